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
        {(['wanted', 'required'] as const).map((which) => (
          <NumberSetting
            key={which}
            label={words[which]}
            value={String(pack.overfulfilment[which])}
            problemOf={(number) => {
              const { wanted, required }: typeof pack.overfulfilment = { ...pack.overfulfilment, [which]: number };
              return !(number >= 1 && number <= 1000) ? words.invalidMultiple : wanted > required ? words.wantedAboveRequired : null;
            }}
            onSet={(_text, number) =>
              void session.adjustPack(({ overfulfilment }) => ({ overfulfilment: { ...overfulfilment, [which]: number } }))
            }
          />
        ))}
      </div>
      {differs ? <Button onClick={() => void session.setPack(pack.name)}>{words.packDefault}</Button> : null}
    </>
  );
}
