import { CheckmarkRegular } from '@fluentui/react-icons/headless/svg/checkmark';
import { LocationRegular } from '@fluentui/react-icons/headless/svg/location';
import { NoteEditRegular } from '@fluentui/react-icons/headless/svg/note-edit';
import { useId, useState } from 'react';
import { isIgnored } from '../../core/ignored';
import type { NoteDraft } from '../../core/notes/note-draft';
import type { Finding } from '../../core/rules/finding';
import { Button } from '@fluentui/react-components';
import { selectDecisions, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import type { DetailMode } from './detail-mode';
import { DirectionChoice } from './direction-choice';
import { TrialLine } from './trial-line';
import { useProtection } from './use-protection';
import css from './finding-actions.module.css';

interface FindingActionsProps {
  readonly finding: Finding;
  readonly draft: NoteDraft | null;
  readonly onMode: (kind: DetailMode['kind']) => void;
}

export function FindingActions({ finding, draft, onMode }: FindingActionsProps) {
  const words = useWords();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const isProtected = useProtection()(finding.field);
  const [tried, setTried] = useState<'value' | 'formula'>('value');
  const trialId = useId();
  const { fix } = finding;

  const trying = (as: 'value' | 'formula') => ({
    disabled: isProtected,
    'aria-describedby': trialId,
    onMouseEnter: () => setTried(as),
    onMouseLeave: () => setTried('value'),
    onFocus: () => setTried(as),
    onBlur: () => setTried('value'),
  });
  const accept = (as: 'value' | 'formula') => {
    if (finding.field.cell.formula === null) void session.accept(finding.key, as);
    else onMode('formula');
  };

  if (isIgnored(finding, decisions)) {
    return (
      <div className={css.actions}>
        <Button appearance="primary" onClick={() => void session.restore(finding.key)}>
          {words.review.restore}
        </Button>
        <RevealButton finding={finding} />
      </div>
    );
  }

  return (
    <div className={css.actions}>
      {fix === null ? null : <TrialLine id={trialId} finding={finding} as={tried} />}
      {fix === null ? null : (
        <Button appearance="primary" icon={<CheckmarkRegular />} {...trying('value')} onClick={() => accept('value')}>
          {words.review.accept}
        </Button>
      )}
      {draft === null ? null : (
        <Button
          appearance={fix === null ? 'primary' : 'secondary'}
          icon={<NoteEditRegular />}
          disabled={isProtected}
          onClick={() => onMode('note')}
        >
          {draft.status === 'stale' ? words.review.updateNote : words.review.writeNote}
        </Button>
      )}
      <DirectionChoice finding={finding} />
      <RevealButton finding={finding} />
      {fix === null || fix.edits[0].formula === null ? null : (
        <Button className={css.seldom} {...trying('formula')} onClick={() => accept('formula')}>
          {words.review.acceptAsFormula}
        </Button>
      )}
      <Button className={css.seldom} onClick={() => onMode('ignore')}>
        {words.review.ignore}
      </Button>
    </div>
  );
}

function RevealButton({ finding }: { finding: Finding }) {
  const words = useWords();
  const session = useSession();
  return (
    <Button icon={<LocationRegular />} onClick={() => void session.reveal(finding.field.key)}>
      {words.review.reveal}
    </Button>
  );
}
