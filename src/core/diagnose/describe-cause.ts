import { cellsOf, type Assumptions } from '../compute/expression';
import type { Decimal } from '../compute/decimal';
import { inWords } from '../compute/in-words';
import { type Field, numberIn } from '../forms/field';
import type { Checked } from '../compute/checked';
import { named, stated } from '../compute/stated';
import { assumed } from './candidates';
import type { Equation } from './equation';
import type { Cause, Explanation } from './explanation';
import { describeSlip } from './slip';
import type { Wording } from '../wording';

/** A moved point leaves decimals behind that the right figure never had. */
const MOST_PADDED = 2;

/** What to say of the cell at fault, seen from one of the equations that hold once it is put right. */
export function describeCause(
  explanation: Explanation,
  equation: Equation,
): Pick<Cause, 'field' | 'value' | 'shown' | 'arithmetic' | 'diagnosis' | 'grounds' | 'exchangedWith'> {
  const { field, right, slip, part, settles } = explanation;
  const exchangedWith = slip === 'exchanged' ? part : null;
  const shown = shownAs(field, right, equation);
  const assuming = assumed(explanation);
  const isOwn = field === equation.field && exchangedWith === null;
  return {
    field,
    value: right,
    shown,
    arithmetic: differing(equation.checked) ?? (isOwn ? equation.due.arithmetic : withRight(equation, assuming)),
    diagnosis: slip && describeSlip(slip, part === null ? shown : `${named(part.label).zh}${numberIn(part)?.toFixed() ?? ''}`),
    grounds: groundsOf(settles, field, assuming),
    exchangedWith,
  };
}

/**
 * `附件1-2财政供养人数 139 ≠ 附件1-1实际在职人数 187`: two cells that should hold one figure, each with where it stands. Null for
 * anything that is worked out.
 */
export function differing({ field, stated, due }: Checked): string | null {
  if (field === null || stated === null || !due.computable || due.arithmetic !== due.shown) return null;
  const other = due.inputs.find((input) => input !== field && numberIn(input)?.isZero() === false) ?? due.inputs[0];
  if (other === undefined) return null;
  const apart = other.sheet.id !== field.sheet.id;
  const told = (each: Field, figure: string) => `${apart ? each.sheet.name : ''}${named(each.label).zh} ${figure}`;
  return `${told(field, figure(stated, decimalsOf(field)))} ≠ ${told(other, due.shown)}`;
}

/** Each figure once that the corrected cell agrees with; of many the first, and how many there are. */
function groundsOf(settles: readonly Equation[], field: Field, assuming: Assumptions): Wording {
  const all = settles.map((equation) => agreeing(equation, field, assuming));
  const each = [...new Map(all.map((wording) => [wording.zh, wording])).values()];
  const [only, ...others] = each;
  if (only !== undefined && others.length === 0) return { zh: `改后与${only.zh}一致`, en: `it then agrees with ${only.en}` };
  const told = each.slice(0, MOST_CANDIDATES);
  const more = each.length > told.length;
  return {
    zh: `${COUNTS[each.length] ?? each.length}处一致：${told.map(({ zh }) => zh).join('、')}${more ? '等' : ''}`,
    en: `${each.length} figures then agree: ${told.map(({ en }) => en).join(', ')}${more ? ', …' : ''}`,
  };
}

const COUNTS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九'];

/** `年度资金总额4270.10`: what is held against the cell. Where the cell is itself the result, what it is worked out of. */
function agreeing(equation: Equation, field: Field, assuming: Assumptions): Wording {
  const { due, field: result, sum, checked } = equation;
  if (field === result) {
    const [only, ...others] = due.inputs;
    return withFigure(only !== undefined && others.length === 0 ? only.label : sum ? PARTS : checked.label, due.shown);
  }
  return withFigure((result ?? checked).label, resultWith(equation, assuming));
}

function withFigure(label: Wording, shown: string): Wording {
  const { zh, en } = named(label);
  return { zh: `${zh}${shown}`, en: `${en} ${shown}` };
}

const PARTS: Wording = { zh: '各项合计', en: 'the sum of the parts' };

