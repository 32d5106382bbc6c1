import type { Field } from '../../forms/field';
import { halfWidth } from '../../forms/normalise';
import type { Rule } from '../rule';
import { present } from '../stated';

const DATE = /(?<![0-9\-—~至到.])((?:19|20)[0-9]{2})(?:年(?!以来|度?[-—~至到])|[-./][0-9]{1,2}(?![0-9]))/g;

/** A target or the name of an indicator names a date of an earlier year: copied from last year's form. */
export const dateOfAnotherYear: Rule = {
  id: 'date-of-another-year',
  kind: 'form',
  title: { zh: '日期不在评价年度内', en: 'A date of another year' },
  basis: { zh: '指标的时间要求应在评价年度内', en: 'The dates of an indicator lie in the year under review' },
  *check({ selfEvaluation }) {
    const year = Number(selfEvaluation?.year ?? NaN);
    if (selfEvaluation === null || Number.isNaN(year)) return;
    for (const { name, target, placeholder } of selfEvaluation.indicators) {
      if (placeholder) continue;
      for (const field of present(name, target)) {
        const earlier = yearsIn(field).filter((other) => other < year);
        const [other] = earlier;
        if (other === undefined || yearsIn(field).includes(year)) continue;
        yield {
          field,
          message: {
            zh: `${name.label.zh}${field === name ? '' : '的指标值'}写的是${other}年，本表评价年度为${year}年，请核对是否沿用了以前年度的内容。`,
            en: `It names ${other}, while the form is about ${year}: check whether it was copied from an earlier year.`,
          },
        };
        break;
      }
    }
  },
};

function yearsIn(field: Field): readonly number[] {
  const text = 'text' in field.entry ? field.entry.text : field.cell.shown;
  return [...halfWidth(text).matchAll(DATE)].map((match) => Number(match[1]));
}
