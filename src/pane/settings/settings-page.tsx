import { Button, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/headless/svg/shield-checkmark';
import { Page } from '../controls/page';
import { LANGUAGES, THEMES as THEME_CHOICES } from '../preferences/preferences';
import { MARKINGS } from '../../app/marking';
import { useSessionState } from '../session/session-context';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { useSettingsWords } from './settings-words';
import { DirectionTable } from './direction-table';
import { MutedRules } from './muted-rules';
import { PackSettings } from './pack-settings';
import { useSettingsStyles } from './settings-styles';

const useStyles = makeStyles({
  local: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    justifyContent: 'center',
    margin: `${tokens.spacingVerticalXL} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function SettingsPage() {
  const words = useWords();
  const settingsWords = useSettingsWords();
  const shared = useSettingsStyles();
  const styles = useStyles();
  const { back, open } = useNavigation();
  return (
    <Page title={settingsWords.title} onBack={back}>
      <section className={shared.part}>
        <h2 className={shared.heading}>{settingsWords.workbook}</h2>
        <p className={shared.explain}>{settingsWords.workbookExplain}</p>
        <PackSettings />
        <MutedRules />
        <Button onClick={() => open('mapping')}>{settingsWords.mapping}</Button>
      </section>
      <section className={shared.part}>
        <h2 className={shared.heading}>{settingsWords.machine}</h2>
        <p className={shared.explain}>{settingsWords.machineExplain}</p>
        <MachineSettings />
      </section>
      <DirectionTable />
      <p className={styles.local}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {words.live.localOnly}
      </p>
    </Page>
  );
}

function MarkingSetting() {
  const { marking } = useSettingsWords();
  const { set } = usePreferences();
  const chosen = useSessionState((state) => state.marking);
  const costsUndo = useSessionState((state) => state.marksCostUndo);
  return (
    <Field label={marking.label} hint={costsUndo ? marking.costsUndo : marking.keepsUndo}>
      <RadioGroup value={chosen} onChange={(_event, { value }) => set({ marking: MARKINGS.find((one) => one === value) ?? null })}>
        {MARKINGS.map((value) => (
          <Radio key={value} value={value} label={marking.choices[value]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function MachineSettings() {
  const settingsWords = useSettingsWords();
  const { preferences, set } = usePreferences();
  const { themes, languages } = settingsWords;
  return (
    <>
      <Field label={settingsWords.theme}>
        <RadioGroup
          layout="horizontal"
          value={preferences.theme}
          onChange={(_event, { value }) => set({ theme: THEME_CHOICES.find((one) => one === value) ?? 'auto' })}
        >
          {THEME_CHOICES.map((value) => (
            <Radio key={value} value={value} label={themes[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={settingsWords.language}>
        <RadioGroup
          layout="horizontal"
          value={preferences.language}
          onChange={(_event, { value }) => set({ language: LANGUAGES.find((one) => one === value) ?? 'zh-CN' })}
        >
          {LANGUAGES.map((value) => (
            <Radio key={value} value={value} label={languages[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Switch label={settingsWords.follow} checked={preferences.follow} onChange={(_event, { checked }) => set({ follow: checked })} />
      <MarkingSetting />
      <Field hint={settingsWords.keysHint}>
        <Switch label={settingsWords.keys} checked={preferences.keys} onChange={(_event, { checked }) => set({ keys: checked })} />
      </Field>
    </>
  );
}