/** More than these would hide what they say. */
const MOST_CANDIDATES = 3;

/** `若年度资金总额无误，其中：基本支出应为3933.42`: what would have to be true, the likeliest first. */
export function otherwise(equation: Equation, explanations: readonly Explanation[]): Wording | null {
  const told = explanations.slice(0, MOST_CANDIDATES).map(({ field, right, slip, part }) => {
    if (slip === 'exchanged' && part !== null) {
      return {
        zh: `若${named(field.label).zh}与${named(part.label).zh}填反，互换后相符`,
        en: `if ${field.label.en} and ${part.label.en} were exchanged, each in its place fits`,
      };
    }
    const shown = shownAs(field, right, equation);
    const rest = field === equation.field ? { zh: '其他数据', en: 'all else' } : (equation.field?.label ?? { zh: '合计', en: 'the total' });
    return {
      zh: `若${named(rest).zh}无误，${named(field.label).zh}应为${shown}`,
      en: `if ${rest.en} is right, ${field.label.en} should be ${shown}`,
    };
  });
  if (told.length === 0) return null;
  return { zh: told.map(({ zh }) => zh).join('；'), en: told.map(({ en }) => en).join('; ') };
}

/** `附件1-2自评表项目支出填报325.40，与此不符`: what is stated and does not go with a blank filled in as it is due. */
export function statedElsewhere(field: Field): Wording {
  const { zh, en } = named(field.label);
  return {
    zh: `${field.sheet.name}${zh}填报${stated(field)}，与此不符，请先核对`,
    en: `${field.sheet.name} states ${en} as ${stated(field)}: check which is right`,
  };
}

function shownAs(field: Field, right: Decimal, equation: Equation): string {
  const { computes, due } = equation;
  // What people write themselves keeps the form they write it in: 11.07 beside a target of 10.52.
  const isRate = field === equation.field && due.percent && (computes || (field.entry.kind === 'number' && field.entry.percent));
  if (right.isZero()) return isRate ? '0%' : '0';
  if (isRate) return `${computes ? right.toFixed(due.decimals) : figure(right, due.decimals)}%`;
  const percent = field.entry.kind === 'number' && field.entry.percent ? '%' : '';
  if (equation.sum?.of === 'scores') return right.toFixed(Math.max(MOST_PADDED, right.decimalPlaces()));
  // 1198.80 beside amounts with two decimals; nobody writes 432000.0.
  const padded = decimalsOf(field) >= MOST_PADDED ? MOST_PADDED : 0;
  return `${right.toFixed(Math.max(right.decimalPlaces(), padded))}${percent}`;
}

/** 739, not 739.0; 0, not 0.00. */
function figure(amount: Decimal, decimals: number): string {
  return amount.toFixed(amount.isZero() || (decimals === 1 && amount.isInteger()) ? 0 : decimals);
}

function decimalsOf(field: Field | null): number {
  const entry = field?.entry;
  return entry?.kind === 'number' ? entry.decimals : 0;
}

/** `3933.42 + 336.68 = 4270.10` */
function withRight(equation: Equation, assuming: Assumptions): string {
  const { due, field: result, stated } = equation;
  const written = inWords(due.expression, assuming);
  if (due.percent) return `${written} = ${stated.isZero() ? '0%' : resultWith(equation, assuming)}`;
  if (/^[\d.]+$/.test(written)) return `${stated.toFixed()} ≠ ${due.shown}`;
  const amount = (result && assuming.get(result)) ?? stated;
  const others = cellsOf(due.expression).filter((cell) => !assuming.has(cell));
  const decimals = Math.max(decimalsOf(result), amount.decimalPlaces(), ...others.map(decimalsOf));
  return `${written} = ${figure(amount, decimals)}`;
}

function resultWith({ due, field: result, stated }: Equation, assuming: Assumptions): string {
  const amount = (result && assuming.get(result)) ?? stated;
  return `${amount.toFixed(Math.max(decimalsOf(result), Math.min(MOST_PADDED, amount.decimalPlaces())))}${due.percent ? '%' : ''}`;
}
