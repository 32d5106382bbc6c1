import { isFilled } from '../../compute/amount';
import type { Field } from '../../forms/field';
import type { Indicator, SelfEvaluationForm } from '../../forms/form';
import type { Rule } from '../rule';
import { isBlank, present } from '../stated';

/** Indicators without result and score in a form that is filled in otherwise; one finding for all of them. */
export const resultsMissing: Rule = {
  id: 'results-missing',
  kind: 'incomplete',
  title: { zh: '完成值和得分未填', en: 'Results and scores blank' },
  basis: {
    zh: '每项指标均应填列实际完成值和得分，未完成的填0或未完成',
    en: 'Every indicator states its result and score; nothing done is 0',
  },
  *check({ selfEvaluation }) {
    if (selfEvaluation === null || !isStarted(selfEvaluation)) return;
    const missing = selfEvaluation.indicators.filter(lacksResult);
    const fields = missing.flatMap(({ actual, score }) => present(actual ?? score));
    const [field, ...related] = fields;
    if (field !== undefined) {
      const names = missing.length > 3 ? `${missing.length}项指标` : missing.map(({ name }) => name.label.zh).join('、');
      yield {
        field,
        related,
        message: {
          zh: `${names}没有填完成值和得分，未完成的应填0或“未完成”并评分。`,
          en: `${missing.length} indicators have neither result nor score; what was not done is 0 or “未完成”, with its score.`,
        },
      };
    }
    const total = selfEvaluation.total?.score ?? null;
    if (total !== null && isBlank(total) && !scores(selfEvaluation).some(isFilled)) {
      yield {
        field: total,
        aspect: 'total',
        message: { zh: '总分未填，各项得分也未填，无法核算。', en: 'The total is blank, and so is every score.' },
      };
    }
  },
};

function lacksResult({ actual, score, target, weight, partOf, placeholder }: Indicator): boolean {
  if (placeholder || partOf !== null || !(isFilled(target) || isFilled(weight))) return false;
  return actual !== null && actual.entry.kind === 'blank' && isBlank(score);
}

/** Anything that can only be known when the year is over. */
function isStarted(form: SelfEvaluationForm): boolean {
  const spent = [form.funds?.total, ...(form.funds?.parts ?? [])].map((row) => row?.spent ?? null);
  return [...spent, ...scores(form), ...form.indicators.map(({ actual }) => actual)].some(isFilled);
}

function scores({ indicators, funds }: SelfEvaluationForm): readonly (Field | null)[] {
  return [funds?.total?.score ?? null, ...indicators.map(({ score }) => score)];
}
