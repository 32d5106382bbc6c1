import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { NumberSetting } from './number-setting';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    // An input asks for 20 characters, which is more than a column of a narrow pane has.
    '& input': { width: '100%', minWidth: 0 },
  },
});

/** What this workbook does differently from its pack, in figures. */
export function NumberSettings() {
  const words = useSettingsWords();
  const styles = useStyles();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const { overrides } = useSessionState(selectDecisions);
  const { wanted, required } = pack.overfulfilment;
  const setMultiple = (change: Partial<typeof pack.overfulfilment>) =>
    void session.adjustPack(({ overfulfilment }) => ({ overfulfilment: { ...overfulfilment, ...change } }));
  const differs = Object.keys(overrides).some((key) => key !== 'rules');

  return (
    <>
      <div className={styles.numbers}>
        <NumberSetting
          label={words.tolerance}
          hint={words.toleranceHint}
          value={pack.tolerance}
          problemOf={(number) => (number > 0 && number <= 0.5 ? null : words.invalidNumber)}
          onSet={(text) => void session.adjustPack(() => ({ tolerance: text }))}
        />
        <NumberSetting
          label={words.decimals}
          value={String(pack.scoreDecimals)}
          problemOf={(number) => (Number.isInteger(number) && number >= 0 && number <= 4 ? null : words.invalidDecimals)}
          onSet={(_text, number) => void session.adjustPack(() => ({ scoreDecimals: number }))}
        />
        <NumberSetting
          label={words.wanted}
          value={String(wanted)}
          problemOf={(number) =>
            !(number >= 1 && number <= 1000) ? words.invalidMultiple : number > required ? words.wantedAboveRequired : null
          }
          onSet={(_text, number) => setMultiple({ wanted: number })}
        />
        <NumberSetting
          label={words.required}
          value={String(required)}
          problemOf={(number) =>
            !(number >= 1 && number <= 1000) ? words.invalidMultiple : number < wanted ? words.wantedAboveRequired : null
          }
          onSet={(_text, number) => setMultiple({ required: number })}
        />
      </div>
      {differs ? <Button onClick={() => void session.setPack(pack.name)}>{words.packDefault}</Button> : null}
    </>
  );
}
