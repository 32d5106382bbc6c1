import { makeStyles, tokens } from '@fluentui/react-components';
import { Page } from '../controls/page';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import type { zhKeys } from '../words/zh-cn/keys';
import { useKeysWords } from './keys-words';

const useStyles = makeStyles({
  explain: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  keys: {
    margin: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    '& + div': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    '& dt': { display: 'flex', flex: '0 0 7.25rem', columnGap: tokens.spacingHorizontalXS },
    '& dd': { flex: '1 1 6rem', margin: 0 },
    '& kbd': {
      minWidth: '1.5rem',
      padding: `1px ${tokens.spacingHorizontalSNudge}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderBottomWidth: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusMedium,
      fontFamily: 'inherit',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      textAlign: 'center',
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
});

export function KeysPage() {
  const keysWords = useKeysWords();
  const styles = useStyles();
  const { back } = useNavigation();
  const { preferences } = usePreferences();
  return (
    <Page title={keysWords.title} onBack={back}>
      <p className={styles.explain}>{preferences.keys ? keysWords.explain : keysWords.off}</p>
      <dl className={styles.keys}>
        {keyList(keysWords).map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

function keyList(keys: typeof zhKeys): readonly { readonly keys: readonly string[]; readonly does: string }[] {
  return [
    { keys: ['↑', '↓'], does: keys.move },
    { keys: ['Home', 'End'], does: keys.firstLast },
    { keys: ['Enter'], does: keys.reveal },
    { keys: ['A'], does: keys.accept },
    { keys: ['W'], does: keys.write },
    { keys: ['I'], does: keys.ignore },
    { keys: ['Ctrl + Enter'], does: keys.confirm },
    { keys: ['Ctrl + Shift + Enter'], does: keys.confirmOther },
    { keys: ['N', 'Shift + N'], does: keys.next },
    { keys: ['/'], does: keys.filter },
    { keys: ['Ctrl + Z'], does: keys.undo },
    { keys: ['?'], does: keys.help },
    { keys: ['Esc'], does: keys.escape },
  ];
}
