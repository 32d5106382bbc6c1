import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import { Button } from '@fluentui/react-components';
import { Choice, FormField } from '../controls/form-field';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { usePageWords } from '../words/page-words';
import { NumberSetting } from './number-setting';
import css from './settings-page.module.css';

/** The rule pack of the place, and what this workbook does differently. */
export function PackSettings() {
  const pageWords = usePageWords();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const decisions = useSessionState(selectDecisions);
  const { overrides } = decisions;
  const set = (change: typeof overrides) => void session.setPack(pack.name, { ...overrides, ...change });
  const { wanted, required } = pack.overfulfilment;

  return (
    <>
      <FormField label={pageWords.settings.pack}>
        {(tie) => (
          <Choice
            {...tie}
            value={pack.name}
            options={BUILT_IN_PACKS.map(({ name, title }) => ({ value: name, label: say(title) }))}
            onChoose={(name) => void session.setPack(name, {})}
          />
        )}
      </FormField>
      <div className={css.numbers}>
        <NumberSetting
          label={pageWords.settings.tolerance}
          hint={pageWords.settings.toleranceHint}
          value={pack.tolerance}
          problemOf={(number) => (number >= 0 ? null : pageWords.settings.invalidNumber)}
          onSet={(text) => set({ tolerance: text })}
        />
        <NumberSetting
          label={pageWords.settings.decimals}
          value={String(pack.scoreDecimals)}
          problemOf={(number) => (Number.isInteger(number) && number >= 0 && number <= 4 ? null : pageWords.settings.invalidDecimals)}
          onSet={(_text, number) => set({ scoreDecimals: number })}
        />
        <NumberSetting
          label={pageWords.settings.wanted}
          value={String(wanted)}
          problemOf={(number) =>
            !(number >= 1) ? pageWords.settings.invalidMultiple : number > required ? pageWords.settings.wantedAboveRequired : null
          }
          onSet={(_text, number) => set({ overfulfilment: { wanted: number, required } })}
        />
        <NumberSetting
          label={pageWords.settings.required}
          value={String(required)}
          problemOf={(number) =>
            !(number >= 1) ? pageWords.settings.invalidMultiple : number < wanted ? pageWords.settings.wantedAboveRequired : null
          }
          onSet={(_text, number) => set({ overfulfilment: { wanted, required: number } })}
        />
      </div>
      {Object.keys(overrides).length === 0 ? null : (
        <Button onClick={() => void session.setPack(pack.name, {})}>{pageWords.settings.packDefault}</Button>
      )}
    </>
  );
}
