import type { Area } from '../../../core/grid/address';
import type { ConditionalRule } from '../conditional-rule';
import { itemNotFound } from '../host-error';
import { RemoteObject } from '../remote-object';
import { CustomConditionalFormat } from './custom-conditional-format';

/** `Excel.ConditionalFormat` */
export class ConditionalFormat extends RemoteObject {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly rule: ConditionalRule,
    private readonly rangesOf: (areas: readonly Area[]) => RemoteObject,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.rule.id };
  }

  get id(): string {
    return this.rule.id;
  }

  get type(): string {
    return this.rule.type;
  }

  /** @throws HostError `ItemNotFound` when the format is of another kind, as Excel answers. */
  get custom(): CustomConditionalFormat {
    if (this.rule.now.type !== 'Custom') throw itemNotFound();
    return new CustomConditionalFormat(this.rule);
  }

  getRanges(): RemoteObject {
    return this.rangesOf(this.rule.now.areas);
  }

  delete(): void {
    this.rule.remove();
  }
}
