import type { ExcelContext } from './excel-context';
import { accessDenied, itemNotFound } from './host-error';
import type { ConditionalFormatRule, ConditionalStyle, HostSheet } from './model';

/** One conditional format of a sheet, looked up anew each time: the user may have removed it. */
export class ConditionalRule {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: HostSheet,
    readonly id: string,
  ) {}

  get now(): ConditionalFormatRule {
    this.refuseIfUnreadable();
    return this.listed;
  }

  /** Told by the list of rules even of one that answers nothing else. */
  get type(): string {
    return this.listed.type;
  }

  private get listed(): ConditionalFormatRule {
    const rule = this.sheet.conditionalFormats().find(({ id }) => id === this.id);
    if (rule === undefined) throw itemNotFound();
    return rule;
  }

  setFormula(formula: string): void {
    this.refuseIfProtected();
    this.sheet.replaceConditionalFormat({ ...this.now, formula });
  }

  setFormat(change: Partial<ConditionalStyle>): void {
    this.refuseIfProtected();
    this.sheet.replaceConditionalFormat({ ...this.now, format: { ...this.now.format, ...change } });
  }

  remove(): void {
    this.refuseIfProtected();
    this.refuseIfUnreadable();
    if (!this.sheet.removeConditionalFormat(this.id)) throw itemNotFound();
  }

  private refuseIfUnreadable(): void {
    if (this.context.faults.unreadableRules.has(this.id)) throw itemNotFound();
  }

  private refuseIfProtected(): void {
    if (this.sheet.protection?.formatCells === false) throw accessDenied();
  }
}
