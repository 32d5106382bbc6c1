import type { Field } from '../forms/field';
import { stated } from '../rules/stated';
import { review } from '../review';
import type { Review, ReviewSettings, UnitReview } from '../review/result';
import type { ReportDocument } from './document';

/** A form that stands in the report as a table, cell against cell with the workbook's. */
export interface ComparedAnnex {
  /** 表格1 */
  readonly table: string;
  readonly kind: UnitReview['forms'][number]['kind'];
  /** False where the workbook has no such form. */
  readonly known: boolean;
  readonly same: number;
  readonly differing: readonly DifferingCell[];
}

export interface DifferingCell {
  readonly inReport: Field;
  readonly inBook: Field;
}

/** The annexes in a report against those of the workbook, by meaning: another row or sheet is the same cell. */
export function compareAnnexes({ tables }: ReportDocument, book: Review | null, settings: ReviewSettings): readonly ComparedAnnex[] {
  const inReport = review(
    tables.map(({ grid }) => grid),
    settings,
  );
  return inReport.units.flatMap((unit) =>
    unit.forms.map(({ kind, sheet }) => {
      const fields = [...unit.fields.values()].filter((field) => field.sheet.id === sheet.id);
      const counterpart = counterpartOf(unit, kind, book);
      const pairs = fields.flatMap((field) => {
        const other = counterpart?.fields.get(field.key);
        return other === undefined ? [] : [{ inReport: field, inBook: other }];
      });
      const differing = pairs.filter((pair) => !sameContent(pair));
      return { table: sheet.name, kind, known: counterpart !== null, same: pairs.length - differing.length, differing };
    }),
  );
}

/** The unit of the same name with such a form, else the only one with it. */
function counterpartOf({ unit }: UnitReview, kind: ComparedAnnex['kind'], book: Review | null): UnitReview | null {
  const having = (book?.units ?? []).filter(({ forms }) => forms.some((form) => form.kind === kind));
  return having.find((other) => other.unit === unit) ?? (having.length === 1 ? (having[0] ?? null) : null);
}

/** 4270.2 is 4270.20, and spaces and line breaks say nothing. */
function sameContent({ inReport, inBook }: DifferingCell): boolean {
  const [a, b] = [inReport.entry, inBook.entry];
  if (a.kind === 'number' && b.kind === 'number') return a.value.eq(b.value) && a.percent === b.percent;
  const plain = (field: Field) => stated(field).replace(/\s/g, '');
  return plain(inReport) === plain(inBook);
}
