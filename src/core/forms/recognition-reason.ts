import type { Wording } from '../wording';
import type { Grid } from '../grid/grid';
import type { Landmarks } from './anchors';
import { otherTable } from './declined';
import type { Header } from './header';
import { INDICATOR, type IndicatorRole } from './evaluation-roles';

/** Says why nothing on a sheet was taken for a form: what was there, what was looked for, and what is missing. */
export function reasonFor(grid: Grid, landmarks: Landmarks): Wording {
  const other = otherTable(grid, landmarks);
  if (other !== null) return { zh: `${other.zh}。`, en: `This is ${other.en}; it is not reviewed.` };
  const { titles, nearMisses } = landmarks;
  const [nearMiss] = nearMisses;
  if (nearMiss !== undefined) return incomplete(nearMiss);
  const title = titles[0]?.raw.replace(/\s+/g, '');
  const zh =
    '没有找到自评表的表头（三级指标、年度指标值、实际完成值、得分），也没有找到基础数据表的表头（编制数、在职人数、决算数、预算数）。';
  const en =
    'Neither the header of a self-evaluation table (三级指标, 年度指标值, 实际完成值, 得分) nor that of a base data table (编制数, 在职人数, 决算数, 预算数) was found.';
  return title === undefined
    ? { zh, en }
    : { zh: `有标题“${title}”，但${zh}`, en: `There is a title “${title}”, but no form below it. ${en}` };
}

const NEEDED = ['name', 'target', 'actual', 'score'] as const satisfies readonly IndicatorRole[];

function incomplete(header: Header<IndicatorRole>): Wording {
  const there = [...header.columns.values()].map(({ label }) => label.replace(/\s+/g, ''));
  const missing = NEEDED.filter((role) => !header.columns.has(role)).map((role) => INDICATOR[role]);
  const row = header.top + 1;
  return {
    zh: `第${row}行像是表头（${there.join('、')}），但缺少${missing.map(({ zh }) => zh).join('、')}列，不能当作自评表。`,
    en: `Row ${row} looks like a header (${there.join(', ')}), but has no column for ${missing.map(({ en }) => en).join(', ')}; it cannot be read as a self-evaluation table.`,
  };
}
