import type { FieldMaker } from './field-maker';
import { RUBRIC_COLUMNS, type Indicator, type RubricForm, type RubricRow } from './form';
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
  return { rows: rows.map(rubricRow), subtotals: [...subtotals, ...groups, ...sumsOf(otherTotals, indicators, null)], total, bottom };
}

/** What else a column says is no part of a rubric, and is not checked. */
function rubricRow(indicator: Indicator): RubricRow {
  const columns = RUBRIC_COLUMNS.map((role) => [role, indicator[role]]);
  return { name: indicator.name, ...(Object.fromEntries(columns) as Pick<Indicator, (typeof RUBRIC_COLUMNS)[number]>) };
}
