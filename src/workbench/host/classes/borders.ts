import { invalidArgument } from '../host-error';
import type { Border } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';

/** Borders of something, by its edges, in the order they are listed; null where there is none. */
export interface Borders<Edge extends string> {
  /** `RangeBorder`, `ConditionalRangeBorder` */
  readonly itemClass: string;
  readonly edges: readonly Edge[];
  get(edge: Edge): Border | null;
  set(edge: Edge, border: Border): void;
}

const NONE: Border = { style: 'None', color: '#000000' };

/** `Excel.RangeBorderCollection`, `Excel.ConditionalRangeBorderCollection` */
export class BorderCollection<Edge extends string> extends RemoteCollection<BorderOfEdge<Edge>> {
  readonly className: string;

  constructor(private readonly borders: Borders<Edge>) {
    super();
    this.className = `${borders.itemClass}Collection`;
  }

  list(): readonly BorderOfEdge<Edge>[] {
    return this.borders.edges.map((edge) => new BorderOfEdge(this.borders, edge));
  }

  getItem(edge: unknown): BorderOfEdge<Edge> {
    const found = this.borders.edges.find((known) => known === edge);
    if (found === undefined) throw invalidArgument();
    return new BorderOfEdge(this.borders, found);
  }
}

class BorderOfEdge<Edge extends string> extends RemoteObject {
  readonly className: string;

  constructor(
    private readonly borders: Borders<Edge>,
    private readonly edge: Edge,
  ) {
    super();
    this.className = borders.itemClass;
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
    return this.borders.get(this.edge) ?? NONE;
  }

  set #border(border: Border) {
    this.borders.set(this.edge, border);
  }
}
