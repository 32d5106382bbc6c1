import type { HostSheet } from '../model';
import { RemoteObject } from '../remote-object';

interface Options {
  readonly allowFormatCells?: boolean;
  readonly allowFormatRows?: boolean;
}

/** `Excel.WorksheetProtection`, without passwords. */
export class WorksheetProtection extends RemoteObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  /** What stays allowed while the sheet is protected, as far as this host knows. */
  get options(): Options {
    const { protection } = this.sheet;
    return { allowFormatCells: protection?.formatCells === true, allowFormatRows: protection?.formatRows === true };
  }
}
