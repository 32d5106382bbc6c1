import { type Field, textIn } from '../../forms/field';
import { fieldsOf } from '../../forms/fields-of';
import type { Form, FormKind, MoneyUnit } from '../../forms/form';
import { isSameUnit } from '../../forms/words/unit-name';
import type { RulePack } from '../../packs/pack';
import { recogniseSheets } from '../../review/recognise-sheets';
import type { Review, ReviewSettings } from '../../review/result';
import { traceOf } from '../../review/trace';
import type { ReportDocument } from '../text/document';
import { pairRows, rowsOf, type FormRow } from './paired-rows';
import { factorBetween, likenessOf, type Likeness } from './same-content';

/** A form that stands in the report as a table, and its copy in the workbook, cell against cell by meaning. */
export interface ComparedAnnex {
  /** 表格1 */
  readonly table: string;
  readonly kind: FormKind;
  /** Why they were not compared; null when they were. */
  readonly notCompared: 'no-counterpart' | 'another-unit' | 'several' | null;
  /** Name of the sheet it was compared with, or would have been. */
  readonly sheet: string | null;
  /** Other sheets that hold the same form of the same unit: the first in the workbook counts. */
  readonly copies: readonly string[];
  /** Both say another unit of money over the same amounts; null where they do not. */
  readonly moneyUnits: { readonly inReport: MoneyUnit; readonly inBook: MoneyUnit } | null;
  readonly same: number;
  readonly differing: readonly DifferingCell[];
  /**
   * Rows with figures that stand in one of the two only, each by its first cell. What an excerpt leaves out is not
   * missing from it.
   */
  readonly onlyInReport: readonly Field[];
  readonly onlyInBook: readonly Field[];
}

export interface DifferingCell {
  readonly inReport: Field;
  readonly inBook: Field;
  readonly likeness: Exclude<Likeness, 'same'>;
}

/**
 * The annexes in a report against those of the workbook: another row, sheet or order of columns is the same cell.
 * Nothing where there is no workbook beside the report.
 */
export function compareAnnexes(document: ReportDocument, book: Review | null, settings: ReviewSettings): readonly ComparedAnnex[] {
  const inBook = traceOf(book ?? undefined)?.sheets.forms ?? null;
  const inReport = formsIn(document, settings);
  const isItsOwn = inBook?.some(({ areas: [{ sheet }] }) => document.tables.some(({ grid }) => grid.sheet === sheet)) ?? true;
  return inBook === null || isItsOwn ? [] : inReport.map((form) => compare(form, inBook));
}

const read = new WeakMap<ReportDocument, { readonly pack: RulePack; readonly forms: readonly Form[] }>();

/** The forms among the tables; a document never changes, so they are read once. */
export function formsIn(document: ReportDocument, settings: ReviewSettings): readonly Form[] {
  const known = read.get(document);
  if (known?.pack === settings.pack) return known.forms;
  const grids = document.tables.map(({ grid }) => grid);
  const { forms } = recogniseSheets(grids, settings);
  read.set(document, { pack: settings.pack, forms });
  return forms;
}

const MOST_LEFT_OUT = 0.25;
const UNCOMPARED = { copies: [], moneyUnits: null, same: 0, differing: [], onlyInReport: [], onlyInBook: [] } as const;

function compare(form: Form, inBook: readonly Form[]): ComparedAnnex {
  const of = { table: form.areas[0].sheet.name, kind: form.kind };
  const { found, notCompared, copies } = counterpartOf(form, inBook);
  if (found === null || notCompared !== null) return { ...of, ...UNCOMPARED, notCompared, sheet: found?.areas[0].sheet.name ?? null };
  const { pairs, onlyHere, onlyThere } = pairRows(rowsOf(form), rowsOf(found));
  // A table of its own that has a few rows in common with the form.
  if (onlyHere.flatMap(firstWithFigures).length > pairs.length) return { ...of, ...UNCOMPARED, notCompared: 'no-counterpart', sheet: null };
  const cells = pairs.flatMap(([here, there]) => cellPairs(here, there));
  const moneyUnits = mistakenUnits(form, found, cells);
  const inUnits = { here: moneyUnits === null ? form.moneyUnit : found.moneyUnit, there: found.moneyUnit };
  const judged = cells.map(([inReport, other]) => ({
    inReport,
    inBook: other,
    likeness: likenessOf({ field: inReport, moneyUnit: inUnits.here }, { field: other, moneyUnit: inUnits.there }),
  }));
  const differing = judged.filter((pair): pair is DifferingCell => pair.likeness !== 'same');
  return {
    ...of,
    notCompared: null,
    sheet: found.areas[0].sheet.name,
    copies,
    moneyUnits,
    same: judged.length - differing.length,
    differing,
    onlyInReport: onlyHere.flatMap(firstWithFigures),
    onlyInBook: isExcerpt(pairs.length, onlyThere) ? [] : onlyThere.flatMap(firstWithFigures),
  };
}

