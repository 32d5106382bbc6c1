import type { FindingKind, Severity } from '../rules/finding';
import type { Wording } from '../wording';

/** What is checked of a report, with what it rests on. */
export interface ReportRule {
  readonly id: string;
  readonly kind: FindingKind;
  /** Where the sentence is understood; less where it is not. */
  readonly severity: Severity;
  readonly title: Wording;
  readonly basis: Wording;
}

type Words = readonly [zh: string, en: string];

const SAME: Words = ['正文与附件的同一数据应一致', 'The report and its annexes state the same figures'];
const WITHIN: Words = ['正文内部数据应前后一致', 'The figures of a report agree with each other'];
const COPIES: Words = ['报告所附的附件应与工作簿中的附件一致', 'The annexes in a report are those of the workbook'];
const FORM: Words = ['公文格式与自评报告编写要求', 'Form of official documents'];

export const REPORT_RULES = {
  figureDiffers: rule(
    'report-figure-differs',
    'disagreement',
    'error',
    ['正文数据与附件不一致', 'A figure of the report differs from the annexes'],
    SAME,
  ),
  mistyped: rule('report-figure-mistyped', 'disagreement', 'warning', ['疑为笔误', 'A figure that looks mistyped'], SAME),
  followsWrongAmount: rule(
    'report-follows-wrong-amount',
    'disagreement',
    'info',
    ['由有误的金额算出', 'Computed from an amount that is wrong'],
    SAME,
  ),
  rateDiffers: rule(
    'report-rate-differs',
    'miscalculated',
    'error',
    ['正文比率或增减额与重算不符', 'A rate or change in the report is miscalculated'],
    ['比率、增减额按附件和正文所列金额重算', 'Rates and changes follow from the amounts stated'],
  ),
  scoreDiffers: rule(
    'report-score-differs',
    'disagreement',
    'error',
    ['正文得分与自评表不一致', 'The score of the report differs from the form'],
    ['正文自评得分应与自评表总分一致', 'The report states the total of the self-evaluation'],
  ),
  gradeDiffers: rule(
    'report-grade-differs',
    'disagreement',
    'error',
    ['正文评价等级与得分不符', 'The grade of the report does not fit the score'],
    ['评价等级按自评表总分和规则包的等级分档', 'Grades follow from the total by the bands of the rule pack'],
  ),
  goalRateDiffers: rule(
    'report-goal-rate-differs',
    'disagreement',
    'error',
    ['目标完成率与自评表不符', 'The rate of goals met does not fit the form'],
    ['完成率 = 达到指标值的指标数 ÷ 指标总数 × 100%', 'Indicators that meet their target ÷ all indicators'],
  ),
  countDiffers: rule(
    'report-indicator-count-differs',
    'disagreement',
    'error',
    ['指标个数与自评表不一致', 'The number of indicators differs from the form'],
    SAME,
  ),
  listDiffers: rule(
    'report-list-count-differs',
    'disagreement',
    'error',
    ['个数与所列不符', 'A count differs from what is listed'],
    ['“共几个”应与其后逐项列出的个数一致', 'A count is the number of things listed'],
  ),
  sumDiffers: rule('report-sum-differs', 'miscalculated', 'error', ['正文分项之和与合计不符', 'Parts in the report do not add up'], WITHIN),
  relationDiffers: rule(
    'report-relation-differs',
    'miscalculated',
    'error',
    ['正文数据之间的计算关系不符', 'Figures of the report do not follow from each other'],
    ['比率、增减额、平均数按正文所列数据重算', 'Rates, changes and averages follow from the figures stated'],
  ),
  statedTwice: rule(
    'report-stated-twice',
    'disagreement',
    'error',
    ['同一数据前后不一致', 'The same figure is stated differently'],
    WITHIN,
  ),
  staffAbovePosts: rule(
    'report-staff-above-authorised',
    'unexplained',
    'warning',
    ['在职人数多于核定编制', 'More staff than authorised posts'],
    ['在职在编人数不应超过核定编制数', 'Staff in post stay within the authorised posts'],
  ),
  zeroBlank: rule(
    'report-zero-annex-blank',
    'incomplete',
    'info',
    ['正文为0，附件未填', 'The report says 0, the annex is blank'],
    ['无发生额的项目附件应填0', 'Annexes say 0 where nothing was spent'],
  ),
  magnitude: rule(
    'report-magnitude-differs',
    'disagreement',
    'error',
    ['正文数量与指标完成值相差悬殊', 'Quantities in the report are far from the indicator'],
    SAME,
  ),
  contradiction: rule('report-contradiction', 'disagreement', 'warning', ['前后表述矛盾', 'The report contradicts itself'], WITHIN),
  yearDiffers: rule(
    'report-year-differs',
    'disagreement',
    'warning',
    ['报告年度与附件不一致', 'The year of the report differs from the annexes'],
    SAME,
  ),
  unitDiffers: rule(
    'report-unit-differs',
    'disagreement',
    'warning',
    ['报告单位与附件不一致', 'The unit of the report differs from the annexes'],
    SAME,
  ),
  otherUnit: rule(
    'report-other-unit-named',
    'disagreement',
    'warning',
    ['正文写的是其他单位的名称', 'Another unit is named where this one belongs'],
    ['标题、单位情况和落款应写本单位的名称', 'Title, description and signature name the unit that reports'],
  ),
  copyDiffers: rule(
    'report-annex-differs',
    'disagreement',
    'error',
    ['报告所附的表与工作簿不一致', 'A table in the report differs from the workbook'],
    COPIES,
  ),
  notCompared: rule(
    'report-annex-not-compared',
    'incomplete',
    'info',
    ['报告所附的表未与工作簿核对', 'A table in the report was not compared'],
    COPIES,
  ),
  nothingCompared: rule(
    'report-nothing-compared',
    'incomplete',
    'warning',
    ['报告没有与附件核对', 'The report was not compared with the annexes'],
    SAME,
  ),
  tooLong: rule(
    'report-paragraph-too-long',
    'incomplete',
    'info',
    ['段落过长，未全部核对', 'A paragraph is too long to be checked whole'],
    FORM,
  ),
  headingNumber: rule('report-heading-number', 'form', 'info', ['标题编号不连续', 'Heading numbers skip or repeat'], FORM),
  templateRemnant: rule('report-template-remnant', 'form', 'info', ['模板提示语未删除', 'A remnant of the template'], FORM),
  unfinished: rule('report-unfinished', 'incomplete', 'warning', ['有待填内容', 'Something is left to fill in'], FORM),
  punctuation: rule(
    'report-punctuation',
    'form',
    'info',
    ['标点重复或不配对', 'Punctuation is doubled or unpaired'],
    ['GB/T 15834《标点符号用法》', 'GB/T 15834, use of punctuation marks'],
  ),
  brokenNumber: rule(
    'report-broken-number',
    'form',
    'warning',
    ['数字书写有误', 'A number is written wrongly'],
    ['小数点不得重复、断开或写成其他标点', 'A decimal point is one point, and nothing else'],
  ),
  documentNumber: rule(
    'report-document-number',
    'form',
    'info',
    ['文号年份未用六角括号', 'A document number without 〔〕'],
    ['GB/T 9704：发文字号年份用六角括号“〔〕”括入', 'GB/T 9704: years in document numbers stand in 〔〕'],
  ),
  estimate: rule(
    'report-estimate',
    'form',
    'info',
    ['年度结束后仍用预计数', 'Still an estimate after the end of the year'],
    ['年度决算后的报告应填实际数', 'A report after the end of the year states what was done'],
  ),
  wording: rule('report-wording', 'form', 'info', ['用词有误', 'A wrong word'], FORM),
};

/** What was not looked at, rather than what is wrong. */
export const NOT_LOOKED_AT: ReadonlySet<string> = new Set(
  [REPORT_RULES.nothingCompared, REPORT_RULES.notCompared, REPORT_RULES.tooLong].map(({ id }) => id),
);

function rule(id: string, kind: FindingKind, severity: Severity, [zh, en]: Words, [basisZh, basisEn]: Words): ReportRule {
  return { id, kind, severity, title: { zh, en }, basis: { zh: basisZh, en: basisEn } };
}
