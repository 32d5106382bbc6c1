import { BookOpenRegular } from '@fluentui/react-icons/headless/svg/book-open';
import { BroomRegular } from '@fluentui/react-icons/headless/svg/broom';
import { EyeRegular } from '@fluentui/react-icons/headless/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/headless/svg/eye-off';
import { KeyboardRegular } from '@fluentui/react-icons/headless/svg/keyboard';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { SettingsRegular } from '@fluentui/react-icons/headless/svg/settings';
import { Menu } from '../controls/menu';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { useNavigation } from './navigation';

export function PaneMenu() {
  const words = useWords();
  const session = useSession();
  const { marksShown } = useSessionState();
  const { open } = useNavigation();
  return (
    <Menu
      label={words.menu.open}
      icon={<MoreHorizontalRegular />}
      items={[
        { label: words.menu.settings, icon: <SettingsRegular />, onChoose: () => open('settings') },
        { label: words.menu.guide, icon: <BookOpenRegular />, onChoose: () => open('guide') },
        { label: words.menu.keys, icon: <KeyboardRegular />, onChoose: () => open('keys') },
        {
          label: marksShown ? words.menu.hideMarks : words.menu.showMarks,
          icon: marksShown ? <EyeOffRegular /> : <EyeRegular />,
          onChoose: () => void session.showMarks(!marksShown),
        },
        { label: words.menu.clearTraces, icon: <BroomRegular />, onChoose: () => void session.clearTraces() },
      ]}
    />
  );
}
