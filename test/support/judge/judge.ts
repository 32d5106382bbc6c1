import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { applyEdits } from '../../../src/core/edits/apply';
import type { Edit } from '../../../src/core/edits/edit';
import type { Position } from '../../../src/core/grid/address';
import { cellAt, type Grid, type SheetRef } from '../../../src/core/grid/grid';
import { parseEntry } from '../../../src/core/forms/cells/parse-entry';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Finding } from '../../../src/core/rules/finding';
import type { Content } from '../sheet-canvas';
import { books, type Book } from './books';
import { equationsOf, upstream, type Equation } from './equations';
import { figureIn } from './figure';
import { SLIP_KINDS, slipped, type SlipKind } from './slips';

/** A slip in a consistent book. */
export interface Slip {
  readonly kind: SlipKind;
  readonly cell: string;
  /** Rates, scores, totals, sums; every other figure only people know. */
  readonly computed: boolean;
  readonly before: Content;
  readonly after: Content;
}

/** What became of one slip. */
export interface Verdict {
  readonly slip: Slip;
  /**
   * It would break an equation alone, and the other slips do not hide that: an equation with text, an error or a blank among
   * its inputs says nothing of its other figures, unless they are more than their total by themselves.
   */
  readonly breaks: boolean;
  /** Told at the cell, or at another one that names it. */
  readonly found: boolean;
  readonly rightCell: boolean;
  /** Null where no value was named at the cell. */
  readonly rightValue: boolean | null;
  /** Nothing else of its equations was changed: then a value named has to be right. */
  readonly determined: boolean;
  /** Right again once every offer was accepted. */
  readonly cured: boolean;
  /** Once every offer was accepted: wrong still, and nobody says so. */
  readonly silenced: boolean;
}

export interface Judgement {
  readonly seed: number;
  /** The book with its slips. */
  readonly grids: readonly Grid[];
  /** The same before them. */
  readonly right: readonly Grid[];
  /** A figure that is worked out of a source figure with a slip. */
  readonly follows: (place: Place) => boolean;
  readonly verdicts: readonly Verdict[];
  /** Offers to put another figure over a right one, or a wrong one over a wrong one. */
  readonly wrongOffers: readonly string[];
  readonly overText: readonly string[];
  readonly newErrors: readonly string[];
  readonly offers: number;
  readonly story: string;
}

const NOT_FIGURES = /(?:title|unit|name|note|direction|signature)$/;
const MONEY = /^(?:spending|funds|part|income|expenditure)(?::|\/).*(?<!rate|weight|score)$|investment$/;
const MOST_ROUNDS = 5;

const planted: fc.Arbitrary<{ readonly book: Book; readonly slips: readonly Slip[] }> = fc
  .tuple(
    books,
    fc.array(fc.tuple(fc.nat(100_000), fc.constantFrom(...SLIP_KINDS), fc.nat(100_000)), { minLength: 40, maxLength: 40 }),
    fc.constantFrom(1, 1, 2, 3),
  )
  .map(([book, tries, count]) => {
    const figures = book.cells.filter((cell) => !isLabel(cell, book) && !NOT_FIGURES.test(cell) && figureIn(book.value(cell)) !== null);
    const computed = computedCells(book);
    const slips: Slip[] = [];
    for (const [at, kind, choice] of tries) {
      const cell = figures[at % figures.length] ?? '';
      if (slips.length === count || slips.some((slip) => slip.cell === cell)) continue;
      const before = book.value(cell);
      // A label without its figure is no slip of a hand.
      if (cell.startsWith('level:') && !MISTYPED.has(kind)) continue;
      const found = slipped(kind, { content: before, isMoney: MONEY.test(cell), neighbours: neighboursOf(book, figures, cell), choice });
      if (found !== null) slips.push({ kind, cell, computed: computed.has(cell), before, after: found.content });
    }
    return { book, slips };
  });

const MISTYPED: ReadonlySet<SlipKind> = new Set(['swapped', 'dropped', 'doubled', 'point', 'sign', 'off-by-one']);

/** Points of the execution rate that stand in a header: `得分(10分*执行率)`. */
function isLabel(cell: string, book: Book): boolean {
  return cell === 'funds/weight' && !book.cells.includes('total/weight');
}

