import { useState } from 'react';
import { mappedRoles } from '../../core/forms/blocks';
import { withPointed } from '../../core/forms/mapping';
import type { BlockName } from '../../core/forms/role';
import type { SheetRef } from '../../core/grid/grid';
import { Button } from '@fluentui/react-components';
import { Choice, FormField, TextInput } from '../controls/form-field';
import { useSession, useSessionState } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useSay } from '../words/language';
import { useMappingWords } from './mapping-words';
import { checkMapping } from './check-mapping';
import { POINTED_BLOCKS, type MappingEntry } from './known-mapping';
import css from './mapping-page.module.css';

interface MappingFormProps {
  readonly sheet: SheetRef;
  /** What is filled in already. */
  readonly start: MappingEntry;
  /** What is known of another table of the sheet. */
  readonly entryFor: (block: BlockName) => MappingEntry;
  /** This sheet was pointed out before. */
  readonly remembered: boolean;
}

export function MappingForm({ sheet, start, entryFor, remembered }: MappingFormProps) {
  const mappingWords = useMappingWords();
  const say = useSay();
  const session = useSession();
  const decisions = useSessionState((state) => state.decisions);
  const { back } = useNavigation();
  const [entry, setEntry] = useState(start);
  const [asked, setAsked] = useState(false);
  const { problems, pointed } = checkMapping(entry, mappingWords, say);
  const problemOf = (field: string) => (asked ? (problems[field] ?? null) : null);

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (pointed !== null) void session.setMapping(sheet.id, withPointed(decisions.mappings[sheet.id], pointed)).then(back);
      }}
    >
      <FormField label={mappingWords.kind}>
        {(tie) => (
          <Choice
            {...tie}
            value={entry.block}
            options={POINTED_BLOCKS.map((value) => ({ value, label: mappingWords.blocks[value] }))}
            onChoose={(block) => setEntry(entryFor(block))}
          />
        )}
      </FormField>
      <FormField label={mappingWords.headerRow} hint={mappingWords.headerRowHint} problem={problemOf('headerRow')}>
        {(tie) => (
          <TextInput
            {...tie}
            inputMode="numeric"
            value={entry.headerRow}
            onChange={(event) => setEntry({ ...entry, headerRow: event.target.value })}
          />
        )}
      </FormField>
      <fieldset className={css.columns}>
        <legend>{mappingWords.columns}</legend>
        <p className={css.hint}>{mappingWords.columnHint}</p>
        {mappedRoles(entry.block).map(({ role, called }) => (
          <FormField key={role} label={say(called)} problem={problemOf(role)}>
            {(tie) => (
              <TextInput
                {...tie}
                maxLength={3}
                value={entry.columns[role] ?? ''}
                onChange={(event) => setEntry({ ...entry, columns: { ...entry.columns, [role]: event.target.value } })}
              />
            )}
          </FormField>
        ))}
      </fieldset>
      <div className={css.actions}>
        <Button appearance="primary" type="submit">
          {mappingWords.save}
        </Button>
        {remembered ? <Button onClick={() => void session.setMapping(sheet.id, null).then(back)}>{mappingWords.forget}</Button> : null}
      </div>
    </form>
  );
}
