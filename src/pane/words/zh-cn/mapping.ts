import type { BlockName } from '../../../core/forms/role';

/** 手动指定. */
export const zhMapping = {
  title: '手动指定',
  intro: '请指定表头所在行和各栏所在列。已识别的内容已填好，只改不对的地方。',
  sheet: '工作表',
  kind: '表格',
  blocks: {
    indicators: '附件1-2 指标表',
    funds: '附件1-2 资金（年度资金总额）',
    rubric: '评价指标评分表',
    staff: '附件1-1 财政供养人员',
    spending: '附件1-1 经费支出',
    buildings: '附件1-1 楼堂馆所',
  } satisfies Record<BlockName, string>,
  headerRow: '表头所在行',
  headerRowHint: '行号以 Excel 左侧显示的为准。',
  columns: '各栏所在列',
  column: (role: string) => `${role}所在列`,
  columnHint: '填列标，例如 E；没有的留空。',
  invalidRow: '请填写行号，例如 13。',
  invalidColumn: '请填写列标，例如 E。',
  missing: (role: string) => `请填写“${role}”所在列，缺了它无法复核。`,
  duplicate: (column: string) => `${column} 列被指定了两次，请核对。`,
  save: '按此复核',
  forget: '恢复自动识别',
  noSheets: '没有可以指定的工作表。',
};
