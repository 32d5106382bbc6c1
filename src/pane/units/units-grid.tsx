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
import { SeverityMark } from '../controls/severity-mark';
import { useNoticeWords } from '../notice/notice-words';
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
    gridTemplateColumns: 'minmax(0, 1fr) repeat(2, minmax(0, 1.1fr)) minmax(0, 1.7fr) minmax(0, 1.2fr)',
    columnGap: tokens.spacingHorizontalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 4rem',
    // Large text: three of the figures beside each other.
    '@container pane (max-width: 15rem)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  cell: { minWidth: 0, minHeight: 0, height: 'auto', padding: 0, justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  name: { gridColumnStart: 1, gridColumnEnd: -1, justifyContent: 'space-between' },
  unit: { flex: '1', minWidth: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  figures: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS, fontVariantNumeric: 'tabular-nums' },
  nothing: { color: tokens.colorNeutralForeground3 },
});

interface UnitsGridProps {
  readonly rows: readonly UnitRow[];
  readonly currentKey: string | null;
  readonly order: UnitOrder;
  readonly onOrder: (order: UnitOrder) => void;
  readonly onChoose: (row: UnitRow) => void;
  readonly onNotice: (row: UnitRow) => void;
}

/** The arrows move from row to row, Enter shows the unit. */
export function UnitsGrid({ rows, currentKey, order, onOrder, onChoose, onNotice }: UnitsGridProps) {
  const words = useWords();
  const unitsWords = useUnitsWords();
  const noticeWords = useNoticeWords();
  const styles = useStyles();
  const titles = { ...words.severity, name: unitsWords.unit, total: unitsWords.total, grade: unitsWords.grade };

  const columns = UNIT_COLUMNS.map((column) =>
    createTableColumn<UnitRow>({
      columnId: column,
      compare: (a, b) => compareUnits(column, a, b),
      renderHeaderCell: () => titles[column],
      renderCell: (row) => {
        switch (column) {
          case 'name':
            return (
              <>
                <Link
                  as="button"
                  className={styles.unit}
                  aria-current={row.key === currentKey ? 'true' : undefined}
                  onClick={() => onChoose(row)}
                >
                  {row.name}
                </Link>
                {row.key === currentKey ? <Caption1>{unitsWords.current}</Caption1> : null}
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
          case 'total':
            return <Total row={row} />;
          case 'grade':
            return row.grade === null ? '—' : words.grade[row.grade];
          default:
            return (
              <>
                {row.counts[column] === 0 ? null : <SeverityMark severity={column} />}
                <span className={mergeClasses(row.counts[column] === 0 && styles.nothing)}>{row.counts[column]}</span>
              </>
            );
        }
      },
    }),
  );

  return (
    <DataGrid
      className={styles.grid}
      aria-label={unitsWords.grid}
      items={[...rows]}
      columns={columns}
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
          {({ columnId, renderHeaderCell }) => (
            <DataGridHeaderCell className={mergeClasses(styles.cell, columnId === 'name' && styles.name)}>
              {renderHeaderCell()}
            </DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<UnitRow>>
        {({ item, rowId }) => (
          <DataGridRow<UnitRow>
            key={rowId}
            className={mergeClasses(styles.row, item.key === currentKey && styles.current)}
            onKeyDown={(event: { key: string; target: EventTarget; currentTarget: EventTarget }) => {
              if (event.key === 'Enter' && event.target === event.currentTarget) onChoose(item);
            }}
          >
            {({ columnId, renderCell }) => (
              <DataGridCell className={mergeClasses(styles.cell, columnId === 'name' ? styles.name : styles.figures)}>
                {renderCell(item)}
              </DataGridCell>
            )}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
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
