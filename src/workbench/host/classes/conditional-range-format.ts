import type { ConditionalRule } from '../conditional-rule';
import { invalidArgument } from '../host-error';
import type { ConditionalBorder, FrameEdge } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';

/** `Excel.ConditionalRangeFormat` */
export class ConditionalRangeFormat extends RemoteObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.rule);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.rule);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.rule);
  }
}

/** `Excel.ConditionalRangeFill` */
class ConditionalRangeFill extends RemoteObject {
  readonly className = 'ConditionalRangeFill';

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get color(): string {
    return this.rule.now.format.fill ?? '';
  }

  set color(fill: string) {
    this.rule.setFormat({ fill });
  }
}

/** `Excel.ConditionalRangeFont` */
class ConditionalRangeFont extends RemoteObject {
  readonly className = 'ConditionalRangeFont';

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get color(): string {
    return this.rule.now.format.fontColor ?? '';
  }

  set color(fontColor: string) {
    this.rule.setFormat({ fontColor });
  }

  get bold(): boolean | null {
    return this.rule.now.format.bold;
  }

  set bold(bold: boolean) {
    this.rule.setFormat({ bold });
  }
}

const EDGES: readonly FrameEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** `Excel.ConditionalRangeBorderCollection` */
class ConditionalRangeBorderCollection extends RemoteCollection<ConditionalRangeBorder> {
  readonly className = 'ConditionalRangeBorderCollection';

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  list(): readonly ConditionalRangeBorder[] {
    return EDGES.map((edge) => new ConditionalRangeBorder(this.rule, edge));
  }

  getItem(edge: unknown): ConditionalRangeBorder {
    const found = EDGES.find((known) => known === edge);
    if (found === undefined) throw invalidArgument();
    return new ConditionalRangeBorder(this.rule, found);
  }
}

const NO_BORDER: ConditionalBorder = { style: 'None', color: '#000000' };

/** `Excel.ConditionalRangeBorder` */
class ConditionalRangeBorder extends RemoteObject {
  readonly className = 'ConditionalRangeBorder';

  constructor(
    private readonly rule: ConditionalRule,
    private readonly edge: FrameEdge,
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

  get #border(): ConditionalBorder {
    return this.rule.now.format.borders[this.edge] ?? NO_BORDER;
  }

  set #border(border: ConditionalBorder) {
    this.rule.setFormat({ borders: { ...this.rule.now.format.borders, [this.edge]: border } });
  }
}
