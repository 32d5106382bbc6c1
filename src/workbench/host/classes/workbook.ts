import type { ExcelContext } from '../excel-context';
import { RemoteObject } from '../remote-object';
import { NamedItemCollection } from './named-item-collection';
import { SettingCollection } from './setting-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** `Excel.Workbook` */
export class Workbook extends RemoteObject {
  readonly className = 'Workbook';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context.workbook);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }
}
