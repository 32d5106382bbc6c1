import { Page } from '../controls/page';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import type { zhKeys } from '../words/zh-cn/keys';
import { useKeysWords } from './keys-words';
import css from './keys-page.module.css';

export function KeysPage() {
  const keysWords = useKeysWords();
  const { back } = useNavigation();
  const { preferences } = usePreferences();
  return (
    <Page title={keysWords.title} onBack={back}>
      <p className={css.explain}>{preferences.keys ? keysWords.explain : keysWords.off}</p>
      <dl className={css.keys}>
        {keyList(keysWords).map(({ keys, does }) => (
          <div key={does} className={css.line}>
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
    { keys: ['N', 'Shift + N'], does: keys.next },
    { keys: ['/'], does: keys.filter },
    { keys: ['Ctrl + Z'], does: keys.undo },
    { keys: ['?'], does: keys.help },
    { keys: ['Esc'], does: keys.escape },
  ];
}
