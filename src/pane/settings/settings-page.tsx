import { ShieldCheckmarkRegular } from '@fluentui/react-icons/headless/svg/shield-checkmark';
import { Button } from '@fluentui/react-components';
import { Choice, FormField, Switch } from '../controls/form-field';
import { Page } from '../controls/page';
import { usePreferences } from '../preferences/preferences-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { usePageWords } from '../words/page-words';
import { DirectionTable } from './direction-table';
import { PackSettings } from './pack-settings';
import css from './settings-page.module.css';

export function SettingsPage() {
  const words = useWords();
  const pageWords = usePageWords();
  const { back, open } = useNavigation();
  return (
    <Page title={pageWords.settings.title} onBack={back}>
      <section className={css.part}>
        <h2>{pageWords.settings.workbook}</h2>
        <p className={css.explain}>{pageWords.settings.workbookExplain}</p>
        <PackSettings />
        <Button onClick={() => open('mapping')}>{pageWords.settings.mapping}</Button>
      </section>
      <section className={css.part}>
        <h2>{pageWords.settings.machine}</h2>
        <p className={css.explain}>{pageWords.settings.machineExplain}</p>
        <MachineSettings />
      </section>
      <div className={css.part}>
        <DirectionTable />
      </div>
      <p className={css.local}>
        <ShieldCheckmarkRegular aria-hidden="true" />
        {words.live.localOnly}
      </p>
    </Page>
  );
}

function MachineSettings() {
  const pageWords = usePageWords();
  const { preferences, set } = usePreferences();
  const { themes, languages } = pageWords.settings;
  return (
    <>
      <FormField label={pageWords.settings.theme}>
        {(tie) => (
          <Choice
            {...tie}
            value={preferences.theme}
            options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: themes[value] }))}
            onChoose={(theme) => set({ theme })}
          />
        )}
      </FormField>
      <FormField label={pageWords.settings.language}>
        {(tie) => (
          <Choice
            {...tie}
            value={preferences.language}
            options={(['zh-CN', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
            onChoose={(language) => set({ language })}
          />
        )}
      </FormField>
      <Switch label={pageWords.settings.keys} checked={preferences.keys} onChange={(keys) => set({ keys })} />
      <p className={css.explain}>{pageWords.settings.keysHint}</p>
    </>
  );
}
