import { isBlank } from '../field';
import { isWithoutPoints } from '../form-state';
import type { FieldMaker } from '../columns/field-maker';
import { RUBRIC_COLUMNS, type Indicator, type RubricForm, type RubricRow } from '../form';
import { readFrame } from './form-frame';
import type { FormSpan } from '../areas/form-span';
import { readFunds } from './read-funds';
import { readHeading } from './read-heading';
import { readIndicators } from './read-indicators';
import { readHeadedTotal, sumsOf } from './read-total';

/** A rubric is an indicator table without targets: each row has a standard, or points. */
export function readRubric(span: FormSpan, fields: FieldMaker): RubricForm | null {
  const anchor = span.anchors.find(({ block }) => block === 'rubric');
  if (anchor?.block !== 'rubric') return null;
  const { header, until } = anchor;
  const first = span.anchors[0]?.row ?? anchor.row;
  const heading = readHeading(fields.grid, { top: span.top, bottom: first }, fields);
  const funds = readFunds(span, fields)?.funds ?? null;
  const section = { header, start: header.top, end: Math.min(until, span.end) };
  const { indicators, levels, subtotals, total, otherTotals, bottom } = readIndicators([section], fields, { called: 'row' });
  const rows = indicators.filter(
    ({ placeholder, standard, weight, score, target, actual }) =>
      !placeholder && [standard, weight, score, target, actual].some((field) => !isBlank(field)),
  );
  const groups = levels.flatMap(({ weight, indicators: indices }) => {
    const members = indices.flatMap((index) => indicators[index] ?? []);
    if (weight === null || members.some(isWithoutPoints)) return [];
    return [{ weight, score: null, scores: [], weights: members.flatMap((member) => member.weight ?? []) }];
  });
  return {
    kind: 'rubric',
    ...readFrame(fields.grid, span, heading, bottom, fields),
    funds,
    rows: rows.map(rubricRow),
    subtotals: [...subtotals, ...groups, ...sumsOf(otherTotals, indicators, null)],
    total: total ?? readHeadedTotal(fields, span.top, first),
  };
}

/** What else a column says is no part of a rubric, and is not checked. */
function rubricRow(indicator: Indicator): RubricRow {
  const columns = RUBRIC_COLUMNS.map((role) => [role, indicator[role]]);
  return { name: indicator.name, ...(Object.fromEntries(columns) as Pick<Indicator, (typeof RUBRIC_COLUMNS)[number]>) };
}