/** One of the two heads its amounts with the wrong unit where they are the same as they stand, and not once converted. */
function mistakenUnits(here: Form, there: Form, cells: readonly (readonly [Field, Field])[]): ComparedAnnex['moneyUnits'] {
  const [inReport, inBook] = [here.moneyUnit, there.moneyUnit];
  if (inReport === null || inBook === null || inReport === inBook) return null;
  const amounts = cells.flatMap(([a, b]) => {
    if (a.entry.kind !== 'number' || b.entry.kind !== 'number' || b.entry.value.isZero()) return [];
    const factor = factorBetween({ field: a, moneyUnit: inReport }, a.entry, { field: b, moneyUnit: inBook }, b.entry);
    return factor === null || factor.eq(1) ? [] : [a.entry.value.eq(b.entry.value)];
  });
  return amounts.filter(Boolean).length > amounts.length / 2 ? { inReport, inBook } : null;
}

/** A copy may say less of its heading: who filed it, and when, often stands around a table in Word. */
const OF_THE_HEADING = /\/(?:title|unit|preparer|date|phone)$/;

function cellPairs(here: FormRow, there: FormRow): readonly (readonly [Field, Field])[] {
  return [...here.cells].flatMap(([column, field]) => {
    const other = there.cells.get(column);
    return other === undefined || OF_THE_HEADING.test(field.key) ? [] : [[field, other] as const];
  });
}

/** A table that shows a part of the form: its indicators, its spending. */
function isExcerpt(rows: number, leftOut: readonly FormRow[]): boolean {
  return leftOut.flatMap(firstWithFigures).length > rows * MOST_LEFT_OUT;
}

function firstWithFigures({ cells }: FormRow): readonly Field[] {
  const fields = [...cells.values()];
  return fields.some(({ entry }) => entry.kind === 'number') ? fields.slice(0, 1) : [];
}

type Counterpart = { readonly found: Form | null; readonly notCompared: ComparedAnnex['notCompared']; readonly copies: readonly string[] };

/** The form of its kind that shares most of its cells; where several do alike, that of the same unit. */
function counterpartOf(form: Form, inBook: readonly Form[]): Counterpart {
  const keys = new Set([...fieldsOf(form)].map(({ key }) => key));
  const ranked = inBook
    .filter(({ kind }) => kind === form.kind)
    .map((other) => ({
      other,
      shared: [...fieldsOf(other)].filter(({ key }) => keys.has(key)).length,
      named: sameUnit(form, other) === true ? 1 : 0,
    }))
    .filter(({ shared, named }) => shared > keys.size / 4 || named === 1)
    .sort((a, b) => b.named - a.named || b.shared - a.shared);
  const [first] = ranked;
  if (first === undefined) return { found: null, notCompared: 'no-counterpart', copies: [] };
  if (sameUnit(form, first.other) === false) return { found: first.other, notCompared: 'another-unit', copies: [] };
  const tied = ranked.filter(({ shared, named }) => shared === first.shared && named === first.named).map(({ other }) => other);
  const copies = tied.slice(1);
  if (copies.every((other) => isCopyOf(other, first.other)))
    return { found: first.other, notCompared: null, copies: copies.map(({ areas: [first] }) => first.sheet.name) };
  // One form for each of several projects: the one with most of these figures.
  const likely = tied.map((other) => ({ other, figures: sameFigures(form, other) })).sort((a, b) => b.figures - a.figures);
  const [best, next] = likely;
  const isOne = best !== undefined && next !== undefined && best.figures > next.figures;
  return { found: isOne ? best.other : first.other, notCompared: isOne ? null : 'several', copies: [] };
}

/** A second sheet of one form, as 放入工作簿 makes it: most of its figures are the same, and nothing says it is another unit's. */
function isCopyOf(a: Form, b: Form): boolean {
  const figures = [...fieldsOf(a)].filter(({ entry }) => entry.kind === 'number').length;
  return sameUnit(a, b) !== false && a.year === b.year && figures > 0 && sameFigures(a, b) > figures / 2;
}

function sameFigures(a: Form, b: Form): number {
  const known = new Map([...fieldsOf(b)].map(({ key, entry }) => [key, entry]));
  return [...fieldsOf(a)].filter(({ key, entry }) => {
    const other = known.get(key);
    return entry.kind === 'number' && other?.kind === 'number' && entry.value.eq(other.value);
  }).length;
}

/** Null where either does not say whose it is. */
function sameUnit(a: Form, b: Form): boolean | null {
  const [one, other] = [unitName(a), unitName(b)];
  return one === '' || other === '' ? null : isSameUnit(one, other);
}

function unitName({ unit }: Form): string {
  return textIn(unit).trim();
}
