import type { Wording } from '../wording';

/** What of a report was looked at: no count of what agrees says how much nobody compared. */
export interface ReportCoverage {
  /** Paragraphs that say something. */
  readonly paragraphs: number;
  readonly tables: number;
  /** Quantities in its sentences and tables that are about nothing the annexes state, and were passed over. */
  readonly leftAlone: number;
  /** Pictures, embedded sheets and charts, tables within tables: their figures are not read. */
  readonly pictures: number;
  readonly objects: number;
  readonly innerTables: number;
}

/** `读了正文 86 段、表格 3 张；另有 41 个数字附件没有列出，没有核对；图片 2 张没有读取。` */
export function coverageInWords({ paragraphs, tables, leftAlone, pictures, objects, innerTables }: ReportCoverage): Wording {
  const unread = [
    [pictures, '图片', '张', 'pictures'],
    [objects, '嵌入的表格、图表', '个', 'embedded sheets or charts'],
    [innerTables, '单元格里的表格', '张', 'tables within tables'],
  ] as const;
  const passed = unread.filter(([count]) => count > 0);
  const left = leftAlone === 0 ? [] : [`另有 ${leftAlone} 个数附件没有列出，没有核对`];
  const unreadZh = passed.map(([count, zh, counter]) => `${zh} ${count} ${counter}`).join('、');
  const unreadEn = passed.map(([count, , , en]) => `${count} ${en}`).join(', ');
  return {
    zh: `${[`读了正文 ${paragraphs} 段、表格 ${tables} 张`, ...left, ...(unreadZh === '' ? [] : [`${unreadZh}没有读取`])].join('；')}。`,
    en: `${[
      `${paragraphs} paragraphs and ${tables} tables read`,
      ...(leftAlone === 0 ? [] : [`${leftAlone} other figures, which the annexes do not state, not compared`]),
      ...(unreadEn === '' ? [] : [`not read: ${unreadEn}`]),
    ].join('; ')}.`,
  };
}
