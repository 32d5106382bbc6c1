import { cellAt, type Grid } from '../grid/grid';
import type { FieldMaker } from './field-maker';
import { labelled } from './field-maker';
import type { Field } from './field';
import type { FundsBlock, FundsRow } from './form';
import { FundsGrouping, fundsName } from './funds-grouping';
import { firstColumn, positionIn, type Header } from './header';
import { inlinePoints } from './inline-figure';
import { labelsIn, type Label } from './labels';
import { normalise } from './normalise';
import { parseEntry } from './parse-entry';
import { FUNDS, type FundsRole } from './evaluation-roles';
import { rolesOf } from './role';

const AMOUNTS = ['initial', 'budget', 'spent'] as const satisfies readonly FundsRole[];
const ROW_LABEL =
  /资金|总额|拨款|其中|结转|收入|预算|经费|支出|合计|总计|财政|专户|其他|自筹|债券|补助|中央|[省市县区镇乡]级|本级|贷款|捐赠/;
const TOTAL_LABEL = /总额|总金额|资金总|合计|总计|^预算资金$|^项目资金$|^资金$/;
const OTHER_BLOCK = /^(?:其中[:：])?按.{0,4}(?:收入|支出)|目标|^(?:一|二|三)级指标|填表|填报/;

interface FoundRow {
  readonly label: Label | null;
  readonly row: number;
  readonly grouping: number;
}

/** Reads the rows below a funds header: 年度资金总额 and its parts. `end` is the first row that is no longer the block's. */
export function readFunds(
  grid: Grid,
  header: Header<FundsRole>,
  end: number,
  fields: FieldMaker,
): { readonly funds: FundsBlock; readonly bottom: number } {
  const rows: FoundRow[] = [];
  const grouping = new FundsGrouping();
  let current = 0;
  const nameColumn = labelsIn(grid, header.top).find(({ text }) => /名称$/.test(text))?.column ?? null;
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some((label) => OTHER_BLOCK.test(label.plain))) break;
    const label = rowLabel(labels, header, nameColumn);
    const figures = AMOUNTS.some((role) => holdsFigure(grid, row, header, role));
    if (!figures && label === null) continue;
    if (!figures && label !== null && !ROW_LABEL.test(label.plain)) break;
    bottom = row;
    const isPart = label !== null && !(isTotalLabel(label) && rows.length === 0);
    const { kind } = isPart
      ? grouping.next(
          labels.filter(({ column }) => column <= label.column),
          label,
        )
      : { kind: 'same' };
    if (kind === 'next') current += 1;
    if (kind !== 'outside') rows.push({ label, row, grouping: current });
  }
  const kept = rows.filter((row) => row.grouping === 0 || rows.some((other) => other !== row && other.grouping === row.grouping));
  const totalIndex = Math.max(
    0,
    kept.findIndex(({ label }) => label !== null && isTotalLabel(label)),
  );
  const read = kept.map((row, index) => readRow(row, index === totalIndex ? 'total' : 'part', header, fields));
  const total = read[totalIndex] ?? null;
  for (const { label, row } of kept) if (label !== null) fields.saw(row === kept[totalIndex]?.row ? 'funds/total' : 'funds/part', label);
  return {
    funds: { total, parts: read.filter((row) => row !== total), headerWeight: headerWeight(grid, header) },
    bottom,
  };
}

/** The words nearest to the figures (a block name merged down stands further left), or those under 任务名称. */
function rowLabel(labels: readonly Label[], header: Header<FundsRole>, nameColumn: number | null): Label | null {
  const first = firstColumn(header, AMOUNTS) ?? 0;
  const before = labels.filter((label) => label.column < first);
  return before.find(({ column }) => column === nameColumn) ?? before.at(-1) ?? null;
}

function isTotalLabel(label: Label): boolean {
  return TOTAL_LABEL.test(label.text) && !label.plain.startsWith('其中');
}

/** Words under an amount are a second row of headers, not an amount. */
function holdsFigure(grid: Grid, row: number, header: Header<FundsRole>, role: FundsRole): boolean {
  const column = header.columns.get(role);
  if (column === undefined) return false;
  const { kind } = parseEntry(cellAt(grid, positionIn(grid, row, column)));
  return kind !== 'blank' && kind !== 'text';
}

function readRow({ row, label, grouping }: FoundRow, item: 'total' | 'part', header: Header<FundsRole>, fields: FieldMaker): FundsRow {
  const name = label === null ? (item === 'total' ? '年度资金总额' : '') : fundsName(label.text);
  const group = fields.group(item === 'total' ? 'funds/total' : `funds/part:${name}`);
  const field = (role: FundsRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return fields.cell(`${group}/${role}`, labelled(name, FUNDS[role]), positionIn(fields.grid, row, column));
  };
  const columns = Object.fromEntries(rolesOf(FUNDS).map((role) => [role, field(role)])) as Record<FundsRole, Field | null>;
  return { item, name, grouping, ...columns };
}

/** 20 in `得分(20分*执行率)` or `预算执行情况（20分）`. */
function headerWeight(grid: Grid, header: Header<FundsRole>): string | null {
  const first = firstColumn(header, AMOUNTS) ?? 0;
  const block = labelsIn(grid, header.top).filter(({ column }) => column < first);
  const labels = [
    ...(['score', 'rate', 'weight'] as const).map((role) => header.columns.get(role)?.label ?? ''),
    ...block.map(({ raw }) => raw),
  ];
  for (const label of labels) {
    const points = inlinePoints(normalise(label).replace(/^[^(]*/, ''));
    if (points !== null) return points.text;
  }
  return null;
}
