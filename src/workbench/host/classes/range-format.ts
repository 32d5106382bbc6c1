import type { CellBlock } from '../cell-block';
import { accessDenied, invalidArgument } from '../host-error';
import { shared } from '../mixed';
import type { BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from '../model';
import { RemotePart } from '../remote-object';
import { BorderCollection } from './borders';

const EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
/** In points. */
const TALLEST_ROW = 409;

/** `Excel.RangeFormat` */
export class RangeFormat extends RemotePart<CellBlock> {
  readonly className = 'RangeFormat';

  get fill(): RangeFill {
    return new RangeFill(this.of);
  }

  get font(): RangeFont {
    return new RangeFont(this.of);
  }

  get borders(): BorderCollection<BorderEdge> {
    return new BorderCollection({
      className: 'RangeBorder',
      edges: EDGES,
      read: (edge) => this.of.sheet.border(this.of.area, edge),
      write: (edge, border) => {
        this.of.refuseIfFormatsClosed();
        this.of.sheet.setBorder(this.of.area, edge, border.style === 'None' ? null : border);
      },
    });
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.of);
  }

  get wrapText(): boolean | null {
    return common(this.of, 'wrap');
  }

  set wrapText(wrap: boolean) {
    dress(this.of, { wrap });
  }

  get horizontalAlignment(): HorizontalAlignment | null {
    return common(this.of, 'horizontal');
  }

  set horizontalAlignment(horizontal: HorizontalAlignment) {
    dress(this.of, { horizontal });
  }

  get verticalAlignment(): VerticalAlignment | null {
    return common(this.of, 'vertical');
  }

  set verticalAlignment(vertical: VerticalAlignment) {
    dress(this.of, { vertical });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { left, right } = this.of.area;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return shared(columns.map((column) => this.of.sheet.columnWidth(column)));
  }

  set columnWidth(points: number) {
    this.of.refuseIfFormatsClosed();
    this.of.sheet.setColumnWidth(this.of.area.left, this.of.area.right, points);
  }

  /** In points; a hidden row has none. */
  get rowHeight(): number | null {
    return shared(this.of.rows.map((row) => this.of.sheet.rowHeight(row)));
  }

  set rowHeight(points: number) {
    this.of.refuseIfRowsClosed();
    if (!(points >= 0 && points <= TALLEST_ROW)) throw invalidArgument();
    this.of.sheet.setRowHeight(this.of.area.top, this.of.area.bottom, points);
  }
}

/** `Excel.RangeFill` */
class RangeFill extends RemotePart<CellBlock> {
  readonly className = 'RangeFill';

  /** White where there is no fill, as Excel answers (office-js 6218). */
  get color(): string | null {
    return common(this.of, 'fill');
  }

  set color(fill: string) {
    dress(this.of, { fill });
  }
}

/** `Excel.RangeFont` */
class RangeFont extends RemotePart<CellBlock> {
  readonly className = 'RangeFont';

  get bold(): boolean | null {
    return common(this.of, 'bold');
  }

  set bold(bold: boolean) {
    dress(this.of, { bold });
  }

  /** In points. */
  get size(): number | null {
    return common(this.of, 'fontSize');
  }

  set size(fontSize: number) {
    dress(this.of, { fontSize });
  }
}

/** `Excel.FormatProtection` */
class FormatProtection extends RemotePart<CellBlock> {
  readonly className = 'FormatProtection';

  get locked(): boolean | null {
    return common(this.of, 'locked');
  }

  set locked(locked: boolean) {
    if (this.of.sheet.protection !== null) throw accessDenied();
    dress(this.of, { locked });
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
