import { type Area, contains } from '../../grid/address';
import { isCellError } from '../../grid/cell';
import { cellAt, type Grid, extent } from '../../grid/grid';
import type { Wording } from '../../wording';
import { labelsBetween, labelsIn, rowsFrom, type Label } from '../cells/labels';
import type { Form, UnreadBlock } from '../form';
import { normalise } from '../cells/normalise';
import { parseEntry, parseText } from '../cells/parse-entry';

/** Rows so far apart are of another block. */
const NEAR = 2;
/** So many words of a header are repeated. */
const SHOWN_HEADS = 4;
const LONGEST = 16;
/** One word alone is no header. */
const LEAST_HEADS = 2;

/** A form around figures that were not read. */
interface Surroundings {
  /** Its first row, and that of its figures. */
  readonly top: number;
  readonly tableTop: number;
  /** The columns of the fields of each row. */
  readonly columns: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Why figures in the area of a form were not read: nobody knows their column, or their row, or they are no figures. */
export function reasonWithin(grid: Grid, { top, left, bottom }: Area, form: Surroundings): Wording {
  const first = cellAt(grid, { row: top, column: left });
  if (isCellError(first.value)) {
    return { zh: `单元格是错误值 ${first.value.error}，读不出数字`, en: `the cell holds the error ${first.value.error}` };
  }
  if (top < form.tableTop) return { zh: '写在表头上方，不知道是什么数字', en: 'it stands above the table, and nothing tells what it is' };
  const inColumn = rowsFrom(top - NEAR, bottom + NEAR + 1).some((row) => form.columns.get(row)?.has(left));
  const inRow = rowsFrom(top, bottom + 1).some((row) => form.columns.has(row));
  const name = labelsIn(grid, top).filter(({ column }) => column < left)[0];
  const head = headAbove(grid, form.top, top, left);
  if (inRow && inColumn && name !== undefined && head !== null)
    return {
      zh: `“${cut(name)}”这一行“${cut(head)}”栏的数字不在核对范围内`,
      en: `the figure of the row “${cut(name)}” in the column “${cut(head)}” is not reviewed`,
    };
  if (inColumn && name !== undefined) return { zh: `“${cut(name)}”这一行的叫法不认识`, en: `the row “${cut(name)}” is not known` };
  if (inRow && head !== null) return { zh: `“${cut(head)}”这一栏的叫法不认识`, en: `the column “${cut(head)}” is not known` };
  if (inRow) return { zh: '这一栏没有表头，不知道是什么数字', en: 'the column has no header' };
  return { zh: '不知道这里的数字指什么', en: 'nothing tells what the figures are' };
}

/** Why figures beside the forms were not read. */
export function reasonBeside(grid: Grid, { top, bottom, left, right }: Area, hasForm: boolean): Wording {
  let heads: readonly Label[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const labels = labelsIn(grid, row).filter(({ column }) => column >= left && column <= right);
    if (labels.length > heads.length) heads = labels;
  }
  if (heads.length >= LEAST_HEADS) {
    const names = heads.slice(0, SHOWN_HEADS).map(cut);
    const more = heads.length > SHOWN_HEADS;
    return {
      zh: `像一张表，但表头（${names.join('、')}${more ? '…' : ''}）不是认识的哪张表`,
      en: `it looks like a table, but its header (${names.join(', ')}${more ? '…' : ''}) is of none that is known`,
    };
  }
  return hasForm
    ? { zh: '在已识别的表之外，不知道是什么数字', en: 'it stands beside the forms, and nothing tells what it is' }
    : { zh: '没有认识的表头，不知道是什么表', en: 'it has no header that is known' };
}

/** The words above each column of figures that nobody read, where there are any. */
export function headsAbove(grid: Grid, from: number, { top, left, right }: Area): readonly string[] {
  return rowsFrom(left, right + 1).flatMap((column) => headAbove(grid, from, top, column)?.text ?? []);
}

/** 2024年11月底前, 15个: what stands in a row of a table heads nothing. */
const isNoFigure = ({ raw }: Label): boolean => parseText(raw).kind === 'text';

/** The words nearest above in the same column. */
function headAbove(grid: Grid, from: number, row: number, column: number, fits = isNoFigure): Label | null {
  return (
    labelsBetween(grid, from, row)
      .filter((label) => label.column === column && fits(label))
      .at(-1) ?? null
  );
}

function cut({ raw }: Label): string {
  const line = raw.trim().replace(/\s+/g, '');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** `7,00.0,77`: nothing but digits and separators; without a comma it may be a numbering, `2.1.3`. */
const DIGITS_AND_SEPARATORS = /^(?=.*,)[-+]?\d[\d,.]*%?$/;
/** A label beside or above an amount. */
const AMOUNT = /资金|金额|经费|支出|支付|预算|决算|执行|到位|结余|结转|收入|财政|[万亿千]?元$|[数额]$/;

/** What was meant for a number and is none, beside the forms of a sheet or where it has none; each with where it stands. */
export function malformedNumbers(grid: Grid, forms: readonly Pick<Form, 'areas'>[]): readonly UnreadBlock[] {
  const block = extent(grid);
  if (block === null) return [];
  const found: UnreadBlock[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (const label of labelsIn(grid, row)) {
      if (!isMalformed(grid, label) || forms.some(({ areas: [{ area }] }) => contains(area, label))) continue;
      const text = label.raw.trim();
      found.push({
        sheet: grid.sheet,
        area: { top: row, bottom: row, left: label.column, right: label.column },
        text,
        why: {
          zh: `“${text}”不是规范的数字，逗号或小数点的位置不对，请核对后更正`,
          en: `“${text}” is no proper number: its commas or points stand in the wrong places; check and correct it`,
        },
      });
    }
  }
  return found;
}

function isMalformed(grid: Grid, { row, column, raw }: Label): boolean {
  if (!isSeparated(raw) || parseEntry(cellAt(grid, { row, column })).kind !== 'text') return false;
  const words = labelsIn(grid, row).filter((label) => label.column < column && !isSeparated(label.raw));
  const head = headAbove(grid, grid.top, row, column, (label) => !isSeparated(label.raw));
  return [words.at(-1), head ?? undefined].some((label) => label !== undefined && AMOUNT.test(label.text));
}

function isSeparated(raw: string): boolean {
  return DIGITS_AND_SEPARATORS.test(normalise(raw));
}
