import type { Grid } from '../grid/grid';
import { FieldMaker } from './field-maker';
import type { Form } from './form';
import { readFrame } from './form-frame';
import type { FormSpan } from './form-span';
import { lexiconWithin, type Lexicon } from './lexicon';
import { moneyUnitAmong } from './money-unit';
import { readBaseData } from './read-base-data';
import { readFunds } from './read-funds';
import { readHeading } from './read-heading';
import { readRubric } from './read-rubric';
import { readHeadedTotal } from './read-total';
import { readSelfEvaluation } from './read-self-evaluation';

/** Reads the form a span holds. `ordinal` counts the forms of its kind on the sheet, from 1. */
export function readForm(grid: Grid, span: FormSpan, ordinal: number, words: Lexicon): Form | null {
  const prefix = ordinal === 1 ? span.kind : `${span.kind}#${ordinal}`;
  const own = lexiconWithin(
    words,
    span.anchors.map(({ local }) => local),
  );
  const fields = new FieldMaker(grid, prefix, own, moneyUnitAmong(grid, rowsOfUnit(span)));
  switch (span.kind) {
    case 'base-data':
      return readBaseData(grid, span, fields);
    case 'self-evaluation':
      return readSelfEvaluation(grid, span, fields);
    default:
      return readRubricForm(grid, span, fields);
  }
}

/** Above its tables, and the header of funds or spending with the row below; headers of buildings name a unit of their own. */
function rowsOfUnit({ top, anchors }: FormSpan): readonly number[] {
  const first = anchors[0]?.row ?? top;
  const above = Array.from({ length: first - top }, (_, index) => top + index);
  const money = anchors.filter(({ block }) => block === 'funds' || block === 'spending');
  return [...above, ...money.flatMap(({ header: { top: row, bottom } }) => [row, bottom, bottom + 1])];
}

function readRubricForm(grid: Grid, span: FormSpan, fields: FieldMaker): Form | null {
  const anchor = span.anchors.find(({ block }) => block === 'rubric');
  if (anchor?.block !== 'rubric') return null;
  const first = span.anchors[0]?.row ?? anchor.row;
  const heading = readHeading(grid, { top: span.top, bottom: first }, fields);
  const funds = readFunds(span, fields);
  const { rows, subtotals, total, bottom } = readRubric(
    { header: anchor.header, start: anchor.header.top, end: Math.min(anchor.until, span.end) },
    fields,
  );
  return {
    kind: 'rubric',
    ...readFrame(grid, span, heading, bottom, fields),
    funds: funds?.funds ?? null,
    rows,
    subtotals,
    total: total ?? readHeadedTotal(grid, span.top, first, fields),
  };
}
