import { accessDenied } from '../host-error';
import type { HostSheet } from '../model';
import { RemotePart } from '../remote-object';

interface Options {
  readonly allowFormatCells?: boolean;
  readonly allowFormatRows?: boolean;
}

/** `Excel.WorksheetProtection`, without passwords. */
export class WorksheetProtection extends RemotePart<HostSheet> {
  readonly className = 'WorksheetProtection';

  get protected(): boolean {
    return this.of.protection !== null;
  }

  /** What stays allowed while the sheet is protected, as far as this host knows. */
  get options(): Options {
    const { protection } = this.of;
    return { allowFormatCells: protection?.formatCells === true, allowFormatRows: protection?.formatRows === true };
  }

  /** @throws HostError `AccessDenied` when it is protected already. */
  protect(options: Options | null | undefined): void {
    if (this.protected) throw accessDenied();
    this.of.protect({ formatCells: options?.allowFormatCells === true, formatRows: options?.allowFormatRows === true });
  }

  unprotect(): void {
    this.of.protect(null);
  }
}
