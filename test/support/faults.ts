import fc from 'fast-check';
import { Decimal } from '../../src/core/compute/decimal';
import type { Content } from './sheet-canvas';
import type { UnitBuilder } from './unit-builder';

/** One fault planted in a unit that had none. */
export interface Fault {
  readonly kind: string;
  readonly unit: UnitBuilder;
  /** The cell it was planted in, by meaning. */
  readonly cell: string;
  /** What the cell held; null where no single value is right. */
  readonly right: string | null;
  /** Nothing in the workbook tells this cell from its neighbours: the finding may stand at one and name the other. */
  readonly shared?: boolean;
}

type Plant = (unit: UnitBuilder, cells: readonly string[]) => fc.Arbitrary<Fault> | null;

/** The figure a cell shows, without its percent sign; null for what is not a figure. */
function figureIn(unit: UnitBuilder, cell: string): string | null {
  const content = unit.value(cell);
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string' || content === null) return null;
  return 'amount' in content ? content.amount : 'percent' in content ? content.percent : null;
}

function textIn(unit: UnitBuilder, cell: string): string {
  const content = unit.value(cell);
  return typeof content === 'string' ? content : (figureIn(unit, cell) ?? '');
}

function like(old: Content, figure: string): Content {
  if (typeof old === 'object' && old !== null && 'amount' in old) return { amount: figure };
  if (typeof old === 'object' && old !== null && 'percent' in old) return { percent: figure };
  return Number(figure);
}

const decimalsOf = (figure: string): number => figure.split('.')[1]?.length ?? 0;

/** Share of an amount below which a rate with two decimals does not show a slip. */
const SEEN_IN_RATE = '0.001';

/** Slips of a hand, none too small to matter. */
function slips(figure: string, least: string): fc.Arbitrary<string> {
  const decimals = decimalsOf(figure);
  const value = new Decimal(figure);
  const digits = [...figure].flatMap((digit, at) => (/[0-9]/.test(digit) ? [at] : []));
  const typed = digits.map((at) => `${figure.slice(0, at)}${(Number(figure[at]) + 3) % 10}${figure.slice(at + 1)}`);
  const swapped = digits.slice(1).map((at, index) => swap(figure, digits[index] ?? 0, at));
  const moved = [value.times(10).toFixed(decimals), value.div(10).toFixed(decimals)];
  const wrong = [...typed, ...swapped, ...moved].filter(
    (text) =>
      /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) &&
      new Decimal(text)
        .minus(value)
        .abs()
        .gte(Decimal.max('0.05', value.times(least))),
  );
  return wrong.length > 0 ? fc.constantFrom(...wrong) : fc.constant(value.plus(7).toFixed(decimals));
}

function swap(text: string, first: number, second: number): string {
  const characters = [...text];
  [characters[first], characters[second]] = [text[second] ?? '', text[first] ?? ''];
  return characters.join('');
}

/** Another figure in one of the cells. */
function misstate(kind: string, wanted: RegExp, shared = false, least = '0'): Plant {
  return (unit, cells) => {
    const candidates = cells.filter(
      (cell) => wanted.test(cell) && figureIn(unit, cell) !== null && !new Decimal(figureIn(unit, cell) ?? 0).isZero(),
    );
    if (candidates.length === 0) return null;
    return fc.constantFrom(...candidates).chain((cell) => {
      const right = figureIn(unit, cell) ?? '0';
      return slips(right, least).map((figure) => ({ kind, cell, right, shared, unit: unit.set(cell, like(unit.value(cell), figure)) }));
    });
  };
}

/** Something else altogether in one of the cells. */
function replace(kind: string, wanted: RegExp, by: Content, known = true): Plant {
  return (unit, cells) => {
    const candidates = cells.filter((cell) => wanted.test(cell) && unit.value(cell) !== null);
    if (candidates.length === 0) return null;
    return fc
      .constantFrom(...candidates)
      .map((cell) => ({ kind, cell, right: known ? figureIn(unit, cell) : null, unit: unit.set(cell, by) }));
  };
}

/** A score above its points, or below 0. */
function scoreBy(kind: string, change: (score: Decimal) => Decimal): Plant {
  return (unit, cells) => {
    const candidates = cells.filter((cell) => /^indicator:.*\/score$/.test(cell));
    return fc.constantFrom(...candidates).map((cell) => {
      const score = new Decimal(figureIn(unit, cell) ?? 0);
      return { kind, cell, right: isJudged(unit, cell) ? null : score.toFixed(), unit: unit.set(cell, change(score).toNumber()) };
    });
  };
}

