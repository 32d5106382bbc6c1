import { MenuItem } from '@fluentui/react-components';
import { keepsFormula, type Finding } from '../../core/rules/finding';
import { MoreMenu, type MoreMenuLook } from '../on-demand/more-menu';
import { useSession } from '../session/session-context';
import { useAnswerWords } from './answer-words';

interface FindingMenuProps extends MoreMenuLook {
  readonly finding: Finding;
  readonly isProtected: boolean;
  readonly onFormula: () => void;
  /** What would be written is previewed. */
  readonly onTried: (as: 'value' | 'formula') => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** What is seldom done about a finding. */
export function FindingMenu({ finding, isProtected, onFormula, onTried, onSettle, ...look }: FindingMenuProps) {
  const words = useAnswerWords().findingMenu;
  const session = useSession();
  const { fix } = finding;
  return (
    <MoreMenu {...look}>
      {fix === null || fix.edits[0].formula === null || keepsFormula(fix.edits[0]) ? null : (
        <MenuItem disabled={isProtected} onFocus={() => onTried('formula')} onBlur={() => onTried('value')} onClick={onFormula}>
          {words.acceptAsFormula}
        </MenuItem>
      )}
      <MenuItem onClick={() => void onSettle(() => session.muteRule(finding.rule, true))}>{words.muteRule}</MenuItem>
    </MoreMenu>
  );
}
