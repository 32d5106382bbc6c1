import type { ExcelContext } from '../excel-context';
import { RemotePart } from '../remote-object';
import { NamedItemCollection } from './named-item-collection';
import { SettingCollection } from './setting-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** `Excel.Workbook` */
export class Workbook extends RemotePart<ExcelContext> {
  readonly className = 'Workbook';

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.of);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.of.workbook);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.of);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.of);
  }
}
