import type { BlockDefinition } from './role';

const PREFIX =
  '(?:填报|填表|预算|申报|被评价|评价|项目|实施|项目实施|购买|承担|承办|主管|项目主管|业务主管|建设|报送|编报|使用|资金使用|用款|地方主管|市县主管|省级主管|自治区主管|(?:一|二|[省市县区])?级?预算)?(?:预算)?';
const UNIT = new RegExp(
  `^${PREFIX}(?:\\(主管\\))?(?:部门|单位|企业|机构|(?<=购买)主体)(?:[、/(及和]?(?:部门|单位|项目负责人|负责人)\\)?)?(?:全称|名称)?(?:\\((?:盖章|公章|章|签章)\\))?(?:及代码)?$|^乡镇(?:\\(街道\\)|[、/]?街道)?名称$`,
);

/** What every form has around its tables, each with a label of its own. */
export const HEADING = {
  title: { zh: '标题', en: 'title', content: 'text', derived: true, words: [] },
  unit: { zh: '单位名称', en: 'reporting unit', content: 'text', words: [UNIT] },
  year: { zh: '年度', en: 'year', content: 'text', words: [/^(?:项目|评价|自评|预算|资金)?年[份度]$|^评价(?:期间?|时段)$/] },
  total: { zh: '自评总分', en: 'total score', content: 'points', words: [/^.{0,4}(?:自评|评价|项目|综合)总?得?分[值数]?$|^总得?分$/] },
  grade: { zh: '自评等级', en: 'grade', content: 'text', words: [/^(?:自评|评价|绩效|评定|考核|综合)*(?:等级|等次|档次|结论|结果)$/] },
  measures: { zh: '厉行节约保障措施', en: 'saving measures', content: 'text', words: [/^厉行节约/] },
  preparer: { zh: '填表人', en: 'prepared by', content: 'text', words: [/^(?:填表人|填报人|制表人|制表|经办人)$/] },
  date: { zh: '填报日期', en: 'date', content: 'text', words: [/^(?:填报日期|填表日期|填报时间|填表时间|制表日期|日期)$/] },
  phone: { zh: '联系电话', en: 'telephone', content: 'text', words: [/^(?:联系电话|联系方式|电话)$/] },
  /** Who else signs. */
  signatory: { zh: '负责人', en: 'signatory', content: 'text', derived: true, words: [/^[\u4e00-\u9fff]{0,6}(?:负责人|审核人|复核人)$/] },
} as const satisfies BlockDefinition;

export type HeadingRole = keyof typeof HEADING;
