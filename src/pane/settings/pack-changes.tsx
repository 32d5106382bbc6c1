import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { RulePack } from '../../core/packs/pack';
import { packInWords } from '../../core/review/pack-in-words';
import { useSay } from '../words/language';
import { useSettingsStyles } from './settings-styles';
import { useSettingsWords } from './settings-words';

/** So many can be read at a glance; more wait to be opened. */
const AT_A_GLANCE = 4;

/** What a pack changes against 全国通用. */
export function PackChanges({ pack }: { readonly pack: RulePack }) {
  const words = useSettingsWords();
  const styles = useSettingsStyles();
  const say = useSay();
  const changes = packInWords(pack);
  return (
    <>
      {pack.about === null ? null : <p className={styles.explain}>{say(pack.about)}</p>}
      {changes.length === 0 ? (
        <p className={styles.explain}>{words.noChanges}</p>
      ) : (
        <Accordion key={pack.name} collapsible defaultOpenItems={changes.length > AT_A_GLANCE ? [] : ['changes']}>
          <AccordionItem value="changes">
            <AccordionHeader size="small">{words.changes(changes.length)}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {changes.map(({ now, usually }) => (
                  <li key={now.zh}>{usually === null ? say(now) : words.instead(say(now), say(usually))}</li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
