import type { CellBlock } from '../cell-block';
import { invalidArgument } from '../host-error';
import type { Border, BorderEdge } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';

const EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
const NONE: Border = { style: 'None', color: '#000000' };

/** `Excel.RangeBorderCollection` */
export class RangeBorderCollection extends RemoteCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly block: CellBlock) {
    super();
  }

  list(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.block, edge));
  }

  getItem(edge: unknown): RangeBorder {
    const found = EDGES.find((known) => known === edge);
    if (found === undefined) throw invalidArgument();
    return new RangeBorder(this.block, found);
  }
}

/** `Excel.RangeBorder` */
class RangeBorder extends RemoteObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly block: CellBlock,
    private readonly edge: BorderEdge,
  ) {
    super();
  }

  get style(): string {
    return this.#border.style;
  }

  set style(style: string) {
    this.#border = { ...this.#border, style };
  }

  get color(): string {
    return this.#border.color;
  }

  set color(color: string) {
    this.#border = { ...this.#border, color };
  }

  get #border(): Border {
    return this.block.sheet.border(this.block.area, this.edge) ?? NONE;
  }

  set #border(border: Border) {
    this.block.refuseIfFormatsClosed();
    this.block.sheet.setBorder(this.block.area, this.edge, border.style === 'None' ? null : border);
  }
}
