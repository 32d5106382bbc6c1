import type { HostWorkbook } from '../model';
import { RemotePart } from '../remote-object';

/** `Excel.WorkbookProtection` */
export class WorkbookProtection extends RemotePart<HostWorkbook> {
  readonly className = 'WorkbookProtection';

  get protected(): boolean {
    return this.of.isStructureProtected;
  }
}
