import type { HostWorkbook } from '../model';
import { RemoteObject } from '../remote-object';

/** `Excel.WorkbookProtection` */
export class WorkbookProtection extends RemoteObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly workbook: HostWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.workbook.isStructureProtected;
  }
}
