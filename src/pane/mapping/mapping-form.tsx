import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BLOCK_NAMES } from '../../core/forms/blocks';
import { withPointed } from '../../core/forms/mapping';
import type { BlockName } from '../../core/forms/role';
import type { SheetRef } from '../../core/grid/grid';
import { selectSelectedCell, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { checkMapping, rowOf } from './check-mapping';
import { ColumnFields } from './column-fields';
import { lettersOf, type MappingEntry } from './known-mapping';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)',
    columnGap: tokens.spacingHorizontalXS,
    '& input': { width: '100%', minWidth: 0 },
  },
  // Beside the field, below its label.
  take: { alignSelf: 'start', marginTop: '1.625rem' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    margin: 0,
    // A fieldset is as wide as its content otherwise.
    minInlineSize: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface MappingFormProps {
  readonly sheet: SheetRef;
  /** What is filled in already. */
  readonly start: MappingEntry;
  /** What is known of another table of the sheet. */
  readonly entryFor: (block: BlockName) => MappingEntry;
  /** This sheet was pointed out before. */
  readonly remembered: boolean;
  /** What was pointed out is in force, or was forgotten. */
  readonly onDone: (pointed: boolean) => void;
}

export function MappingForm({ sheet, start, entryFor, remembered, onDone }: MappingFormProps) {
  const words = useMappingWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const decisions = useSessionState((state) => state.decisions);
  const selected = useSessionState(selectSelectedCell);
  const [entry, setEntry] = useState(start);
  const [asked, setAsked] = useState(false);
  const { problems, pointed } = checkMapping(entry, words, say);

  const row = rowOf(entry.headerRow);
  const cells = row === null ? [] : session.headerChoice(sheet.id, row, entry.block).cells;
  const goToRow = (headerRow: string): void => {
    const at = rowOf(headerRow);
    const found = at === null ? {} : session.headerChoice(sheet.id, at, entry.block).columns;
    setEntry({ ...entry, headerRow, columns: lettersOf(found) });
  };
  const apply = async (): Promise<void> => {
    setAsked(true);
    if (pointed === null) return;
    if (await session.setMapping(sheet.id, withPointed(decisions.mappings[sheet.id], pointed))) onDone(true);
  };
  const forget = async (): Promise<void> => {
    if (await session.setMapping(sheet.id, null)) onDone(false);
  };

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <Field label={words.kind}>
        <Select
          value={entry.block}
          onChange={(_event, { value }) => setEntry(entryFor(BLOCK_NAMES.find((block) => block === value) ?? entry.block))}
        >
          {BLOCK_NAMES.map((block) => (
            <option key={block} value={block}>
              {words.blocks[block]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field
          label={words.headerRow}
          hint={words.headerRowHint}
          {...(asked && problems['headerRow'] !== undefined ? { validationMessage: problems['headerRow'] } : {})}
        >
          <Input inputMode="numeric" value={entry.headerRow} onChange={(_event, { value }) => goToRow(value)} />
        </Field>
        {selected?.sheetId === sheet.id ? (
          <Button className={styles.take} onClick={() => goToRow(String(selected.at.row + 1))}>
            {words.takeRow(selected.at.row + 1)}
          </Button>
        ) : null}
      </div>
      <fieldset className={styles.columns}>
        <legend className={styles.legend}>{words.columns}</legend>
        <p className={styles.hint}>{cells.length === 0 ? words.rowFirst : words.columnHint}</p>
        {cells.length === 0 ? null : (
          <ColumnFields
            entry={entry}
            cells={cells}
            problemOf={(role) => (asked ? problems[role] : undefined)}
            onChoose={(role, column) => setEntry({ ...entry, columns: { ...entry.columns, [role]: column } })}
          />
        )}
      </fieldset>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {words.save}
        </Button>
        {remembered ? <Button onClick={() => void forget()}>{words.forget}</Button> : null}
      </div>
    </form>
  );
}
