import { MenuDivider, MenuItem } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/headless/svg/arrow-sync';
import { BookOpenRegular } from '@fluentui/react-icons/headless/svg/book-open';
import { BroomRegular } from '@fluentui/react-icons/headless/svg/broom';
import { EyeRegular } from '@fluentui/react-icons/headless/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/headless/svg/eye-off';
import { KeyboardRegular } from '@fluentui/react-icons/headless/svg/keyboard';
import { StethoscopeRegular } from '@fluentui/react-icons/headless/svg/stethoscope';
import { SettingsRegular } from '@fluentui/react-icons/headless/svg/settings';
import { useState } from 'react';
import { MoreMenu, type MoreMenuLook } from '../on-demand/more-menu';
import { selectPhase, useSession, useSessionState } from '../session/session-context';
import { useAnswerWords } from '../review/answer-words';
import { useWords } from '../words/language';
import { ClearTracesDialog } from './clear-traces-dialog';
import { useNavigation } from './navigation';

export function PaneMenu(look: MoreMenuLook) {
  const words = useAnswerWords().menu;
  const { live } = useWords();
  const session = useSession();
  const phase = useSessionState(selectPhase);
  const reviewed = useSessionState((state) => state.review !== null);
  const marksShown = useSessionState((state) => state.marksShown);
  const marksBehind = useSessionState((state) => state.marksBehind.length > 0);
  const onRequest = useSessionState((state) => state.marking !== 'live');
  const { open } = useNavigation();
  const [clearing, setClearing] = useState(false);
  return (
    <>
      <MoreMenu {...look}>
        {reviewed ? (
          <MenuItem icon={<ArrowSyncRegular />} disabled={phase === 'reviewing'} onClick={() => void session.review()}>
            {live.reviewAgain}
          </MenuItem>
        ) : null}
        <MenuItem icon={<SettingsRegular />} onClick={() => open('settings')}>
          {words.settings}
        </MenuItem>
        <MenuItem icon={<BookOpenRegular />} onClick={() => open('guide')}>
          {words.guide}
        </MenuItem>
        <MenuItem icon={<KeyboardRegular />} onClick={() => open('keys')}>
          {words.keys}
        </MenuItem>
        <MenuDivider />
        {marksShown && !(onRequest && marksBehind) ? null : (
          <MenuItem icon={<EyeRegular />} onClick={() => void session.showMarks(true)}>
            {onRequest ? words.writeMarks : words.showMarks}
          </MenuItem>
        )}
        {marksShown || marksBehind ? (
          <MenuItem icon={<EyeOffRegular />} onClick={() => void session.showMarks(false)}>
            {words.hideMarks}
          </MenuItem>
        ) : null}
        <MenuItem icon={<StethoscopeRegular />} onClick={() => open('self-check')}>
          {words.selfCheck}
        </MenuItem>
        <MenuItem icon={<BroomRegular />} onClick={() => setClearing(true)}>
          {words.clearTraces}
        </MenuItem>
      </MoreMenu>
      {clearing ? <ClearTracesDialog onClose={() => setClearing(false)} /> : null}
    </>
  );
}