function isJudged(unit: UnitBuilder, score: string): boolean {
  return !/[0-9]/.test(textIn(unit, score.replace(/score$/, 'target')));
}

const missed: Plant = (unit, cells) => {
  const notes = cells.filter((cell) => /\/note$/.test(cell) && unit.value(cell) !== null);
  if (notes.length === 0) return null;
  return fc
    .tuple(fc.constantFrom(...notes), fc.constantFrom(null, '无', '/', 0))
    .map(([cell, by]) => ({ kind: 'note missing', cell, right: null, unit: unit.set(cell, by) }));
};

const exceeded: Plant = (unit, cells) => {
  const actuals = cells.filter(
    (cell) => /\/actual$/.test(cell) && /^≥?[0-9]+(?!.*[%月])/.test(textIn(unit, cell.replace(/actual$/, 'target'))),
  );
  const plain = actuals.filter(
    (cell) =>
      unit.value(cell.replace(/actual$/, 'note')) === null &&
      !/三公|财政供养/.test(cell) &&
      cells.includes(cell.replace(/actual$/, 'note')) &&
      !/率/.test(cell),
  );
  if (plain.length === 0) return null;
  return fc.tuple(fc.constantFrom(...plain), fc.constantFrom(14, 27, 133)).map(([cell, factor]) => {
    const old = unit.value(cell);
    const [figure = '1'] = /[0-9.]+/.exec(textIn(unit, cell)) ?? [];
    const more = new Decimal(figure).times(factor).div(10).times(10).toFixed();
    const content = typeof old === 'number' ? Number(more) : textIn(unit, cell).replace(figure, more);
    return { kind: 'target exceeded', cell: cell.replace(/actual$/, 'note'), right: null, unit: unit.set(cell, content) };
  });
};

const PLANTS: readonly Plant[] = [
  misstate('control rate', /^staff\/rate$/),
  misstate('building rate', /^building\/(?:size|investment)-rate$/),
  misstate('total of 三公 or 项目支出', /^spending:(?:三公经费|项目支出|公务用车购置和维护经费)\//),
  misstate('part of a sum', /^spending:(?:公车购置|公车运行维护|公务接待|业务工作经费|运行维护经费)\//, true),
  misstate('execution rate', /^(?:funds|part:.*)\/rate$/),
  misstate('execution score', /^funds\/score$/),
  misstate('amount spent', /^funds\/spent$/, true, SEEN_IN_RATE),
  misstate('full-year budget', /^funds\/budget$/, true, SEEN_IN_RATE),
  misstate('part of funds', /^part:.*\/(?:initial|budget|spent)$/, true),
  misstate('subtotal', /^(?:income|expenditure)\/total$/, true),
  misstate('part of income or expenditure', /^(?:income|expenditure):/, true),
  misstate('weight of a level', /^level:/),
  misstate('weight of an indicator', /^indicator:.*\/weight$/, true),
  misstate('total weight', /^total\/weight$/),
  misstate('total score', /^total\/score$/),
  misstate('score', /^indicator:.*\/score$/, true),
  replace('score blank', /^indicator:.*\/score$/, null, false),
  replace('score in words', /^indicator:.*\/score$/, '满分', false),
  replace('execution score blank', /^funds\/score$/, null),
  replace('execution rate blank', /^funds\/rate$/, null),
  replace('total blank', /^total\/score$/, null),
  replace('target blank', /^indicator:.*\/target$/, null, false),
  replace('actual blank', /^indicator:.*\/actual$/, null, false),
  replace('weight blank', /^indicator:.*\/weight$/, null, false),
  replace(
    'error value',
    /^(?:funds\/(?:budget|spent|rate)|spending:.*\/spent|total\/score|staff\/(?:rate|actual))$/,
    { error: '#REF!' },
    false,
  ),
  replace('other unit', /^self\/unit$/, '石桥县平湖镇人民政府', false),
  replace('other year', /^self\/title$/, '2011年度部门整体支出绩效自评表', false),
  replace('more staff than in the base table', /^indicator:财政供养人数\/actual$/, '1人', false),
  scoreBy('score above its points', (score) => score.plus(50)),
  scoreBy('score negative', (score) => score.plus(1).negated()),
  missed,
  exceeded,
];

/** A single fault of a random kind in a random cell of a unit. */
export function faultsIn(unit: UnitBuilder): fc.Arbitrary<Fault> {
  const cells = [...unit.positions().keys()];
  const possible = PLANTS.map((plant) => plant(unit, cells)).filter((fault) => fault !== null);
  return fc.oneof(...possible);
}
