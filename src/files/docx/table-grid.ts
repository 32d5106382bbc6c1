import type { Area } from '../../core/grid/address';
import { BLANK_CELL, type Cell } from '../../core/grid/cell';
import { display } from '../../core/grid/display';
import type { Grid } from '../../core/grid/grid';
import { UnreadableDocument } from './unreadable-document';

/** A cell of a Word table as its row lists it. */
export interface TableCell {
  readonly text: string;
  /** Columns of the table's grid it takes. */
  readonly span: number;
  /** It goes on the cell above. */
  readonly continues: boolean;
}

export interface TableRow {
  /** Columns left out before the first cell. */
  readonly before: number;
  readonly cells: readonly TableCell[];
}

type GrowingArea = { -readonly [Side in keyof Area]: Area[Side] };

const MOST_COLUMNS = 1000;
const MOST_CELLS = 1_000_000;

/** A Word table as the grid of a sheet named 表格`ordinal`: what is merged keeps its text in the first cell. */
export function tableGrid(rows: readonly TableRow[], ordinal: number): Grid {
  const areas: GrowingArea[] = [];
  /** By its left column: the cell a row below may go on. */
  const growing = new Map<number, GrowingArea>();
  let cells = 0;
  const lines = rows.map(({ before, cells: given }, row) => {
    const line: Cell[] = Array.from({ length: Math.min(before, MOST_COLUMNS) }, () => BLANK_CELL);
    for (const { text, span, continues } of given) {
      const left = line.length;
      const right = left + span - 1;
      const above = growing.get(left);
      const goesOn = continues && above?.bottom === row - 1;
      if (goesOn) above.bottom = row;
      else {
        const area = { top: row, left, right, bottom: row };
        growing.set(left, area);
        areas.push(area);
      }
      line.push(goesOn ? BLANK_CELL : cellOf(text));
      while (line.length <= right) line.push(BLANK_CELL);
    }
    cells += line.length;
    if (line.length > MOST_COLUMNS || cells > MOST_CELLS) throw new UnreadableDocument('too-large', `table ${ordinal}`);
    return line;
  });
  return {
    sheet: { id: `table-${ordinal}`, name: `表格${ordinal}` },
    top: 0,
    left: 0,
    rows: lines,
    merges: areas.filter(({ top, left, right, bottom }) => top !== bottom || left !== right),
    hiddenRows: new Set(),
  };
}

/** A figure becomes a number where a number format shows it exactly as it is written. */
function cellOf(written: string): Cell {
  const text = written.trim();
  if (text === '') return BLANK_CELL;
  const match = /^-?(\d{1,15}|\d{1,3}(?:,\d{3})+)(\.\d{1,10})?(%?)$/.exec(text);
  if (match !== null) {
    const [, whole = '', fraction = '', percent = ''] = match;
    const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length - 1)}`;
    const plain = Number(text.replace(/[,%]/g, ''));
    const value = percent === '' ? plain : Number((plain / 100).toPrecision(15));
    const format = percent === '' && String(plain) === text ? 'General' : `${whole.includes(',') ? '#,##0' : '0'}${decimals}${percent}`;
    if (display(value, format) === text) return { value, shown: text, format, formula: null };
  }
  return { value: text, shown: text, format: 'General', formula: null };
}
