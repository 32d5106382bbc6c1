import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Button } from '../controls/button';
import { Choice, FormField, Switch } from '../controls/form-field';
import { Page } from '../controls/page';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { DirectionTable } from './direction-table';
import { PackSettings } from './pack-settings';
import css from './settings-page.module.css';

export function SettingsPage() {
  const words = useWords();
  const { back, open } = useNavigation();
  return (
    <Page title={words.settings.title} onBack={back}>
      <section className={css.part}>
        <h2>{words.settings.workbook}</h2>
        <p className={css.explain}>{words.settings.workbookExplain}</p>
        <PackSettings />
        <DirectionTable />
        <Button onClick={() => open('mapping')}>{words.settings.mapping}</Button>
      </section>
      <section className={css.part}>
        <h2>{words.settings.machine}</h2>
        <p className={css.explain}>{words.settings.machineExplain}</p>
        <MachineSettings />
      </section>
      <p className={css.local}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {words.live.localOnly}
      </p>
    </Page>
  );
}

function MachineSettings() {
  const words = useWords();
  const { preferences, set } = usePreferences();
  const { themes, languages } = words.settings;
  return (
    <>
      <FormField label={words.settings.theme}>
        {(tie) => (
          <Choice
            {...tie}
            value={preferences.theme}
            options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: themes[value] }))}
            onChoose={(theme) => set({ theme })}
          />
        )}
      </FormField>
      <FormField label={words.settings.language}>
        {(tie) => (
          <Choice
            {...tie}
            value={preferences.language}
            options={(['zh-CN', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
            onChoose={(language) => set({ language })}
          />
        )}
      </FormField>
      <Switch label={words.settings.keys} checked={preferences.keys} onChange={(keys) => set({ keys })} />
      <p className={css.explain}>{words.settings.keysHint}</p>
    </>
  );
}
