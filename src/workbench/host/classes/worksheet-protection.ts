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

  /** What stays allowed while the sheet is protected, as far as this host knows. */
  get options(): { readonly allowFormatCells: boolean } {
    return { allowFormatCells: this.sheet.isProtected && this.sheet.allowsFormats };
  }
}