export function judge(seed: number): Judgement {
  const [drawn] = fc.sample(fc.noBias(planted), { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error(`Nothing was drawn from ${seed}`);
  const { book, slips } = drawn;
  const wrong = slips.reduce<Book>((spoilt, { cell, after }) => spoilt.set(cell, after), book);
  const before = book.grids();
  const grids = wrong.grids();
  const findings = findingsIn(grids);
  const equations = equationsOf(new Set(book.cells), (cell) => book.value(cell));
  const context: Context = { book, wrong, slips, equations, findings, right: before };
  const { after, newErrors, made } = acceptAll(grids, findings);
  return {
    seed,
    grids,
    right: before,
    follows: (place) => {
      const cell = book.cells.find((each) => stands(place, book.place(each)));
      return cell !== undefined && followsSlip(cell, context);
    },
    verdicts: slips.map((slip) => verdictOn(slip, context, after)),
    wrongOffers: made.filter((offer) => isWrong(offer, context)).map(describe),
    overText: made.filter(({ edit, grids: then }) => isOverText(edit, then)).map(describe),
    newErrors,
    offers: made.length,
    story: [
      ...slips.map(({ kind, cell, before: from, after: to }) => `${kind} at ${cell}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`),
      ...findings.filter(({ severity }) => severity !== 'info').map(told),
    ].join('\n'),
  };
}

interface Context {
  readonly book: Book;
  readonly wrong: Book;
  readonly slips: readonly Slip[];
  readonly equations: readonly Equation[];
  readonly findings: readonly Finding[];
  /** The grids without a slip. */
  readonly right: readonly Grid[];
}

interface Offer {
  readonly edit: Edit;
  readonly finding: Finding;
  readonly grids: readonly Grid[];
}

function acceptAll(grids: readonly Grid[], findings: readonly Finding[]) {
  const known = findings.filter(({ severity }) => severity === 'error');
  // An error told at another cell than before is the same error, as long as that cell was spoken of.
  const isKnown = (field: Place) => known.some((before) => [before.field, ...before.related].some((each) => stands(each, field)));
  const made: Offer[] = [];
  let then = grids;
  let left = findings;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const offers = left.flatMap((finding): Offer[] => {
      const edits = finding.fix?.edits.map(({ edit }) => edit) ?? [];
      return edits.filter(({ key }) => !key.endsWith('/note')).map((edit) => ({ edit, finding, grids: then }));
    });
    if (offers.length === 0) break;
    made.push(...offers);
    // One after the other, as a person would: what was corrected meanwhile is not written twice.
    for (const { edit } of offers) {
      if (then.some((grid) => grid.sheet.id === edit.sheet.id)) then = applyEdits(then, [edit]);
    }
    left = findingsIn(then);
  }
  const newErrors = left.filter(({ severity, field }) => severity === 'error' && !isKnown(field)).map(told);
  return { after: { grids: then, findings: left }, newErrors, made };
}

function verdictOn(
  slip: Slip,
  context: Context,
  after: { readonly grids: readonly Grid[]; readonly findings: readonly Finding[] },
): Verdict {
  const { book, wrong, slips, equations, findings, right } = context;
  const own = equations.filter(({ result, inputs }) => result === slip.cell || inputs.includes(slip.cell));
  const at = book.place(slip.cell);
  const speaking = findings.filter(speaks);
  const here = speaking.filter(({ field }) => stands(field, at));
  const named = here.flatMap(({ expected }) => (expected === null ? [] : [expected]));
  const cured = sameFigure(cellOf(after.grids, at), cellOf(right, at));
  const mentioned = (list: readonly Finding[]) =>
    list.some(({ field, related }) => stands(field, at) || related.some((other) => stands(other, at)));
  const determined = own.some(
    (equation) =>
      equation.result === slip.cell &&
      equation.computes &&
      equation.open !== true &&
      equation.inputs.every((input) => !slips.some(({ cell }) => cell === input)),
  );
  return {
    slip,
    breaks: own.some((equation) => {
      const isAlone = equation.holds((cell) => (cell === slip.cell ? slip.after : book.value(cell))) !== true;
      return isAlone && (figureIn(slip.after) === null || equation.holds((cell) => wrong.value(cell)) === false);
    }),
    found: mentioned(speaking),
    rightCell: here.length > 0,
    rightValue: named.length === 0 ? null : named.some((value) => isRightValue(value, slip)),
    determined,
    cured,
    silenced: !cured && !mentioned(after.findings.filter(speaks)),
  };
}

/** A remark of form says nothing of a figure; that a sum is off by a rounding residue does, and that a cell was left blank. */
function speaks({ severity, expected, kind }: Finding): boolean {
  return severity !== 'info' || expected !== null || ['miscalculated', 'disagreement', 'incomplete'].includes(kind);
}

/** Whether an offer puts a figure into a cell that does not belong there. */
function isWrong({ edit }: Offer, { book, slips, equations, right }: Context): boolean {
  const cell = book.cells.find((each) => stands({ sheet: edit.sheet, at: edit.at }, book.place(each)));
  if (cell === undefined) return false;
  const due = cellOf(right, book.place(cell));
  const grid = right.find(({ sheet }) => sheet.id === edit.sheet.id);
  if (grid === undefined) return false;
  const [changed] = applyEdits([grid], [edit]);
  // A computed figure may follow a source figure that is wrong: nobody can know which.
  return changed !== undefined && !sameFigure(cellAt(changed, edit.at), due) && !followsSlip(cell, { equations, slips });
}

function followsSlip(cell: string, { equations, slips }: Pick<Context, 'equations' | 'slips'>): boolean {
  return upstream(cell, equations).some((source) => slips.some((slip) => slip.cell === source && !slip.computed));
}

function isOverText(edit: Edit, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ sheet }) => sheet.id === edit.sheet.id);
  const kind = grid === undefined ? 'blank' : parseEntry(cellAt(grid, edit.at)).kind;
  return (
    (kind === 'text' && !/\d/.test(String(edit.from.kind === 'value' ? edit.from.value : '').normalize('NFKC'))) ||
    kind === 'error' ||
    kind === 'date'
  );
}

