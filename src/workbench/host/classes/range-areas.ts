import type { Area } from '../../../core/grid/address';
import { areaAddress, quotedSheetName } from '../address';
import type { ExcelContext } from '../excel-context';
import type { HostSheet } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';
import { ConditionalFormatCollection } from './conditional-format-collection';

/** `Excel.RangeAreas` */
export class RangeAreas extends RemoteObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: HostSheet,
    private readonly parts: readonly Area[],
    private readonly rangeOf: (area: Area) => RemoteObject,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    const reference = this.context.references.idOf(this);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  /** Excel puts a blank behind each comma. */
  get address(): string {
    return this.parts.map((area) => `${quotedSheetName(this.sheet.name)}!${areaAddress(area)}`).join(', ');
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map(this.rangeOf));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    const { context, sheet, rangeOf } = this;
    return new ConditionalFormatCollection(context, sheet, this.parts, (parts) => new RangeAreas(context, sheet, parts, rangeOf));
  }
}

/** `Excel.RangeCollection` */
class RangeCollection extends RemoteCollection<RemoteObject> {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly RemoteObject[]) {
    super();
  }

  list(): readonly RemoteObject[] {
    return this.ranges;
  }
}
