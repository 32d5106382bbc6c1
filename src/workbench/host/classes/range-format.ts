import type { CellBlock } from '../cell-block';
import { accessDenied, invalidArgument } from '../host-error';
import { shared } from '../mixed';
import type { BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from '../model';
import { RemoteObject } from '../remote-object';
import { BorderCollection } from './borders';

const EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
/** In points. */
const TALLEST_ROW = 409;

/** `Excel.RangeFormat` */
export class RangeFormat extends RemoteObject {
  readonly className = 'RangeFormat';

  constructor(private readonly block: CellBlock) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.block);
  }

  get font(): RangeFont {
    return new RangeFont(this.block);
  }

  get borders(): BorderCollection<BorderEdge> {
    const { block } = this;
    return new BorderCollection({
      className: 'RangeBorder',
      edges: EDGES,
      read: (edge) => block.sheet.border(block.area, edge),
      write: (edge, border) => {
        block.refuseIfFormatsClosed();
        block.sheet.setBorder(block.area, edge, border.style === 'None' ? null : border);
      },
    });
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.block);
  }

  get wrapText(): boolean | null {
    return common(this.block, 'wrap');
  }

  set wrapText(wrap: boolean) {
    dress(this.block, { wrap });
  }

  get horizontalAlignment(): HorizontalAlignment | null {
    return common(this.block, 'horizontal');
  }

  set horizontalAlignment(horizontal: HorizontalAlignment) {
    dress(this.block, { horizontal });
  }

  get verticalAlignment(): VerticalAlignment | null {
    return common(this.block, 'vertical');
  }

  set verticalAlignment(vertical: VerticalAlignment) {
    dress(this.block, { vertical });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { left, right } = this.block.area;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return shared(columns.map((column) => this.block.sheet.columnWidth(column)));
  }

  set columnWidth(points: number) {
    this.block.refuseIfFormatsClosed();
    this.block.sheet.setColumnWidth(this.block.area.left, this.block.area.right, points);
  }

  /** In points; a hidden row has none. */
  get rowHeight(): number | null {
    return shared(this.block.rows.map((row) => this.block.sheet.rowHeight(row)));
  }

  set rowHeight(points: number) {
    this.block.refuseIfRowsClosed();
    if (!(points >= 0 && points <= TALLEST_ROW)) throw invalidArgument();
    this.block.sheet.setRowHeight(this.block.area.top, this.block.area.bottom, points);
  }
}

/** `Excel.RangeFill` */
class RangeFill extends RemoteObject {
  readonly className = 'RangeFill';

  constructor(private readonly block: CellBlock) {
    super();
  }

  /** White where there is no fill, as Excel answers (office-js 6218). */
  get color(): string | null {
    return common(this.block, 'fill');
  }

  set color(fill: string) {
    dress(this.block, { fill });
  }
}

/** `Excel.RangeFont` */
class RangeFont extends RemoteObject {
  readonly className = 'RangeFont';

  constructor(private readonly block: CellBlock) {
    super();
  }

  get bold(): boolean | null {
    return common(this.block, 'bold');
  }

  set bold(bold: boolean) {
    dress(this.block, { bold });
  }

  /** In points. */
  get size(): number | null {
    return common(this.block, 'fontSize');
  }

  set size(fontSize: number) {
    dress(this.block, { fontSize });
  }
}

/** `Excel.FormatProtection` */
class FormatProtection extends RemoteObject {
  readonly className = 'FormatProtection';

  constructor(private readonly block: CellBlock) {
    super();
  }

  get locked(): boolean | null {
    return common(this.block, 'locked');
  }

  set locked(locked: boolean) {
    if (this.block.sheet.protection !== null) throw accessDenied();
    dress(this.block, { locked });
  }
}

/** What all cells share; null when they differ. */
function common<Key extends keyof CellStyle>({ sheet, area }: CellBlock, key: Key): CellStyle[Key] | null {
  return shared(sheet.styles(area).map((style) => style[key]));
}

function dress(block: CellBlock, style: Partial<CellStyle>): void {
  block.refuseIfFormatsClosed();
  block.sheet.setStyle(block.area, style);
}
