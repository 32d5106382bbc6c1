import { Field, Select } from '@fluentui/react-components';
import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useSettingsWords } from './settings-words';

/** The packs of the product, and a person's own that came with the workbook. */
export function PackChoice({ onChosen }: { readonly onChosen: () => void }) {
  const words = useSettingsWords();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const { ownPack } = useSessionState(selectDecisions);
  const packs = ownPack === null ? BUILT_IN_PACKS : [...BUILT_IN_PACKS, ownPack];
  const titleOf = ({ name, title }: (typeof packs)[number]) => (name === ownPack?.name ? words.fromFile(say(title)) : say(title));

  return (
    <Field label={words.pack}>
      <Select
        value={pack.name}
        onChange={(_event, { value }) => {
          void session.setPack(value);
          onChosen();
        }}
      >
        {packs.map((one) => (
          <option key={one.name} value={one.name}>
            {titleOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
