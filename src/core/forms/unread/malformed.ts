import { contains } from '../../grid/address';
import { cellAt, extent, type Grid } from '../../grid/grid';
import type { Form, UnreadBlock } from '../form';
import { labelsIn, type Label } from '../cells/labels';
import { normalise } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';

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
  const above = Array.from({ length: row - grid.top }, (_, index) =>
    labelsIn(grid, grid.top + index).find((each) => each.column === column),
  );
  const head = above.filter((label) => label !== undefined && !isSeparated(label.raw)).at(-1);
  return [words.at(-1), head].some((label) => label !== undefined && AMOUNT.test(label.text));
}

function isSeparated(raw: string): boolean {
  return DIGITS_AND_SEPARATORS.test(normalise(raw));
}
