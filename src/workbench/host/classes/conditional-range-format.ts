import type { ConditionalRule } from '../conditional-rule';
import type { FrameEdge } from '../model';
import { RemoteObject } from '../remote-object';
import { BorderCollection } from './borders';

const EDGES: readonly FrameEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

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

  get borders(): BorderCollection<FrameEdge> {
    const { rule } = this;
    return new BorderCollection({
      className: 'ConditionalRangeBorder',
      edges: EDGES,
      read: (edge) => rule.now.format.borders[edge] ?? null,
      write: (edge, border) => rule.setFormat({ borders: { ...rule.now.format.borders, [edge]: border } }),
    });
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
