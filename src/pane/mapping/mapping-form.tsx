import { useState } from 'react';
import type { FormKind } from '../../core/forms/form';
import type { SheetRef } from '../../core/grid/grid';
import { Button } from '@fluentui/react-components';
import { Choice, FormField, TextInput } from '../controls/form-field';
import { useSession } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useSay } from '../words/language';
import { usePageWords } from '../words/page-words';
import { checkMapping } from './check-mapping';
import { columnRoles, type MappingEntry } from './known-mapping';
import css from './mapping-page.module.css';

const KINDS: readonly FormKind[] = ['self-evaluation', 'base-data', 'rubric'];

interface MappingFormProps {
  readonly sheet: SheetRef;
  /** What is filled in already. */
  readonly start: MappingEntry;
  /** This sheet was pointed out before. */
  readonly remembered: boolean;
}

export function MappingForm({ sheet, start, remembered }: MappingFormProps) {
  const pageWords = usePageWords();
  const say = useSay();
  const session = useSession();
  const { back } = useNavigation();
  const [entry, setEntry] = useState(start);
  const [asked, setAsked] = useState(false);
  const { problems, mapping } = checkMapping(entry, pageWords.mapping, say);
  const problemOf = (field: string) => (asked ? (problems[field] ?? null) : null);

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (mapping !== null) void session.setMapping(sheet.id, mapping).then(back);
      }}
    >
      <FormField label={pageWords.mapping.kind}>
        {(tie) => (
          <Choice
            {...tie}
            value={entry.kind}
            options={KINDS.map((value) => ({ value, label: pageWords.mapping.kinds[value] }))}
            onChoose={(kind) => setEntry({ ...entry, kind })}
          />
        )}
      </FormField>
      <FormField label={pageWords.mapping.headerRow} hint={pageWords.mapping.headerRowHint} problem={problemOf('headerRow')}>
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
        <legend>{pageWords.mapping.columns}</legend>
        <p className={css.hint}>{pageWords.mapping.columnHint}</p>
        {columnRoles(entry.kind).map(({ role, called }) => (
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
          {pageWords.mapping.save}
        </Button>
        {remembered ? <Button onClick={() => void session.setMapping(sheet.id, null).then(back)}>{pageWords.mapping.forget}</Button> : null}
      </div>
    </form>
  );
}
