import { type Area, intersects } from '../../../core/grid/address';
import { ConditionalRule } from '../conditional-rule';
import type { ExcelContext } from '../excel-context';
import { accessDenied, invalidArgument, itemNotFound } from '../host-error';
import type { HostSheet } from '../model';
import { RemoteCollection, type RemoteObject } from '../remote-object';
import { ConditionalFormat } from './conditional-format';

/** `Excel.ConditionalFormatCollection`: the rules that touch a range or areas. */
export class ConditionalFormatCollection extends RemoteCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: HostSheet,
    private readonly areas: readonly Area[],
    private readonly rangesOf: (areas: readonly Area[]) => RemoteObject,
  ) {
    super();
  }

  list(): readonly ConditionalFormat[] {
    return this.sheet
      .conditionalFormats()
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => intersects(own, area))))
      .map((rule) => this.#format(rule.id));
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.list().find((format) => format.id === id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** Only rules by formula can be added here. */
  add(type: unknown): ConditionalFormat {
    if (type !== 'Custom') throw invalidArgument();
    if (this.sheet.protection?.formatCells === false) throw accessDenied();
    const { id } = this.sheet.addConditionalFormat({
      areas: this.areas,
      type: 'Custom',
      formula: '',
      format: { fill: null, fontColor: null, bold: null, borders: {} },
    });
    return this.#format(id);
  }

  #format(id: string): ConditionalFormat {
    return new ConditionalFormat(new ConditionalRule(this.context, this.sheet, id), this.rangesOf);
  }
}
