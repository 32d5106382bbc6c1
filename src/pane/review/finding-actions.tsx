import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { NoteDraft } from '../../core/notes/drafts';
import { keepsFormula, type Finding } from '../../core/rules/finding';
import { explanationOf, isOpen } from '../../core/settled';
import { MoreButton } from '../on-demand/more-button';
import { soon } from '../on-demand/part';
import { selectDecisions, useSession, useSessionState } from '../session/session-context';
import { CRAMPED } from '../theme/room';
import { useWords } from '../words/language';
import type { DetailMode } from './detail-mode';
import { DirectionChoice } from './direction-choice';
import { takesExplanation } from './note-drafts';
import { TrialLine } from './trial-line';
import { useProtection } from './use-protection';

const findingMenu = soon(async () => (await import(/* webpackChunkName: "answers" */ './finding-menu')).FindingMenu);

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flex: 'none',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [CRAMPED]: { position: 'sticky', zIndex: 1, bottom: 0, backgroundColor: tokens.colorNeutralBackground1 },
  },
  underTrial: { borderTopStyle: 'none' },
  more: { marginInlineStart: 'auto' },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly draft: NoteDraft | null;
  readonly onMode: (kind: DetailMode['kind']) => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** What is certain comes first; a source figure is corrected second, and only against the books. */
export function FindingActions({ finding, draft, onMode, onSettle }: FindingActionsProps) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const isProtected = useProtection()(finding.field);
  const [tried, setTried] = useState<'value' | 'formula'>('value');
  const trialId = useId();
  const { fix } = finding;
  const canExplain = draft !== null || takesExplanation(finding);

  if (!isOpen(finding, decisions)) {
    return (
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void session.restore(finding.key)}>
          {words.review.restore}
        </Button>
        {explanationOf(finding, decisions) === null ? null : (
          <Button size="small" onClick={() => onMode('insert')}>
            {words.review.insert}
          </Button>
        )}
      </div>
    );
  }

  const accept = (as: 'value' | 'formula') => {
    if (finding.field.cell.formula === null || (fix !== null && keepsFormula(fix.edits[0])))
      void onSettle(() => session.accept(finding.key, as));
    else onMode('formula');
  };
  const acceptButton = (main: boolean) => (
    <Button
      size="small"
      appearance={main ? 'primary' : 'secondary'}
      disabledFocusable={isProtected}
      aria-describedby={trialId}
      onClick={() => accept('value')}
    >
      {words.review.accept}
    </Button>
  );
  const computed = fix?.kind === 'computed';

  const buttons = (
    <div className={mergeClasses(styles.actions, fix !== null && styles.underTrial)}>
      {computed ? acceptButton(true) : null}
      <DirectionChoice finding={finding} />
      {canExplain ? (
        <Button
          size="small"
          appearance={computed ? 'secondary' : 'primary'}
          disabledFocusable={draft !== null && isProtected}
          onClick={() => onMode('note')}
        >
          {draft?.status === 'stale' ? words.review.updateNote : words.review.writeNote}
        </Button>
      ) : null}
      {fix === null && !canExplain ? (
        <Button size="small" appearance="primary" onClick={() => void session.reveal(finding.field.key)}>
          {words.review.reveal}
        </Button>
      ) : null}
      {fix !== null && !computed ? acceptButton(false) : null}
      <Button size="small" onClick={() => onMode('ignore')}>
        {words.review.ignore}
      </Button>
      <MoreButton
        menu={findingMenu}
        name={words.review.moreActions}
        size="small"
        className={styles.more}
        about={{ finding, isProtected, onFormula: () => accept('formula'), onTried: setTried, onSettle }}
      />
    </div>
  );
  if (fix === null) return buttons;
  return (
    <>
      <TrialLine id={trialId} finding={finding} as={tried} />
      {buttons}
    </>
  );
}
