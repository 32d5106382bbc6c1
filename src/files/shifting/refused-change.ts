import type { Wording } from '../../core/wording';

/** A change of rows or columns that would leave the workbook damaged, and what a person can do about it. */
export class RefusedChange extends Error {
  constructor(readonly reason: Wording) {
    super(reason.en);
    this.name = 'RefusedChange';
  }
}

export function refusePivot(area: string): never {
  throw new RefusedChange({
    zh: `行列的增删穿过了数据透视表（${area}），文件中无法随之改动。请撤销该操作，或在 Excel 中完成后再打开。`,
    en: `Rows or columns were inserted or deleted across a pivot table (${area}), which a file cannot follow. Undo it, or do it in Excel and open the file again.`,
  });
}

export function refuseTable(name: string): never {
  throw new RefusedChange({
    zh: `行列的增删会拆散表格“${name}”（其标题行、列、全部数据或外部查询），文件中无法随之改动。请撤销该操作，或在 Excel 中完成后再打开。`,
    en: `Rows or columns were inserted or deleted so that table “${name}” would come apart (its header, a column, all of its data, or its query). Undo it, or do it in Excel and open the file again.`,
  });
}
