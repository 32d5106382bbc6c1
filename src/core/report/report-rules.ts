import type { FindingKind } from '../rules/finding';
import type { Wording } from '../wording';

/** What is checked of a report, with what it rests on. */
export interface ReportRule {
  readonly id: string;
  readonly kind: FindingKind;
  readonly title: Wording;
  readonly basis: Wording;
}

const SAME: Wording = { zh: '正文与附件的同一数据应一致', en: 'The report and its annexes state the same figures' };
const WITHIN: Wording = { zh: '正文内部数据应前后一致', en: 'The figures of a report agree with each other' };
const FORM: Wording = { zh: '公文格式与自评报告编写要求', en: 'Form of official documents' };

export const REPORT_RULES = {
  figureDiffers: {
    id: 'report-figure-differs',
    kind: 'disagreement',
    title: { zh: '正文数据与附件不一致', en: 'A figure of the report differs from the annexes' },
    basis: SAME,
  },
  followsWrongAmount: {
    id: 'report-follows-wrong-amount',
    kind: 'disagreement',
    title: { zh: '由有误的金额算出', en: 'Computed from an amount that is wrong' },
    basis: SAME,
  },
  rateDiffers: {
    id: 'report-rate-differs',
    kind: 'miscalculated',
    title: { zh: '正文比率或增减额与重算不符', en: 'A rate or change in the report is miscalculated' },
    basis: { zh: '比率、增减额按附件和正文所列金额重算', en: 'Rates and changes follow from the amounts stated' },
  },
  scoreDiffers: {
    id: 'report-score-differs',
    kind: 'disagreement',
    title: { zh: '正文得分与自评表不一致', en: 'The score of the report differs from the form' },
    basis: { zh: '正文自评得分应与自评表总分一致', en: 'The report states the total of the self-evaluation' },
  },
  gradeDiffers: {
    id: 'report-grade-differs',
    kind: 'disagreement',
    title: { zh: '正文评价等级与得分不符', en: 'The grade of the report does not fit the score' },
    basis: { zh: '评价等级按自评表总分和规则包的等级分档', en: 'Grades follow from the total by the bands of the rule pack' },
  },
  goalRateDiffers: {
    id: 'report-goal-rate-differs',
    kind: 'disagreement',
    title: { zh: '目标完成率与自评表不符', en: 'The rate of goals met does not fit the form' },
    basis: { zh: '完成率 = 达到指标值的指标数 ÷ 指标总数 × 100%', en: 'Indicators that meet their target ÷ all indicators' },
  },
  countDiffers: {
    id: 'report-indicator-count-differs',
    kind: 'disagreement',
    title: { zh: '指标个数与自评表不一致', en: 'The number of indicators differs from the form' },
    basis: SAME,
  },
  listDiffers: {
    id: 'report-list-count-differs',
    kind: 'disagreement',
    title: { zh: '个数与所列不符', en: 'A count differs from what is listed' },
    basis: { zh: '“共几个”应与其后逐项列出的个数一致', en: 'A count is the number of things listed' },
  },
  sumDiffers: {
    id: 'report-sum-differs',
    kind: 'miscalculated',
    title: { zh: '正文分项之和与合计不符', en: 'Parts in the report do not add up' },
    basis: WITHIN,
  },
  statedTwice: {
    id: 'report-stated-twice',
    kind: 'disagreement',
    title: { zh: '同一数据前后不一致', en: 'The same figure is stated differently' },
    basis: WITHIN,
  },
  staffAbovePosts: {
    id: 'report-staff-above-authorised',
    kind: 'unexplained',
    title: { zh: '在职人数多于核定编制', en: 'More staff than authorised posts' },
    basis: { zh: '在职在编人数不应超过核定编制数', en: 'Staff in post stay within the authorised posts' },
  },
  zeroBlank: {
    id: 'report-zero-annex-blank',
    kind: 'incomplete',
    title: { zh: '正文为0，附件未填', en: 'The report says 0, the annex is blank' },
    basis: { zh: '无发生额的项目附件应填0', en: 'Annexes say 0 where nothing was spent' },
  },
  magnitude: {
    id: 'report-magnitude-differs',
    kind: 'disagreement',
    title: { zh: '正文数量与指标完成值相差悬殊', en: 'Quantities in the report are far from the indicator' },
    basis: SAME,
  },
  contradiction: {
    id: 'report-contradiction',
    kind: 'disagreement',
    title: { zh: '前后表述矛盾', en: 'The report contradicts itself' },
    basis: WITHIN,
  },
  yearDiffers: {
    id: 'report-year-differs',
    kind: 'disagreement',
    title: { zh: '报告年度与附件不一致', en: 'The year of the report differs from the annexes' },
    basis: SAME,
  },
  headingNumber: {
    id: 'report-heading-number',
    kind: 'form',
    title: { zh: '标题编号不连续', en: 'Heading numbers skip or repeat' },
    basis: FORM,
  },
  templateRemnant: {
    id: 'report-template-remnant',
    kind: 'form',
    title: { zh: '模板提示语未删除', en: 'A remnant of the template' },
    basis: FORM,
  },
  unfinished: {
    id: 'report-unfinished',
    kind: 'incomplete',
    title: { zh: '有待填内容', en: 'Something is left to fill in' },
    basis: FORM,
  },
  punctuation: {
    id: 'report-punctuation',
    kind: 'form',
    title: { zh: '标点重复或不配对', en: 'Punctuation is doubled or unpaired' },
    basis: { zh: 'GB/T 15834《标点符号用法》', en: 'GB/T 15834, use of punctuation marks' },
  },
  documentNumber: {
    id: 'report-document-number',
    kind: 'form',
    title: { zh: '文号年份未用六角括号', en: 'A document number without 〔〕' },
    basis: { zh: 'GB/T 9704：发文字号年份用六角括号“〔〕”括入', en: 'GB/T 9704: years in document numbers stand in 〔〕' },
  },
  estimate: {
    id: 'report-estimate',
    kind: 'form',
    title: { zh: '年度结束后仍用预计数', en: 'Still an estimate after the end of the year' },
    basis: { zh: '年度决算后的报告应填实际数', en: 'A report after the end of the year states what was done' },
  },
  wording: {
    id: 'report-wording',
    kind: 'form',
    title: { zh: '用词有误', en: 'A wrong word' },
    basis: FORM,
  },
} satisfies Record<string, ReportRule>;
