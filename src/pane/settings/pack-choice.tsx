import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** The packs of the product, and a person's own that came with the workbook. */
export function PackChoice({ onChosen }: { readonly onChosen: () => void }) {
  const words = useSettingsWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const { ownPack } = useSessionState(selectDecisions);
  const packs = ownPack === null ? BUILT_IN_PACKS : [...BUILT_IN_PACKS, ownPack];
  const titleOf = ({ name, title }: (typeof packs)[number]) => (name === ownPack?.name ? words.fromFile(say(title)) : say(title));

  return (
    <Field label={words.pack}>
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={titleOf(pack)}
        selectedOptions={[pack.name]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return;
          void session.setPack(optionValue, {});
          onChosen();
        }}
      >
        {packs.map((one) => (
          <Option key={one.name} value={one.name}>
            {titleOf(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
