import type { Wording } from '../wording';

/** How the settings of a pack are called where people read of them. */
const TERMS: Readonly<Record<string, Wording>> = {
  name: { zh: '规则包代号', en: 'name' },
  title: { zh: '规则包名称', en: 'title' },
  about: { zh: '说明', en: 'about' },
  smallerIsBetter: { zh: '越低越好指标的计分办法', en: 'scoring where less is better' },
  qualitativeBands: { zh: '定性指标得分比例', en: 'points of qualitative indicators' },
  'qualitativeBands.achieved': { zh: '达成', en: 'achieved' },
  'qualitativeBands.partly': { zh: '部分达成', en: 'partly achieved' },
  'qualitativeBands.missed': { zh: '未达成', en: 'not achieved' },
  grades: { zh: '等级分数线', en: 'grades' },
  'grades.excellent': { zh: '优', en: 'excellent' },
  'grades.good': { zh: '良', en: 'good' },
  'grades.fair': { zh: '中', en: 'fair' },
  executionWeight: { zh: '预算执行率分值', en: 'points of the execution rate' },
  executionReasonBelow: { zh: '执行率低于多少须说明', en: 'execution rate below which a reason is due' },
  adjustmentReasonAbove: { zh: '预算调整超过多少须说明', en: 'adjustment above which a reason is due' },
  overfulfilment: { zh: '超额完成须说明的倍数', en: 'over-fulfilment that needs a note' },
  'overfulfilment.wanted': { zh: '建议说明', en: 'wanted' },
  'overfulfilment.required': { zh: '必须说明', en: 'required' },
  totalCaps: { zh: '执行率偏低时的总分上限', en: 'highest total by execution rate' },
  threePublicBasis: { zh: '“三公”经费变动率口径', en: 'basis of the change of 三公经费' },
  yearOnYearJump: { zh: '同比变动提示线', en: 'year-on-year change that is reported' },
  tolerance: { zh: '容差', en: 'tolerance' },
  scoreDecimals: { zh: '得分小数位', en: 'decimals of scores' },
  noteLimit: { zh: '说明字数上限', en: 'longest note' },
  forbiddenCharacters: { zh: '完成值中不能有的字符', en: 'characters refused in actual values' },
  rules: { zh: '问题的级别', en: 'severity of rules' },
  words: { zh: '表头用语', en: 'header words' },
  rows: { zh: '行名用语', en: 'row words' },
  layouts: { zh: '表的版式', en: 'layouts' },
  classes: { zh: '指标类别用语', en: 'classes of indicators' },
  basis: { zh: '依据文件', en: 'documents' },
};

/** The term of the setting at a path, or of the nearest one around it; null where nobody knows it. */
export function settingTerm(path: string): Wording | null {
  const parts = path.split(/[.[]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const known = Object.hasOwn(TERMS, parts.slice(0, length).join('.')) ? TERMS[parts.slice(0, length).join('.')] : undefined;
    if (known !== undefined) return known;
  }
  return null;
}
