import {
  Button,
  Caption1,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
  type SortDirection,
} from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/headless/svg/document-text';
import { memo } from 'react';
import { SeverityMark } from '../controls/severity-mark';
import { useNoticeWords } from '../notice/notice-words';
import { NARROW } from '../theme/room';
import { useWords } from '../words/language';
import { compareUnits, UNIT_COLUMNS, type UnitColumn, type UnitRow } from './unit-rows';
import { useUnitsWords } from './units-words';

export interface UnitOrder {
  readonly column: UnitColumn;
  readonly direction: SortDirection;
}

const useStyles = makeStyles({
  grid: { minWidth: 0 },
  /** The name over its figures: six columns beside each other leave a name no room. */
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1.1fr)) minmax(0, 1.9fr) minmax(0, 1.4fr)',
    columnGap: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 4rem',
    // Large text: three of the figures beside each other.
    [NARROW]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  cell: { minWidth: 0, minHeight: 0, height: 'auto', padding: 0, justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  /** `Must fix` breaks between its words, whatever the arrow beside it takes. */
  title: { overflowWrap: 'normal' },
  name: { gridColumnStart: 1, gridColumnEnd: -1, justifyContent: 'space-between' },
  unit: { flex: '1', minWidth: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  figures: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  nothing: { color: tokens.colorNeutralForeground3 },
});

interface UnitActions {
  readonly currentKey: string | null;
  readonly onChoose: (row: UnitRow) => void;
  readonly onNotice: (row: UnitRow) => void;
}

interface UnitsGridProps extends UnitActions {
  readonly rows: readonly UnitRow[];
  readonly order: UnitOrder;
  readonly onOrder: (order: UnitOrder) => void;
}

/** What each column is ordered by; its cells are drawn by the row. */
const COLUMNS = UNIT_COLUMNS.map((column) =>
  createTableColumn<UnitRow>({ columnId: column, compare: (a, b) => compareUnits(column, a, b) }),
);

/** The arrows move from row to row, Enter shows the unit. */
export function UnitsGrid({ rows, order, onOrder, ...actions }: UnitsGridProps) {
  const words = useWords();
  const unitsWords = useUnitsWords();
  const styles = useStyles();
  const titles: Readonly<Record<UnitColumn, string>> = {
    ...words.severity,
    name: unitsWords.unit,
    total: unitsWords.total,
    grade: unitsWords.grade,
  };
  return (
    <DataGrid
      className={styles.grid}
      aria-label={unitsWords.grid}
      items={[...rows]}
      columns={COLUMNS}
      getRowId={({ key }: UnitRow) => key}
      focusMode="composite"
      sortable
      sortState={{ sortColumn: order.column, sortDirection: order.direction }}
      onSortChange={(_event, { sortColumn, sortDirection }) => {
        const column = UNIT_COLUMNS.find((name) => name === sortColumn);
        if (column !== undefined) onOrder({ column, direction: sortDirection });
      }}
    >
      <DataGridHeader>
        <DataGridRow className={mergeClasses(styles.row, styles.head)}>
          {({ columnId }) => (
            <DataGridHeaderCell className={mergeClasses(styles.cell, styles.title, columnId === 'name' && styles.name)}>
              {titles[columnId as UnitColumn]}
            </DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<UnitRow>>{({ item, rowId }) => <UnitLine key={rowId} row={item} {...actions} />}</DataGridBody>
    </DataGrid>
  );
}

/** Drawn again for what is in it alone: while a county is read, others come in between it and the rest. */
const UnitLine = memo(function UnitLine({ row, currentKey, onChoose, onNotice }: UnitActions & { readonly row: UnitRow }) {
  const styles = useStyles();
  const isCurrent = row.key === currentKey;
  return (
    <DataGridRow<UnitRow>
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      onKeyDown={(event: { key: string; target: EventTarget; currentTarget: EventTarget }) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onChoose(row);
      }}
    >
      {({ columnId }) => (
        <DataGridCell className={mergeClasses(styles.cell, columnId === 'name' ? styles.name : styles.figures)}>
          {columnId === 'name' ? (
            <NameCell row={row} isCurrent={isCurrent} onChoose={onChoose} onNotice={onNotice} />
          ) : (
            <FigureCell row={row} column={columnId as FigureColumn} />
          )}
        </DataGridCell>
      )}
    </DataGridRow>
  );
});

interface NameCellProps extends Omit<UnitActions, 'currentKey'> {
  readonly row: UnitRow;
  readonly isCurrent: boolean;
}

function NameCell({ row, isCurrent, onChoose, onNotice }: NameCellProps) {
  const unitsWords = useUnitsWords();
  const noticeWords = useNoticeWords();
  const styles = useStyles();
  return (
    <>
      <Link as="button" className={styles.unit} aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(row)}>
        {row.name}
      </Link>
      {isCurrent ? <Caption1>{unitsWords.current}</Caption1> : null}
      <Tooltip content={noticeWords.of(row.name)} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<DocumentTextRegular />}
          onClick={(event) => {
            event.stopPropagation();
            onNotice(row);
          }}
        />
      </Tooltip>
    </>
  );
}

type FigureColumn = Exclude<UnitColumn, 'name'>;

function FigureCell({ row, column }: { readonly row: UnitRow; readonly column: FigureColumn }) {
  const words = useWords();
  const styles = useStyles();
  if (column === 'total') return <Total row={row} />;
  if (column === 'grade') return row.grade === null ? '—' : words.grade[row.grade];
  const count = row.counts[column];
  return (
    <>
      {count === 0 ? null : <SeverityMark severity={column} />}
      <span className={mergeClasses(count === 0 && styles.nothing)}>{count}</span>
    </>
  );
}

/** The total as it stands, and what it should be where that is another. */
function Total({ row: { filed, recomputed } }: { row: UnitRow }) {
  const unitsWords = useUnitsWords();
  if (filed === null && recomputed === null) return '—';
  return (
    <>
      {filed === null ? null : <span>{filed}</span>}
      {recomputed === null || (filed !== null && Number(filed) === Number(recomputed)) ? null : (
        <strong>{unitsWords.corrected(recomputed)}</strong>
      )}
    </>
  );
}
