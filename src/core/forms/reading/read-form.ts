import { FieldMaker } from '../columns/field-maker';
import type { Form } from '../form';
import type { FormSpan } from '../areas/form-span';
import { lexiconWithin, type Lexicon } from '../words/lexicon';
import { rowsFrom } from '../cells/labels';
import { moneyUnitAmong } from '../cells/money-unit';
import { readBaseData } from './read-base-data';
import { readRubric } from './read-rubric';
import { readSelfEvaluation } from './read-self-evaluation';

/** Reads the form a span holds. `ordinal` counts the forms of its kind on the sheet, from 1. */
export function readForm(span: FormSpan, ordinal: number, words: Lexicon): Form | null {
  const { grid } = span;
  const prefix = ordinal === 1 ? span.kind : `${span.kind}#${ordinal}`;
  const locals = span.anchors.map(({ local }) => local);
  const fields = new FieldMaker(grid, prefix, lexiconWithin(words, locals), moneyUnitAmong(grid, rowsOfUnit(span)));
  switch (span.kind) {
    case 'base-data':
      return readBaseData(grid, span, fields);
    case 'self-evaluation':
      return readSelfEvaluation(grid, span, fields);
    default:
      return readRubric(span, fields);
  }
}

/** Above its tables, and the header of funds or spending with the row below; headers of buildings name a unit of their own. */
function rowsOfUnit({ top, anchors }: FormSpan): readonly number[] {
  const first = anchors[0]?.row ?? top;
  const money = anchors.filter(({ block }) => block === 'funds' || block === 'spending');
  return [...rowsFrom(top, first), ...money.flatMap(({ header: { top: row, bottom } }) => [row, bottom, bottom + 1])];
}
