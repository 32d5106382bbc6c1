import { numberIn } from '../../forms/field';
import { gradeOf } from '../../compute/score-sums';
import type { RulePack } from '../../packs/pack';
import { GRADE_TERMS } from '../../record/terms';
import type { Annexes } from '../annexes/annexes';
import { AS_IN_FORM, checked, type Checked } from '../checked';
import { since } from '../claims/lead';
import { REPORT_RULES } from '../report-rules';
import { speaksOfTheYear } from '../claims/scope';
import type { ReportLine } from '../text/sentences';

const GRADE_WORD = '([优良中差])(?:秀|好|等)?';
const ENDS = '(?=等级|等次|档|[,，。;；、)）]|$)';
const GRADE = new RegExp(
  [
    String.raw`(?:评价|自评|绩效|评定)?(?:等级|等次|档次|评级|结论|结果)(?:评定|确定|评价)?(?:为|是|[:：])*${GRADE_WORD}(?![\u4e00-\u9fff]{0,1}率)${ENDS}`,
    `(?:评定|评价|评|定)为${GRADE_WORD}${ENDS}`,
    `(?:属于?|达到)${GRADE_WORD}(?=等级|等次|档)`,
    String.raw`\d分(?:\([^)]*\))?[,，、](?:为|属于?)?${GRADE_WORD}${ENDS}`,
  ].join('|'),
);

const LABEL = { zh: '评价等级', en: 'Grade' };

/** A grade a sentence gives, and whether the total of the form is in its band. */
export function* gradeClaims(
  lines: readonly ReportLine[],
  { total: { score: field, full }, review, forms }: Annexes,
  pack: RulePack,
  year: number | null,
): Iterable<Checked> {
  const total = numberIn(field);
  if (total === null || full === null) return;
  const grade = gradeOf(total, full, pack);
  const filed = review?.score?.grade ?? null;
  const expected = GRADE_TERMS[grade].zh;
  for (const line of lines) {
    const match = GRADE.exec(line.text.plain);
    const stated = match?.slice(1).find((word) => word !== undefined);
    if (match === null || stated === undefined) continue;
    const from = match.index + match[0].lastIndexOf(stated);
    const agrees = stated === expected || (filed !== null && stated === GRADE_TERMS[filed].zh);
    if (!speaksOfTheYear(since(line.text.plain.slice(0, match.index), '。'), year, forms.selfEvaluation?.scope === 'project')) continue;
    const message = {
      zh: `正文评价等级为“${stated}”，自评表总分${total.toFixed()}分对应“${expected}”。`,
      en: `The report says ${stated}; a total of ${total.toFixed()} is ${GRADE_TERMS[grade].en}.`,
    };
    yield checked(
      { place: { line, from, to: from + 1, stated }, label: LABEL, expected, fields: field === null ? [] : [field] },
      AS_IN_FORM,
      agrees ? null : { rule: REPORT_RULES.gradeDiffers, message },
    );
  }
}
