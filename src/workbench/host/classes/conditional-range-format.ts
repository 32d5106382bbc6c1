import type { ConditionalRule } from '../conditional-rule';
import type { FrameEdge } from '../model';
import { RemotePart } from '../remote-object';
import { BorderCollection } from './borders';

const EDGES: readonly FrameEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** `Excel.ConditionalRangeFormat` */
export class ConditionalRangeFormat extends RemotePart<ConditionalRule> {
  readonly className = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.of);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.of);
  }

  get borders(): BorderCollection<FrameEdge> {
    return new BorderCollection({
      className: 'ConditionalRangeBorder',
      edges: EDGES,
      read: (edge) => this.of.now.format.borders[edge] ?? null,
      write: (edge, border) => this.of.setFormat({ borders: { ...this.of.now.format.borders, [edge]: border } }),
    });
  }
}

/** `Excel.ConditionalRangeFill` */
class ConditionalRangeFill extends RemotePart<ConditionalRule> {
  readonly className = 'ConditionalRangeFill';

  get color(): string {
    return this.of.now.format.fill ?? '';
  }

  set color(fill: string) {
    this.of.setFormat({ fill });
  }
}

/** `Excel.ConditionalRangeFont` */
class ConditionalRangeFont extends RemotePart<ConditionalRule> {
  readonly className = 'ConditionalRangeFont';

  get color(): string {
    return this.of.now.format.fontColor ?? '';
  }

  set color(fontColor: string) {
    this.of.setFormat({ fontColor });
  }

  get bold(): boolean | null {
    return this.of.now.format.bold;
  }

  set bold(bold: boolean) {
    this.of.setFormat({ bold });
  }
}
