import type { Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { RubricForm, RubricRow, Subtotal } from './form';
import { GroupWeights } from './group-weights';
import type { Header } from './header';
import { indicatorName, isPlaceholderName } from './indicator-labels';
import { readSubtotal, readTotal } from './read-total';
import { INDICATOR, type IndicatorRole } from './evaluation-roles';
import { rowKind } from './row-kind';
import { TableRow } from './table-row';

export type RubricTable = Pick<RubricForm, 'rows' | 'subtotals' | 'total'> & {
  /** Last row that belongs to the table. */
  readonly bottom: number;
};

/** Reads 指标, 评分标准, 分值, 自评得分 and 扣分原因 below a header, up to the total row. */
export function readRubric(grid: Grid, header: Header<IndicatorRole>, end: number, fields: FieldMaker): RubricTable {
  const rows: RubricRow[] = [];
  const subtotals: Subtotal[] = [];
  const groups = new GroupWeights(header, fields, ['weight']);
  let counted = 0;
  let bottom = header.bottom;
  for (let at = header.bottom + 1; at < end; at += 1) {
    const row = new TableRow(grid, at, header, fields.words);
    const kind = rowKind(row);
    if (kind.kind === 'total')
      return { rows, subtotals: [...subtotals, ...groups.groups], total: readTotal(row, kind.label, fields), bottom: at };
    if (kind.kind === 'subtotal') {
      subtotals.push(readSubtotal(row, kind.label, rows.slice(counted), fields));
      counted = rows.length;
      bottom = at;
      continue;
    }
    if (kind.kind === 'closing' || kind.kind === 'reason') break;
    const read = readRow(row, fields);
    if (read === null) continue;
    rows.push(read);
    groups.add(at, read.weight);
    bottom = at;
  }
  return { rows, subtotals: [...subtotals, ...groups.groups], total: null, bottom };
}

function readRow(row: TableRow, fields: FieldMaker): RubricRow | null {
  const at = row.at('name');
  const name = indicatorName(row.text('name'));
  const scored = row.isFilled('standard') || row.isFilled('weight') || row.isFilled('score');
  if (at === null || !scored || isPlaceholderName(name)) return null;
  const group = fields.group(`row:${name}`);
  const field = (role: keyof typeof INDICATOR): Field | null => {
    const place = row.at(role);
    return place === null ? null : fields.cell(`${group}/${role}`, labelled(name, INDICATOR[role]), place);
  };
  return {
    name: fields.cell(`${group}/name`, { zh: name, en: name }, at),
    standard: field('standard'),
    weight: field('weight'),
    score: field('score'),
    reviewed: field('reviewed'),
    note: field('note'),
  };
}