function computedCells(book: Book): ReadonlySet<string> {
  const equations = equationsOf(new Set(book.cells), (cell) => book.value(cell)).filter(({ computes }) => computes);
  const results = new Set(equations.map(({ result }) => result));
  // The funds of a year are what they are; that their parts come to them computes neither. Points are given, not computed.
  return new Set([...results].filter((cell) => !/^funds\/(?:initial|budget|spent)$|^level:/.test(cell)));
}

function neighboursOf(book: Book, figures: readonly string[], cell: string): Content[] {
  const role = /[^/:]*$/.exec(cell)?.[0] ?? '';
  const group = /^[^:/]*/.exec(cell)?.[0] ?? '';
  const column = figures.filter((other) => other.startsWith(group) && other.endsWith(role));
  const at = column.indexOf(cell);
  return [column[at - 1], column[at + 1]].flatMap((other) => (other === undefined ? [] : [book.value(other)]));
}

function findingsIn(grids: readonly Grid[]): Finding[] {
  return review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
}

interface Place {
  readonly sheet: SheetRef;
  readonly at: Position;
}

function stands(field: Place, { sheet, at }: Place): boolean {
  return field.sheet.id === sheet.id && field.at.row === at.row && field.at.column === at.column;
}

function cellOf(grids: readonly Grid[], { sheet, at }: Place) {
  const grid = grids.find((each) => each.sheet.id === sheet.id);
  if (grid === undefined) throw new RangeError(`No such sheet: ${sheet.id}`);
  return cellAt(grid, at);
}

function sameFigure(a: ReturnType<typeof cellAt>, b: ReturnType<typeof cellAt>): boolean {
  if (a.value === b.value) return true;
  const [one, other] = [figureOf(a), figureOf(b)];
  return one !== null && other !== null && one.eq(other);
}

function figureOf(cell: ReturnType<typeof cellAt>): Decimal | null {
  const entry = parseEntry(cell);
  if (entry.kind === 'number') return entry.value;
  const digits =
    entry.kind === 'text' ? /-?\d+(?:\.\d+)?/.exec(entry.text.normalize('NFKC').replace(/^[^:：]*\d[^:：]*[:：]/, ''))?.[0] : undefined;
  return digits === undefined ? null : new Decimal(digits);
}

function isRightValue(expected: string, { before }: Slip): boolean {
  const right = figureIn(before);
  const digits = /-?\d+(?:\.\d+)?/.exec(expected.replace('−', '-'))?.[0];
  return right !== null && digits !== undefined && new Decimal(digits).eq(right);
}

function describe({ edit, finding }: Offer): string {
  const to = edit.to.kind === 'value' ? JSON.stringify(edit.to.value) : edit.to.formula;
  const from = edit.from.kind === 'value' ? JSON.stringify(edit.from.value) : edit.from.formula;
  return `${finding.fix?.kind ?? ''} ${finding.rule} ${edit.key}: ${from} → ${to}`;
}

function told({ severity, rule, field, expected, fix, message }: Finding): string {
  const offer = fix === null ? '' : ` [${fix.kind}]`;
  return `  ${severity} ${rule} ${field.key} → ${expected ?? ''}${offer} ${message.zh}`;
}
