import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CATALOG } from '../../core/rules/catalog';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({
  rules: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  rule: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** What is not told, by the workbook's choice or its pack's, and the way back. Nothing where nothing was switched off. */
export function MutedRules() {
  const settings = useSettingsWords();
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const { rules } = useSessionState(selectPack);
  const { rules: own = {} } = useSessionState(selectDecisions).overrides;
  const muted = CATALOG.filter(({ id }) => rules[id] === 'off');
  if (muted.length === 0) return null;
  return (
    <Field label={settings.mutedRules}>
      <ul className={styles.rules}>
        {muted.map(({ id, title }) => (
          <li key={id} className={styles.rule}>
            <Text>{own[id] === 'off' ? say(title) : settings.mutedByPack(say(title))}</Text>
            <Button size="small" aria-label={settings.tellRuleOf(say(title))} onClick={() => void session.muteRule(id, false)}>
              {settings.tellRule}
            </Button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
