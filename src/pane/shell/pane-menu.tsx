import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/headless/svg/book-open';
import { BroomRegular } from '@fluentui/react-icons/headless/svg/broom';
import { EyeRegular } from '@fluentui/react-icons/headless/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/headless/svg/eye-off';
import { KeyboardRegular } from '@fluentui/react-icons/headless/svg/keyboard';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { StethoscopeRegular } from '@fluentui/react-icons/headless/svg/stethoscope';
import { SettingsRegular } from '@fluentui/react-icons/headless/svg/settings';
import { useState } from 'react';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { ClearTracesDialog } from './clear-traces-dialog';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  // It opens over the list, whose headings stay in front of its rows.
  popover: { zIndex: 2 },
});

export function PaneMenu() {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const marksShown = useSessionState((state) => state.marksShown);
  const marksBehind = useSessionState((state) => state.marksBehind.length > 0);
  const onRequest = useSessionState((state) => state.marking !== 'live');
  const { open } = useNavigation();
  const [clearing, setClearing] = useState(false);
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={words.menu.open} relationship="label">
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem icon={<SettingsRegular />} onClick={() => open('settings')}>
              {words.menu.settings}
            </MenuItem>
            <MenuItem icon={<BookOpenRegular />} onClick={() => open('guide')}>
              {words.menu.guide}
            </MenuItem>
            <MenuItem icon={<KeyboardRegular />} onClick={() => open('keys')}>
              {words.menu.keys}
            </MenuItem>
            <MenuDivider />
            {marksShown && !(onRequest && marksBehind) ? null : (
              <MenuItem icon={<EyeRegular />} onClick={() => void session.showMarks(true)}>
                {onRequest ? words.menu.writeMarks : words.menu.showMarks}
              </MenuItem>
            )}
            {marksShown || marksBehind ? (
              <MenuItem icon={<EyeOffRegular />} onClick={() => void session.showMarks(false)}>
                {words.menu.hideMarks}
              </MenuItem>
            ) : null}
            <MenuItem icon={<StethoscopeRegular />} onClick={() => open('self-check')}>
              {words.menu.selfCheck}
            </MenuItem>
            <MenuItem icon={<BroomRegular />} onClick={() => setClearing(true)}>
              {words.menu.clearTraces}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {clearing ? <ClearTracesDialog onClose={() => setClearing(false)} /> : null}
    </>
  );
}
