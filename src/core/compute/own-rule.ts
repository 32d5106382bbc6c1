import type { Indicator, SelfEvaluationForm } from '../forms/form';
import type { Wording } from '../wording';
import { normaliseStandard } from './rubric-standard';

export const OWN_RULE = { zh: '表内另有计分规则，由人按规则评分', en: 'the form has a scoring rule of its own: people score by it' };
const NOT_READ = { zh: '该行另有未识别的得分或完成值栏', en: 'the row has columns of scores or results that were not read' };

/** Why a missed target costs what people say, and no share of its points: a rule in its row or below the table, or columns beside it nobody read. */
export function scoredOtherwiseIn({ remarks, unread }: SelfEvaluationForm): (indicator: Indicator) => Wording | null {
  const isRuled = remarks.some(({ cell }) => scoresOtherwise(cell.shown, false));
  // 完成情况得分 | 资料佐证得分 | 得分, or those of two years.
  const columns = unread.filter(({ heads }) => heads?.some((head) => /[得评计]分|完成(?:值|情况)|实际值/.test(head)));
  return ({ standard, name: { sheet, at } }) => {
    if (isRuled || (standard !== null && scoresOtherwise(standard.cell.shown, true))) return OWN_RULE;
    return columns.some((each) => each.sheet.id === sheet.id && each.area.top <= at.row && at.row <= each.area.bottom) ? NOT_READ : null;
  };
}

/** `扣1分`, `得满分`, `不得分`, `扣权重的5%`, `得分=10-…`, 取整: points are given or taken. */
const GIVES_POINTS =
  /[得计记给赋扣减][除予为]?[0-9.]+分|[得计记给]满分|不[得计记给]分|[得计扣减][^,]*(?:分值|权重)的?[0-9.]|[0-9.]%的?(?:分值|权重)|得分(?:公式)?[=:].*[-+÷/×*]|取整|四舍五入(?!.*两位)|插值/;
/** Of figures in general; 扣2.4分 alone tells what was taken off once. */
const IN_GENERAL =
  /每|以[上下内]|[低高少多大小]于|超[过出]|未[达完]|达到|不足|缺|[差少][0-9]|[≥≤<>~～]|[0-9]%?[-—–至][0-9]|完成[率值]|指标值|取整|四舍五入|插值|得分[=:]/;
const IN_PROPORTION = /按[^,;。每]{0,8}(?:比例|比率|百分比|完成率|执行率|达成率|完成程度)[^,;。]{0,6}(?:[得计给赋扣减]分|折算|计算)/;
/** The rate of the funds, what is scored by judgement, and what was scored in the end. */
const OF_SOMETHING_ELSE = /执行率|定性|等级|结论|自评得[0-9]|总得分|综合得分|本项目/;
/** Where points are not in proportion. */
const BUT = /每|不[得计记给]分|[得计]0分/;

/**
 * A printed text scores otherwise than by the share of the target that was reached; to need all of it for full points, and to
 * score by judgement what is in words, is usual.
 * @param alone it is said of one row, or of the rate alone
 */
export function scoresOtherwise(printed: string, alone: boolean): boolean {
  const isOwn = (clause: string) =>
    GIVES_POINTS.test(clause) &&
    (BUT.test(clause) || /[0-9]|取整|四舍|插值/.test(clause.replace(/(?<![0-9.])100(?:%|分)/g, ''))) &&
    (alone || (IN_GENERAL.test(clause) && !OF_SOMETHING_ELSE.test(clause)));
  const text = normaliseStandard(printed);
  return (
    printed
      .split(/[。；;\n]/)
      .map(normaliseStandard)
      .some(isOwn) &&
    (!IN_PROPORTION.test(text) || BUT.test(text))
  );
}
