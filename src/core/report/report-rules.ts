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

const rule =
  (kind: FindingKind, severity: Severity) =>
  (id: string, zh: string, en: string, [basisZh, basisEn]: Words): ReportRule => ({
    id,
    kind,
    severity,
    title: { zh, en },
    basis: { zh: basisZh, en: basisEn },
  });
const [differs, asked] = [rule('disagreement', 'error'), rule('disagreement', 'warning')];
const [miscalculated, form] = [rule('miscalculated', 'error'), rule('form', 'info')];

export const REPORT_RULES = {
  figureDiffers: differs('report-figure-differs', '正文数据与附件不一致', 'A figure of the report differs from the annexes', SAME),
  followsWrongAmount: rule('disagreement', 'info')(
    'report-follows-wrong-amount',
    '由有误的金额算出',
    'Computed from an amount that is wrong',
    SAME,
  ),
  rateDiffers: miscalculated('report-rate-differs', '正文比率或增减额与重算不符', 'A rate or change in the report is miscalculated', [
    '比率、增减额按附件和正文所列金额重算',
    'Rates and changes follow from the amounts stated',
  ]),
  scoreDiffers: differs('report-score-differs', '正文得分与自评表不一致', 'The score of the report differs from the form', [
    '正文自评得分应与自评表总分一致',
    'The report states the total of the self-evaluation',
  ]),
  gradeDiffers: differs('report-grade-differs', '正文评价等级与得分不符', 'The grade of the report does not fit the score', [
    '评价等级按自评表总分和规则包的等级分档',
    'Grades follow from the total by the bands of the rule pack',
  ]),
  goalRateDiffers: differs('report-goal-rate-differs', '目标完成率与自评表不符', 'The rate of goals met does not fit the form', [
    '完成率 = 达到指标值的指标数 ÷ 指标总数 × 100%',
    'Indicators that meet their target ÷ all indicators',
  ]),
  countDiffers: differs('report-indicator-count-differs', '指标个数与自评表不一致', 'The number of indicators differs from the form', SAME),
  listDiffers: differs('report-list-count-differs', '个数与所列不符', 'A count differs from what is listed', [
    '“共几个”应与其后逐项列出的个数一致',
    'A count is the number of things listed',
  ]),
  sumDiffers: miscalculated('report-sum-differs', '正文分项之和与合计不符', 'Parts in the report do not add up', WITHIN),
  relationDiffers: miscalculated(
    'report-relation-differs',
    '正文数据之间的计算关系不符',
    'Figures of the report do not follow from each other',
    ['比率、增减额、平均数按正文所列数据重算', 'Rates, changes and averages follow from the figures stated'],
  ),
  staffAbovePosts: rule('unexplained', 'warning')(
    'report-staff-above-authorised',
    '在职人数多于核定编制',
    'More staff than authorised posts',
    ['在职在编人数不应超过核定编制数', 'Staff in post stay within the authorised posts'],
  ),
  zeroBlank: rule('incomplete', 'info')('report-zero-annex-blank', '正文为0，附件未填', 'The report says 0, the annex is blank', [
    '无发生额的项目附件应填0',
    'Annexes say 0 where nothing was spent',
  ]),
  magnitude: differs(
    'report-magnitude-differs',
    '正文数量与指标完成值相差悬殊',
    'Quantities in the report are far from the indicator',
    SAME,
  ),
  contradiction: asked('report-contradiction', '前后表述矛盾', 'The report contradicts itself', WITHIN),
  yearDiffers: asked('report-year-differs', '报告年度与附件不一致', 'The year of the report differs from the annexes', SAME),
  unitDiffers: asked('report-unit-differs', '报告单位与附件不一致', 'The unit of the report differs from the annexes', SAME),
  otherUnit: asked('report-other-unit-named', '正文写的是其他单位的名称', 'Another unit is named where this one belongs', [
    '标题、单位情况和落款应写本单位的名称',
    'Title, description and signature name the unit that reports',
  ]),
  copyDiffers: differs('report-annex-differs', '报告所附的表与工作簿不一致', 'A table in the report differs from the workbook', COPIES),
  notCompared: rule('incomplete', 'info')(
    'report-annex-not-compared',
    '报告所附的表未与工作簿核对',
    'A table in the report was not compared',
    COPIES,
  ),
  nothingCompared: rule('incomplete', 'warning')(
    'report-nothing-compared',
    '报告没有与附件核对',
    'The report was not compared with the annexes',
    SAME,
  ),
  tooLong: rule('incomplete', 'info')(
    'report-paragraph-too-long',
    '段落过长，未全部核对',
    'A paragraph is too long to be checked whole',
    FORM,
  ),
  headingNumber: form('report-heading-number', '标题编号不连续', 'Heading numbers skip or repeat', FORM),
  templateRemnant: form('report-template-remnant', '模板提示语未删除', 'A remnant of the template', FORM),
  unfinished: rule('incomplete', 'warning')('report-unfinished', '有待填内容', 'Something is left to fill in', FORM),
  punctuation: form('report-punctuation', '标点重复或不配对', 'Punctuation is doubled or unpaired', [
    'GB/T 15834《标点符号用法》',
    'GB/T 15834, use of punctuation marks',
  ]),
  brokenNumber: rule('form', 'warning')('report-broken-number', '数字书写有误', 'A number is written wrongly', [
    '小数点不得重复、断开或写成其他标点',
    'A decimal point is one point, and nothing else',
  ]),
  documentNumber: form('report-document-number', '文号年份未用六角括号', 'A document number without 〔〕', [
    'GB/T 9704：发文字号年份用六角括号“〔〕”括入',
    'GB/T 9704: years in document numbers stand in 〔〕',
  ]),
  estimate: form('report-estimate', '年度结束后仍用预计数', 'Still an estimate after the end of the year', [
    '年度决算后的报告应填实际数',
    'A report after the end of the year states what was done',
  ]),
  wording: form('report-wording', '用词有误', 'A wrong word', FORM),
};

/** What was not looked at, rather than what is wrong. */
export const NOT_LOOKED_AT: ReadonlySet<string> = new Set(
  [REPORT_RULES.nothingCompared, REPORT_RULES.notCompared, REPORT_RULES.tooLong].map(({ id }) => id),
);
