import type { CellBlock } from '../cell-block';
import { accessDenied, invalidArgument } from '../host-error';
import { RemotePart } from '../remote-object';

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** `Excel.DataValidation`: lists alone; taken, and not shown, as the workbench's spreadsheet has no drop-downs. */
export class DataValidation extends RemotePart<CellBlock> {
  readonly className = 'DataValidation';

  set rule(rule: Rule) {
    if (this.of.sheet.protection !== null) throw accessDenied();
    if (typeof rule.list?.source !== 'string') throw invalidArgument();
  }
}
