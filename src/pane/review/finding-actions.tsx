import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens, Tooltip } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { useId, useState } from 'react';
import type { NoteDraft } from '../../core/notes/note-draft';
import type { Finding } from '../../core/rules/finding';
import { explanationOf, isOpen } from '../../core/settled';
import { selectDecisions, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import type { DetailMode } from './detail-mode';
import { DirectionChoice } from './direction-choice';
import { takesExplanation } from './note-drafts';
import { TrialLine } from './trial-line';
import { useProtection } from './use-protection';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flex: 'none',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  more: { marginInlineStart: 'auto' },
  popover: { zIndex: 2 },
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
    if (finding.field.cell.formula === null) void onSettle(() => session.accept(finding.key, as));
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

  return (
    <div className={styles.actions}>
      {fix === null ? null : <TrialLine id={trialId} finding={finding} as={tried} />}
      {computed ? acceptButton(true) : null}
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
      <DirectionChoice finding={finding} />
      <Button size="small" onClick={() => onMode('ignore')}>
        {words.review.ignore}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={words.review.moreActions} relationship="label">
            <Button size="small" appearance="subtle" className={styles.more} icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {fix === null || fix.edits[0].formula === null ? null : (
              <MenuItem
                disabled={isProtected}
                onFocus={() => setTried('formula')}
                onBlur={() => setTried('value')}
                onClick={() => accept('formula')}
              >
                {words.review.acceptAsFormula}
              </MenuItem>
            )}
            <MenuItem onClick={() => void onSettle(() => session.muteRule(finding.rule, true))}>{words.review.muteRule}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
