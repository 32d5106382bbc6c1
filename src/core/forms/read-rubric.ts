import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { RubricForm, RubricRow } from './form';
import { positionIn, type Header } from './header';
import { indicatorName, isClosingLabel, isPlaceholderName, isTotalLabel } from './indicator-labels';
import { isFilled, labelsIn } from './labels';
import { normalise } from './normalise';
import { INDICATOR_WORDING } from './role-wording';
import type { IndicatorRole } from './vocabulary';

export type RubricTable = Pick<RubricForm, 'rows' | 'total'> & { readonly bottom: number };

/** Reads 指标, 评分标准, 分值, 自评得分 and 扣分原因 below a header, up to the total row. */
export function readRubric(grid: Grid, header: Header<IndicatorRole>, end: number, fields: FieldMaker): RubricTable {
  const rows: RubricRow[] = [];
  const nameColumn = header.columns.get('name') ?? header.columns.get('level2') ?? header.columns.get('level1');
  const field = (group: string, name: string, row: number, role: keyof typeof INDICATOR_WORDING): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return fields.cell(`${group}/${role}`, labelled(name, INDICATOR_WORDING[role]), positionIn(grid, row, column));
  };
  let bottom = header.bottom;
  for (let row = header.bottom + 1; nameColumn !== undefined && row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some(({ text }) => isTotalLabel(text))) {
      return { rows, total: { weight: field('total', '总分', row, 'weight'), score: field('total', '总分', row, 'score') }, bottom: row };
    }
    const at = positionIn(grid, row, nameColumn);
    const value = cellAt(grid, at).value;
    const filled = (['standard', 'weight', 'score'] as const).some((role) => {
      const column = header.columns.get(role);
      return column !== undefined && isFilled(cellAt(grid, positionIn(grid, row, column)));
    });
    const first = labels[0];
    if (!filled && first !== undefined && isClosingLabel(first.plain)) break;
    if (typeof value !== 'string' || normalise(value) === '' || !filled || isPlaceholderName(value)) continue;
    const name = indicatorName(value);
    const group = fields.group(`row:${name}`);
    rows.push({
      name: fields.cell(`${group}/name`, { zh: name, en: name }, at),
      standard: field(group, name, row, 'standard'),
      weight: field(group, name, row, 'weight'),
      score: field(group, name, row, 'score'),
      note: field(group, name, row, 'note'),
    });
    bottom = row;
  }
  return { rows, total: null, bottom };
}
