import type { HostSheet } from '../model';
import { RemoteObject } from '../remote-object';

/** `Excel.WorksheetProtection` */
export class WorksheetProtection extends RemoteObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }
}
