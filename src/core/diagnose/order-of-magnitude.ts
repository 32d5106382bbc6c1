import type { Assumptions } from '../compute/expression';
import { Decimal } from '../compute/decimal';
import type { UnitFigures, Fulfilment, IndicatorFigures } from '../compute/figures';
import { type Field, numberIn } from '../forms/field';
import type { Equation } from './equation';
import { scoresAgree } from '../compute/check';
import { HARDLY_A_RESULT, isMagnitudeSuspect } from '../compute/fulfilment';
import { conversion } from '../compute/units';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';

export type Rows = readonly (readonly Field[])[];

/** 年初预算, 全年预算 and 执行数; 上年决算, 预算 and 决算; 编制 and 在职; what was approved and what was built: figures of one row are near each other. */
export function rowsIn({ selfEvaluation, baseData }: UnitFigures): Rows {
  const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
  const funds = [total, ...parts].map((figures) => [figures?.row.initial, figures?.row.budget, figures?.row.spent]);
  const spending = (baseData?.spending ?? []).map(({ row: { amounts } }) => [amounts.previous, amounts.budget, amounts.spent]);
  const staff = [baseData?.controlRate, ...(baseData?.postRates ?? [])].map((rate) => rate?.due.inputs ?? []);
  const buildings = (baseData?.buildings ?? []).flatMap(({ sizeRate, investmentRate }) => [sizeRate.due.inputs, investmentRate.due.inputs]);
  return [...funds, ...spending, ...staff, ...buildings].map((row) => row.filter((field) => field !== null && field !== undefined));
}

/** Out of all proportion; so is a row with a negative amount. */
const MOST = 30;

/** How many times the least amount the largest is in the rows concerned, with cells corrected; at most `MOST`. */
export function apartWith(rows: Rows, corrected: Assumptions, settles: readonly Equation[]): number {
  const concerned = new Set([...corrected.keys(), ...settles.flatMap(({ due }) => due.inputs)]);
  const apart = rows.filter((row) => row.some((field) => concerned.has(field))).map((row) => apartness(row, corrected));
  return Math.max(1, ...apart);
}

function apartness(row: readonly Field[], corrected: Assumptions): number {
  const amounts = row.map((field) => corrected.get(field) ?? numberIn(field)).filter((amount) => amount !== null);
  const known = amounts.filter((amount) => !amount.isZero());
  if (known.length < 2) return 1;
  if (known.some((amount) => amount.isNegative())) return MOST;
  const times = Decimal.max(...known).div(Decimal.min(...known));
  return Math.min(MOST, times.toNumber());
}

/** A slip of unit leaves the result near the target; farther off it explains nothing. */
const NEAR = { least: new Decimal('0.8'), most: new Decimal('1.25') };

interface UnitSlip {
  readonly factor: Decimal;
  readonly units: Wording;
  /** Whether such units can be meant, by the unit written and, where none is, by the name. */
  readonly measures: { readonly unit: RegExp; readonly name: RegExp };
}

const ANYTHING = { unit: /^/, name: /^/ };
const AREA = { unit: /亩|㎡|平方|平米|公顷|m2/, name: /面积|造林|种植|绿化|用地/ };
const WEIGHT_OR_LENGTH = { unit: /吨|公斤|千克|公里|千米|^米$|kg|km/, name: /产量|重量|运量|里程|长度/ };
const SHARE = { unit: /%|百分/, name: /率$|比例|占比|比重|满意度/ };

const SLIPS: readonly UnitSlip[] = [
  {
    factor: new Decimal(10000),
    units: { zh: '万与个（如万元与元、万亩与亩）', en: '10 000s and ones (such as 万元 and 元)' },
    measures: ANYTHING,
  },
  { factor: new Decimal('666.67'), units: { zh: '亩与平方米', en: '亩 and square metres' }, measures: AREA },
  { factor: new Decimal(15), units: { zh: '公顷与亩', en: 'hectares and 亩' }, measures: AREA },
  {
    factor: new Decimal(1000),
    units: { zh: '吨与公斤（或公里与米）', en: 'tonnes and kilograms (or kilometres and metres)' },
    measures: WEIGHT_OR_LENGTH,
  },
  { factor: new Decimal(100), units: { zh: '比值与百分数', en: 'ratio and percent' }, measures: SHARE },
];

/** The unit mix-up that would bring the result of an indicator next to its target; null when none does. */
export function unitSlip(name: string, fulfilment: Fulfilment): Wording | null {
  const { multiple, unit } = fulfilment;
  if (multiple === null || !isMagnitudeSuspect(fulfilment)) return null;
  for (const { factor, units, measures } of SLIPS) {
    if (!(unit === '' ? measures.name.test(name) : measures.unit.test(unit))) continue;
    const corrected = multiple.gte(HARDLY_A_RESULT.least) ? multiple.div(factor) : multiple.times(factor);
    if (corrected.gte(NEAR.least) && corrected.lte(NEAR.most)) {
      return {
        zh: `疑似计量单位混用：${units.zh}，相差${factor.toFixed()}倍`,
        en: `Units may be mixed up: ${units.en}, a factor of ${factor.toFixed()}`,
      };
    }
  }
  return null;
}

/** The score is wrong by the units written, and right if both figures are in one, which puts the result within reach of the target. */
export function fitsAsOneUnit({ indicator, points, direction, score }: IndicatorFigures, { tolerance, scoreDecimals }: RulePack): boolean {
  const [target, actual] = [indicator.target?.entry, indicator.actual?.entry];
  if (score.verdict !== 'differs' || target?.kind !== 'number' || actual?.kind !== 'number') return false;
  if (points === null || score.stated === null) return false;
  if (target.unit === '' || actual.unit === '' || conversion(actual.unit, target.unit)?.eq(1) !== false) return false;
  if (direction.direction === 'smaller') return actual.value.lte(target.value) && score.stated.eq(points);
  if (target.value.lte(0) || actual.value.isNegative() || actual.value.div(target.value).gte(HARDLY_A_RESULT.least)) return false;
  const share = actual.value.gte(target.value) ? points : actual.value.div(target.value).times(points);
  return scoresAgree(score.stated, share.toDecimalPlaces(scoreDecimals), tolerance);
}

/** `27.08`, `9000`. */
export function times(multiple: Decimal): string {
  const rounded = multiple.toDecimalPlaces(2);
  return rounded.isInteger() ? rounded.toFixed() : rounded.toFixed(2);
}

/** `27.08倍` from three times up, else `超额23.33%`. */
export function excess(multiple: Decimal): { readonly zh: string; readonly en: string } {
  if (multiple.gte(3)) return { zh: `为指标值的${times(multiple)}倍`, en: `${times(multiple)} times the target` };
  const percent = multiple.minus(1).times(100).toFixed(2);
  return { zh: `超过指标值${percent}%`, en: `${percent}% above the target` };
}
