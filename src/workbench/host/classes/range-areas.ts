import type { Area } from '../../../core/grid/address';
import { areaAddress, quotedSheetName } from '../address';
import type { ExcelContext } from '../excel-context';
import type { HostSheet } from '../model';
import { RemoteObject } from '../remote-object';
import { ConditionalFormatCollection } from './conditional-format-collection';

/** `Excel.RangeAreas` */
export class RangeAreas extends RemoteObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: HostSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    const reference = this.context.references.idOf(this);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  get address(): string {
    return this.areas.map((area) => `${quotedSheetName(this.sheet.name)}!${areaAddress(area)}`).join(',');
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(
      this.context,
      this.sheet,
      this.areas,
      (areas) => new RangeAreas(this.context, this.sheet, areas),
    );
  }
}
