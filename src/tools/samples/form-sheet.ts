import type { CellContent } from '../../core/edits/edit';
import { contains, parseArea, type Area } from '../../core/grid/address';
import { fittedHeight } from '../../core/grid/text-layout';
import type { CellStyle, DraftCell, PageSetup, SheetDraft } from '../../files/drafting/sheet-draft';

/** How printed forms look: headings bold, figures centred, labels to the left, thin lines around. */
export type Look = 'plain' | 'title' | 'heading' | 'body' | 'label' | 'percent' | 'percent-2' | 'money';

const FONT = { name: '宋体', size: 11, bold: false, colour: null };
const BODY: CellStyle = { font: FONT, bordered: true, horizontal: 'center', wrap: true, format: 'General', fill: null };

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  plain: { ...BODY, bordered: false, horizontal: 'left' },
  title: { ...BODY, bordered: false, font: { ...FONT, size: 16, bold: true } },
  heading: { ...BODY, font: { ...FONT, bold: true } },
  body: BODY,
  label: { ...BODY, horizontal: 'left' },
  percent: { ...BODY, format: '0%' },
  'percent-2': { ...BODY, format: '0.00%' },
  money: { ...BODY, format: '0.00' },
};

/** A form being laid out cell by cell, as a person would in a spreadsheet. */
export class FormSheet {
  private readonly cells: DraftCell[] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
    private readonly orientation: PageSetup['orientation'] = 'portrait',
  ) {}

  /** Writes into an area (`B4:C4`), merged when it is more than one cell; text beginning with `=` is a formula. */
  put(address: string, content: string | number | null, look: Look): this {
    const area = parseArea(address);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (!this.heights.has(row)) this.heights.set(row, 20);
      for (let column = area.left; column <= area.right; column += 1) {
        const first = row === area.top && column === area.left;
        this.cells.push({ at: { row, column }, content: first ? contentOf(content) : contentOf(null), style: LOOKS[look] });
      }
    }
    return this;
  }

  /** Writes side by side, from a column on, one cell each. */
  row(row: number, firstColumn: string, contents: readonly (string | number | null)[], look: Look): this {
    const { left } = parseArea(`${firstColumn}1`);
    contents.forEach((content, index) => this.put(`${String.fromCharCode(65 + left + index)}${row}`, content, look));
    return this;
  }

  height(row: number, points: number): this {
    this.heights.set(row - 1, points);
    return this;
  }

  draft(options: { readonly protected?: boolean } = {}): SheetDraft {
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.fittedHeights(),
      hiddenRows: new Set(),
      links: [],
      page: { orientation: this.orientation, repeatRows: null },
      frozenRows: 0,
      protected: options.protected ?? false,
    };
  }

  /** As laid out, and higher where a text of a single cell would be cut off. */
  private fittedHeights(): ReadonlyMap<number, number> {
    const heights = new Map(this.heights);
    for (const { at, content, style } of this.cells) {
      if (!style.bordered || content.kind !== 'value' || typeof content.value !== 'string') continue;
      if (this.merges.some((merge) => contains(merge, at))) continue;
      const height = fittedHeight([content.value], [this.columnWidths[at.column] ?? 1], style.font.size);
      heights.set(at.row, Math.max(height, heights.get(at.row) ?? 0));
    }
    return heights;
  }
}

function contentOf(content: string | number | null): CellContent {
  if (typeof content === 'string' && content.startsWith('=')) return { kind: 'formula', formula: content };
  return { kind: 'value', value: content };
}
