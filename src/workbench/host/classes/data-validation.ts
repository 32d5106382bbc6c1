import type { CellBlock } from '../cell-block';
import { accessDenied, invalidArgument } from '../host-error';
import { RemoteObject } from '../remote-object';

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** `Excel.DataValidation`: lists alone; taken, and not shown, as the workbench's spreadsheet has no drop-downs. */
export class DataValidation extends RemoteObject {
  readonly className = 'DataValidation';

  constructor(private readonly block: CellBlock) {
    super();
  }

  set rule(rule: Rule) {
    if (this.block.sheet.protection !== null) throw accessDenied();
    if (typeof rule.list?.source !== 'string') throw invalidArgument();
  }
}
