import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import { Button, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useSettingsWords } from './settings-words';
import { NumberSetting } from './number-setting';
import css from './settings-page.module.css';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** The rule pack of the place, and what this workbook does differently. */
export function PackSettings() {
  const settingsWords = useSettingsWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const decisions = useSessionState(selectDecisions);
  const { overrides } = decisions;
  const set = (change: typeof overrides) => void session.setPack(pack.name, { ...overrides, ...change });
  const { wanted, required } = pack.overfulfilment;

  return (
    <>
      <Field label={settingsWords.pack}>
        <Dropdown
          inlinePopup
          className={styles.dropdown}
          value={say(pack.title)}
          selectedOptions={[pack.name]}
          onOptionSelect={(_event, { optionValue }) => {
            if (optionValue !== undefined) void session.setPack(optionValue, {});
          }}
        >
          {BUILT_IN_PACKS.map(({ name, title }) => (
            <Option key={name} value={name}>
              {say(title)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <div className={css.numbers}>
        <NumberSetting
          label={settingsWords.tolerance}
          hint={settingsWords.toleranceHint}
          value={pack.tolerance}
          problemOf={(number) => (number >= 0 ? null : settingsWords.invalidNumber)}
          onSet={(text) => set({ tolerance: text })}
        />
        <NumberSetting
          label={settingsWords.decimals}
          value={String(pack.scoreDecimals)}
          problemOf={(number) => (Number.isInteger(number) && number >= 0 && number <= 4 ? null : settingsWords.invalidDecimals)}
          onSet={(_text, number) => set({ scoreDecimals: number })}
        />
        <NumberSetting
          label={settingsWords.wanted}
          value={String(wanted)}
          problemOf={(number) =>
            !(number >= 1) ? settingsWords.invalidMultiple : number > required ? settingsWords.wantedAboveRequired : null
          }
          onSet={(_text, number) => set({ overfulfilment: { wanted: number, required } })}
        />
        <NumberSetting
          label={settingsWords.required}
          value={String(required)}
          problemOf={(number) =>
            !(number >= 1) ? settingsWords.invalidMultiple : number < wanted ? settingsWords.wantedAboveRequired : null
          }
          onSet={(_text, number) => set({ overfulfilment: { wanted, required: number } })}
        />
      </div>
      {Object.keys(overrides).length === 0 ? null : (
        <Button onClick={() => void session.setPack(pack.name, {})}>{settingsWords.packDefault}</Button>
      )}
    </>
  );
}
