import type { FieldMaker } from './field-maker';
import type { RubricForm } from './form';
import { readIndicators, type Section } from './read-indicators';

type RubricTable = Pick<RubricForm, 'rows' | 'subtotals' | 'total'> & { readonly bottom: number };

/** A rubric is an indicator table without targets and results: each row has a standard, or points. */
export function readRubric(section: Section, fields: FieldMaker): RubricTable {
  const { indicators, levels, subtotals, total, reviewed, bottom } = readIndicators([section], fields, 'row');
  const rows = indicators.flatMap(({ name, standard, weight, score, reviewed, note, placeholder }) =>
    placeholder || [standard, weight, score].every((field) => (field?.entry.kind ?? 'blank') === 'blank')
      ? []
      : [{ name, standard, weight, score, reviewed, note }],
  );
  const groups = levels.flatMap(({ weight, indicators: members }) =>
    weight === null ? [] : [{ weight, score: null, scores: [], weights: members.flatMap((index) => indicators[index]?.weight ?? []) }],
  );
  const scores = rows.flatMap((row) => row.reviewed ?? []);
  const other = reviewed === null ? [] : [{ weight: null, score: reviewed, weights: [], scores }];
  return { rows, subtotals: [...subtotals, ...groups, ...other], total, bottom };
}
