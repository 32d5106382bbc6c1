import type { FieldMaker } from './field-maker';
import type { RubricForm } from './form';
import { sumsOf } from './read-total';
import { readIndicators, type Section } from './read-indicators';

type RubricTable = Pick<RubricForm, 'rows' | 'subtotals' | 'total'> & { readonly bottom: number };

/** A rubric is an indicator table without targets: each row has a standard, or points. */
export function readRubric(section: Section, fields: FieldMaker): RubricTable {
  const { indicators, levels, subtotals, total, otherTotals, bottom } = readIndicators([section], fields, { called: 'row' });
  const rows = indicators.filter(
    ({ placeholder, standard, weight, score }) =>
      !placeholder && [standard, weight, score].some((field) => (field?.entry.kind ?? 'blank') !== 'blank'),
  );
  const groups = levels.flatMap(({ weight, indicators: members }) =>
    weight === null ? [] : [{ weight, score: null, scores: [], weights: members.flatMap((index) => indicators[index]?.weight ?? []) }],
  );
  return { rows, subtotals: [...subtotals, ...groups, ...sumsOf(otherTotals, indicators, null)], total, bottom };
}
