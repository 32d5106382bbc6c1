import { Decimal } from '../../compute/decimal';
import { conversion } from '../../compute/units';
import type { Position } from '../../grid/address';
import { isSame, holds, type Equation, type Reading, type Term } from './equation';
import { isRate, type FormulaName } from '../annexes/formulas';
import { numberOf, type ReportLine } from '../text/sentences';
import { mentionsIn, type Subject } from '../claims/subjects';
import { unitSaidBy, type ColumnRole, type TableLayout } from '../text/table-layout';
import { above } from '../claims/wholes';

/** A row that sums up others: 合计, 支出总计, “三公”经费合计. */
const SUMS_UP = /(?:合计|总计|小计|共计|总额):?$/;
/** A row that is part of the one above it. */
const PART = /^(?:其中|#)|^\(\d+\)/;
/** Columns of money. */
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(['previous', 'budget', 'spent', 'change']);
const WORKED_OUT: Readonly<Partial<Record<ColumnRole, readonly FormulaName[]>>> = {
  change: ['difference'],
  rate: ['share', 'rise', 'fall'],
};

type LineAt = (at: Position) => ReportLine | null;

/**
 * What follows from a table's own figures. Of sums, and of each column that is worked out of others, those that hold show
 * that they are what they seem: only where one does are the others certain.
 */
export function tableEquations(layout: TableLayout, lineAt: LineAt): readonly Equation[] {
  const terms = new Terms(layout, lineAt);
  return [...sums(layout, terms), ...range(0, layout.right).flatMap((column) => ofColumn(layout, terms, column))];
}

/** The figures of a table as terms; each is the same one wherever it is asked for. */
class Terms {
  private readonly known = new Map<string, Term | null>();

  constructor(
    private readonly layout: TableLayout,
    private readonly lineAt: LineAt,
  ) {}

  at(row: number, column: number): Term | null {
    const key = `${row}/${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const term = this.read({ row, column });
    this.known.set(key, term);
    return term;
  }

  /** A part that is blank is none; words in its place may be any. */
  isReadable(row: number, column: number): boolean {
    return this.at(row, column) !== null || /^[-—－/]?$/.test(this.layout.shownAt({ row, column }));
  }

  private read(at: Position): Term | null {
    const [text, line] = [this.layout.figureAt(at), this.lineAt(at)];
    const [digits] = /[-+]?[\d,]+(?:\.\d+)?/.exec(text ?? '') ?? [];
    if (text === null || line === null || digits === undefined || !/^[-+\d]/.test(text)) return null;
    const { plain } = line.text;
    const bare = digits.replace(/^[-+]/, '');
    const from = plain.lastIndexOf(bare);
    const multiple = AMOUNTS.has(this.layout.roleOf(at.column)) ? this.multipleOf(at.column) : null;
    const unit = multiple === null ? (text.endsWith('%') ? '%' : '') : '元';
    const place = new Decimal(10).pow(-(/\.(\d+)/.exec(digits)?.[1]?.length ?? 0)).times(multiple ?? 1);
    const value = new Decimal(digits.replace(/[,+]/g, '')).times(multiple ?? 1);
    const noun = `${this.layout.labelOf(at)}${this.layout.headOf(at.column)}`;
    const figure = { value, unit, place, multiple: multiple ?? new Decimal(1), text };
    return { figure, noun, place: { line, from, to: from + bare.length, stated: text } };
  }

  private multipleOf(column: number): Decimal {
    const unit = unitSaidBy(this.layout.headOf(column)) ?? this.layout.moneyUnit;
    return conversion(unit, '元') ?? new Decimal(1);
  }
}

interface Stated {
  readonly result: Term;
  readonly reading: Reading;
}

/** A row that sums up is the sum of those above or below it: of all, of those that are no part of another, or of sums themselves. */
function sums(layout: TableLayout, terms: Terms): readonly Equation[] {
  const rows = range(layout.first, layout.bottom);
  const totals = rows.filter((row) => SUMS_UP.test(layout.labelIn(row)));
  const columns = range(0, layout.right).filter((column) => layout.roleOf(column) === 'other' || AMOUNTS.has(layout.roleOf(column)));
  return totals.flatMap((total) => {
    const [before = layout.first - 1] = totals.filter((row) => row < total).slice(-1);
    const [next = layout.bottom + 1] = totals.filter((row) => row > total);
    const subtotals = totals.filter((row) => row < total);
    const ways = [...partsAmong(layout, range(before + 1, total - 1)), ...partsAmong(layout, range(total + 1, next - 1)), subtotals];
    const found = ways.filter(({ length }) => length > 1).map((parts) => columns.flatMap((column) => sumOf(terms, parts, total, column)));
    return certainOf(found, 1);
  });
}

/** All rows; and those that are no parts of others. */
function partsAmong(layout: TableLayout, rows: readonly number[]): readonly (readonly number[])[] {
  const styles = rows.map((row) => numberOf(layout.labelIn(row))?.style ?? null);
  const [style] = styles.filter((each) => each !== null);
  const items = rows.map((row) => mentionsIn(layout.labelIn(row), []).at(-1)?.subject ?? null);
  // 公用经费 is part of 基本支出 where both stand there.
  const isPart = (item: Subject | null) =>
    item !== null &&
    above(item).some((whole) => items.some((other) => other?.kind === 'item' && whole.kind === 'item' && other.id === whole.id));
  return [
    rows,
    rows.filter((row) => !PART.test(layout.labelIn(row))),
    rows.filter((_, at) => style !== undefined && styles[at] === style),
    rows.filter((_, at) => !isPart(items[at] ?? null)),
  ];
}

function sumOf(terms: Terms, parts: readonly number[], total: number, column: number): readonly Stated[] {
  const result = terms.at(total, column);
  const operands = parts.flatMap((row) => terms.at(row, column) ?? []);
  if (result === null || operands.length < 2 || !parts.every((row) => terms.isReadable(row, column))) return [];
  return [{ result, reading: { formula: 'sum', operands } }];
}

/** A column of shares, of changes or of rates, worked out of the columns in front of it the same way in each row. */
function ofColumn(layout: TableLayout, terms: Terms, column: number): readonly Equation[] {
  const rows = range(layout.first, layout.bottom);
  const role = layout.roleOf(column);
  const others = range(0, column - 1).filter((other) => ['previous', 'budget', 'spent', 'other'].includes(layout.roleOf(other)));
  if (role === 'share') {
    const isWhole = (row: number) => SUMS_UP.test(layout.labelIn(row)) || terms.at(row, column)?.figure.value.eq(100) === true;
    const ways = others
      .reverse()
      .flatMap((amounts) =>
        rows
          .filter(isWhole)
          .map((whole) => rows.flatMap((row) => stated(terms.at(row, column), 'share', terms.at(row, amounts), terms.at(whole, amounts)))),
      );
    return certainOf(ways, 1);
  }
  const ways = (WORKED_OUT[role] ?? []).flatMap((formula) =>
    others.flatMap((first) =>
      others
        .filter((second) => second !== first)
        .map((second) => rows.flatMap((row) => stated(terms.at(row, column), formula, terms.at(row, first), terms.at(row, second)))),
    ),
  );
  // By chance a rate comes out of any two amounts in one row.
  return certainOf(ways, 2);
}

function stated(result: Term | null, formula: FormulaName, first: Term | null, second: Term | null): readonly Stated[] {
  if (result === null || first === null || second === null || (first !== second && isSame(first, second))) return [];
  return [{ result, reading: { formula, operands: [first, second] } }];
}

/** The way in which most of them hold; where too few do, those of sums may still be settled by other figures. */
function certainOf(ways: readonly (readonly Stated[])[], least: number): readonly Equation[] {
  const counted = ways.map((way) => {
    const telling = way.filter(saysSomething);
    return { way, of: telling.length, holding: telling.filter(({ result, reading }) => holds(result, reading, () => false)).length };
  });
  const [best] = counted.sort((a, b) => b.holding - a.holding);
  if (best === undefined) return [];
  const isCertain = best.holding >= least && best.holding * 2 >= best.of;
  if (!isCertain && least > 1) return [];
  if (isCertain) return best.way.map(({ result, reading }) => ({ result, readings: [reading], certainty: 'certain' }));
  const all = counted.flatMap(({ way }) => way);
  const results = [...new Set(all.map(({ result }) => result))];
  return results.map((result) => ({
    result,
    readings: all.flatMap((each) => (each.result === result ? [each.reading] : [])),
    certainty: 'open',
  }));
}

/** Nought is the sum of noughts, and 100% any amount of itself. */
function saysSomething({ result: { figure }, reading }: Stated): boolean {
  return !figure.value.isZero() && !(isRate(reading.formula) && figure.value.eq(100));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
