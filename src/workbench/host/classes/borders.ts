import { invalidArgument } from '../host-error';
import type { Border } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';

/** What has lines around it: cells, or what a conditional format shows. */
export interface Bordered<Edge extends string> {
  /** Name of the Excel class of one line. */
  readonly className: 'RangeBorder' | 'ConditionalRangeBorder';
  readonly edges: readonly Edge[];
  read(edge: Edge): Border | null;
  write(edge: Edge, border: Border): void;
}

/** `Excel.RangeBorderCollection`, `Excel.ConditionalRangeBorderCollection` */
export class BorderCollection<Edge extends string> extends RemoteCollection<EdgeBorder<Edge>> {
  readonly className: string;

  constructor(private readonly of: Bordered<Edge>) {
    super();
    this.className = `${of.className}Collection`;
  }

  list(): readonly EdgeBorder<Edge>[] {
    return this.of.edges.map((edge) => new EdgeBorder(this.of, edge));
  }

  getItem(edge: unknown): EdgeBorder<Edge> {
    const found = this.of.edges.find((known) => known === edge);
    if (found === undefined) throw invalidArgument();
    return new EdgeBorder(this.of, found);
  }
}

const NONE: Border = { style: 'None', color: '#000000' };

/** `Excel.RangeBorder`, `Excel.ConditionalRangeBorder` */
class EdgeBorder<Edge extends string> extends RemoteObject {
  readonly className: string;

  constructor(
    private readonly of: Bordered<Edge>,
    private readonly edge: Edge,
  ) {
    super();
    this.className = of.className;
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
    return this.of.read(this.edge) ?? NONE;
  }

  set #border(border: Border) {
    this.of.write(this.edge, border);
  }
}
