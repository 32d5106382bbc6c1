import { Button, Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { withoutEntry } from '../../core/decisions';
import { BLOCK_NAMES, isTable } from '../../core/forms/words/blocks';
import type { PointedBlock } from '../../core/forms/areas/mapping';
import type { BlockName } from '../../core/forms/words/role';
import { headerChoice, rowChoice, type RowChoice } from '../../core/forms/areas/table-choice';
import { NONE } from '../../core/forms/words/row-words';
import type { Area } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { lexiconFor } from '../../core/review/recognise-sheets';
import { selectPack, selectSelectedCell, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { checkMapping, columnsOf, rowOf } from './check-mapping';
import { ColumnFields } from './column-fields';
import { lettersOf, type MappingEntry } from './known-mapping';
import { useMappingWords } from './mapping-words';
import { RowFields } from './row-fields';

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
});

interface MappingFormProps {
  readonly grid: Grid;
  /** What is filled in already. */
  readonly start: MappingEntry;
  /** What is known of another table of the sheet. */
  readonly entryFor: (block: BlockName) => MappingEntry;
  /** Whether another table stands above, which this one may be part of or not. */
  readonly mayBegin: (entry: MappingEntry) => boolean;
  /** The cells that nobody could read, where one was asked about. */
  readonly asked: Area | null;
  /** A table as it is to be read, in place of the one it corrects. */
  readonly onPoint: (pointed: PointedBlock, corrects: PointedBlock | null) => void;
}

/** Only what the words do not tell is kept; of staff below one another each, for nothing else says where they are. */
function withKind(entry: MappingEntry, rows: readonly RowChoice[], { label, kind: told }: RowChoice, kind: string): MappingEntry['rows'] {
  const isStaff = entry.block === 'staff';
  const known = isStaff ? rows.filter((row) => row.kind !== NONE).map((row) => [row.label, row.kind] as const) : [];
  const others = withoutEntry({ ...Object.fromEntries(known), ...entry.rows }, label);
  return kind === (isStaff ? NONE : told) ? others : { ...others, [label]: kind };
}

export function MappingForm({ grid, start, entryFor, mayBegin, asked: askedArea, onPoint }: MappingFormProps) {
  const words = useMappingWords();
  const styles = useStyles();
  const say = useSay();
  const lexicon = lexiconFor(useSessionState(selectPack));
  const selected = useSessionState(selectSelectedCell);
  const [entry, setEntry] = useState(start);
  const [asked, setAsked] = useState(false);
  const { problems, pointed } = checkMapping(entry, words, say);

  const { block } = entry;
  const row = rowOf(entry.headerRow);
  const offered = useMemo(() => (row === null ? null : headerChoice(grid, row, block, lexicon)), [grid, row, block, lexicon]);
  const cells = offered?.cells ?? [];
  const isHeader = cells.length > 0;
  const rows = useMemo(
    () => (row === null || !isHeader ? [] : rowChoice(grid, { block, headerRow: row, columns: columnsOf(entry.columns) }, lexicon)),
    [grid, row, isHeader, block, entry.columns, lexicon],
  );
  /** Of a table that nothing is known of, the row stays the one looked at. */
  const changeTable = (table: BlockName): void => {
    const known = entryFor(table);
    const { headerRow } = entry;
    const isNew = known.headerRow === '' && row !== null;
    setEntry(isNew ? { ...known, headerRow, columns: lettersOf(headerChoice(grid, row, table, lexicon).columns) } : known);
  };
  const goToRow = (headerRow: string): void => {
    const at = rowOf(headerRow);
    const found = at === null ? {} : headerChoice(grid, at, block, lexicon).columns;
    setEntry({ ...entry, headerRow, columns: lettersOf(found) });
  };

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (pointed !== null) onPoint(pointed, entry.corrects);
      }}
    >
      <Field label={words.kind}>
        <Select value={block} onChange={(_event, { value }) => changeTable(BLOCK_NAMES.find((name) => name === value) ?? block)}>
          {BLOCK_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.blocks[name]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field
          label={isTable(block) ? words.headerRow : words.firstRow}
          hint={words.headerRowHint}
          {...(asked && problems['headerRow'] !== undefined ? { validationMessage: problems['headerRow'] } : {})}
        >
          <Input inputMode="numeric" value={entry.headerRow} onChange={(_event, { value }) => goToRow(value)} />
        </Field>
        {selected?.sheetId === grid.sheet.id ? (
          <Button className={styles.take} onClick={() => goToRow(String(selected.at.row + 1))}>
            {words.takeRow(selected.at.row + 1)}
          </Button>
        ) : null}
      </div>
      {isTable(block) ? (
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
      ) : null}
      <RowFields
        entry={entry}
        rows={rows}
        asked={askedArea}
        onChoose={(chosen, kind) => setEntry({ ...entry, rows: withKind(entry, rows, chosen, kind) })}
      />
      {mayBegin(entry) ? (
        <Switch label={words.begins} checked={entry.begins} onChange={(_event, { checked }) => setEntry({ ...entry, begins: checked })} />
      ) : null}
      <div>
        <Button appearance="primary" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
