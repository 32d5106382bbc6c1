import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { unreadOf } from '../../core/review/coverage';
import type { Review, UnitReview } from '../../core/review/result';
import { useAnswerWords } from '../review/answer-words';
import { useSession } from '../session/session-context';
import { CoverageDialog } from '../shell/coverage-dialog';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';

/** Beside the sentence that something was not read: what it is, and where it can be pointed out. */
export function WhatWasNotRead({ unit, review }: { readonly unit: UnitReview; readonly review: Review }) {
  const words = useWords();
  const { title } = useAnswerWords().coverage;
  const session = useSession();
  const restoreFocus = useRestoreFocusTarget();
  const { open } = useNavigation();
  const [dialog, setDialog] = useState(false);
  const [first] = unreadOf(unit, review);
  return (
    <>
      <Button size="small" {...restoreFocus} onClick={() => setDialog(true)}>
        {title}
      </Button>
      <Button
        size="small"
        onClick={() => {
          if (first === undefined) return open('mapping');
          const { sheet, area } = first;
          void session.revealPlace(sheet, { row: area.top, column: area.left });
          open('mapping', { sheetId: sheet.id, area });
        }}
      >
        {words.states.pointOut}
      </Button>
      {dialog ? <CoverageDialog unit={unit} review={review} onClose={() => setDialog(false)} /> : null}
    </>
  );
}
