import type { Field } from '../../forms/field';
import type { Wording } from '../../wording';
import { agreesWith, inUnitOf, writtenLike } from '../annexes/agreement';
import type { Annexes } from '../annexes/annexes';
import { FITS_REPORT } from '../checked';
import { certaintyOf, isTelling, likenessOf, type Certainty } from './certainty';
import type { ReadClaim } from '../claims/claim';
import { EXACT, type Expectation } from '../annexes/expectation';
import { amountKey, type Expectations } from './expectations';
import { scoreExpectations } from './score-expectations';
import type { ClaimVerdict } from '../result';
import { isAmounts } from '../claims/subjects';

/** What became of a claim, before it is put into words for people. */
export interface Judged {
  readonly claim: ReadClaim;
  readonly verdict: ClaimVerdict;
  /** What it was held against; the one it agrees with, else the first. */
  readonly against: Expectation | null;
  readonly reason: Wording;
  /** A cell that is blank where the sentence says 0. */
  readonly blank: Field | null;
  /** How surely what differs is a fault. */
  readonly certainty: Certainty;
}

const pairsOf = (words: string) => words.split(' ').map((pair) => pair.split('/'));
const OPPOSITE = pairsOf('增长/下降 增加/减少 上升/下降 提高/降低 增支/减支 增幅/降幅 超支/节约');
/** How something stands to its goal. */
const GAPS = pairsOf('高于/低于 多于/少于 大于/小于 超出/未达 高/低 多/少 超/差');

export const REASONS = {
  agrees: { zh: '与附件一致', en: 'As in the annexes' },
  within: FITS_REPORT,
  differs: { zh: '与附件不一致', en: 'Differs from the annexes' },
  absent: { zh: '附件中没有这一项', en: 'The annexes do not state it' },
  blank: { zh: '附件对应单元格为空', en: 'The cell of the annexes is blank' },
  others: { zh: '说的是其他单位、下属单位或某个项目', en: 'About another unit, a subordinate one or one project' },
  words: { zh: '句中另有限定，无法确定是否与附件同一口径', en: 'Other words narrow it down; it may not be what the annexes state' },
  strayed: { zh: '前面说到附件没有的金额，这里可能也是', en: 'Behind an amount the annexes do not state; it may be of that too' },
  outside: { zh: '决算科目，附件没有单独列示', en: 'An account the annexes do not part' },
  each: { zh: '人均、户均等平均数', en: 'One of many' },
  difference: { zh: '是差额，附件没有直接列示', en: 'A difference, which the annexes do not state' },
  listed: { zh: '是前面几项的合计', en: 'A sum of what was listed' },
  before: { zh: '说的是以前年度', en: 'About a year before' },
  'bare-rate': { zh: '没有说明是什么的比率', en: 'What it is a rate of is not said' },
  coarser: { zh: '附件写得较粗，只在四舍五入后一致', en: 'The same only when rounded as the annexes are' },
  unit: { zh: '计量单位无法换算', en: 'The units do not convert' },
  'another-year': { zh: '说的是其他年度', en: 'About another year' },
  'part-year': { zh: '说的是年度中的一段时间', en: 'About a part of the year' },
  'several-years': { zh: '说的是几个年度', en: 'About several years' },
  planned: { zh: '预计、计划或要求，不与决算核对', en: 'An estimate, a plan or a demand, not compared' },
  uncomputable: { zh: '附件缺少计算所需的数据', en: 'The annexes lack what it is computed from' },
  zero: { zh: '作除数的金额为0，无法计算', en: 'Cannot be computed: the divisor is 0' },
} satisfies Record<string, Wording>;

function judged(claim: ReadClaim, verdict: ClaimVerdict, reason: Wording, against: Expectation | null = null): Judged {
  return { claim, verdict, reason, against, blank: null, certainty: 'open' };
}

/** Holds a claim against what the annexes, or the report itself, give for it. */
export function judge(claim: ReadClaim, expectations: Expectations, annexes: Annexes): Judged {
  const { subject } = claim;
  // ≥35公里 of a target, and 以内 of a budget, say how much that is; of a result it is a bound.
  const isCell =
    claim.column === 'target' || (claim.figure.bound === 'at-most' && (claim.period === 'budget' || claim.period === 'initial'));
  const figure = isCell ? { ...claim.figure, bound: 'exact' as const } : claim.figure;
  if (claim.unread !== null) return judged(claim, 'unchecked', REASONS[claim.unread]);
  // 群众满意度93.5%，自评得分99.5分: of the indicator, or of the whole after all.
  const isScored = subject !== null && subject.kind !== 'score' && claim.column === 'score' && claim.lead.includes('自评');
  const ofWhole = isScored ? scoreExpectations(claim, annexes) : [];
  const candidates = [...expectations.for(claim), ...ofWhole];
  const comparable = candidates.filter((each) => inUnitOf(figure, each) !== null && scalesAgree(claim, each));
  const matching = comparable.filter((each) => agreesWith(figure, each));
  const ofAnnex = [...firstCells(comparable), ...ofWhole];
  const agreeing =
    ofAnnex.find((each) => matching.includes(each)) ?? matching.find((each) => each.claims.length > 0 && !each.claims.includes(claim));
  // What would not be a finding if it differed is no agreement either.
  if (agreeing !== undefined && isTelling(claim)) {
    // 98.4% where the form says 98%: nobody can tell whether that is it.
    if (figure.unit !== '元' && !agreesWith(figure, { ...agreeing, place: EXACT }))
      return judged(claim, 'unchecked', REASONS.coarser, agreeing);
    return judged(claim, 'agrees', agreeing.claims.length > 0 ? REASONS.within : REASONS.agrees, agreeing);
  }
  const telling = comparable.filter(({ onlyConfirms = false }) => !onlyConfirms);
  if (telling.length === 0) return withoutExpectation(claim, candidates.length > comparable.length, annexes);
  const first = agreeing ?? telling.find((each) => likenessOf(figure, each) === 'slip') ?? nearest(claim, telling);
  if (first === null) return judged(claim, 'unchecked', REASONS.uncomputable);
  const certainty = certaintyOf({ ...claim, figure }, first);
  if (certainty === 'open') return judged(claim, 'unchecked', REASONS[claim.doubt ?? 'words'], first);
  return { ...judged(claim, 'differs', REASONS.differs, first), certainty };
}

/** Of scores and of an indicator's row the nearest; else the first. */
function nearest({ subject, figure }: ReadClaim, comparable: readonly Expectation[]): Expectation | null {
  const [first = null, ...others] = comparable;
  if (first === null || isAmounts(subject)) return first;
  const distance = (each: Expectation) => (inUnitOf(figure, each)?.value ?? each.value).minus(figure.value).abs();
  return others.reduce((nearest, each) => (distance(each).lt(distance(nearest)) ? each : nearest), first);
}

function withoutExpectation(claim: ReadClaim, ofOtherUnit: boolean, annexes: Annexes): Judged {
  const { subject, measure, figure } = claim;
  if (ofOtherUnit) return judged(claim, 'unchecked', REASONS.unit);
  if (measure !== 'amount' || subject === null || subject.kind === 'score') return judged(claim, 'unchecked', REASONS.uncomputable);
  const [blank] = annexes.blanks(subject, claim.period ?? 'spent');
  if (blank === undefined) return judged(claim, 'absent', REASONS.absent);
  return { ...judged(claim, 'absent', REASONS.blank), blank: figure.value.isZero() && claim.doubt === null ? blank : null };
}

/** Of several cells that state one thing the first counts: the others are held against it by the rules between the annexes. */
function firstCells(expectations: readonly Expectation[]): readonly Expectation[] {
  const cells = expectations.filter(({ claims }) => claims.length === 0);
  const sheets = new Set<string>();
  return cells.filter(({ fields, arithmetic }) => {
    if (arithmetic !== null) return true;
    const key = fields.map(({ key: name }) => name.slice(name.lastIndexOf('/') + 1)).join();
    const first = !sheets.has(key);
    sheets.add(key);
    return first;
  });
}

/** A percentage beside a plain figure is compared only where the plain one can be one. */
function scalesAgree({ figure, subject }: ReadClaim, { unit, value }: Expectation): boolean {
  if (subject?.kind !== 'indicator') return true;
  if (figure.unit === '%' && unit === '') return /率|度|比例|比重|增速|进度|下降|增长|合格|降幅/.test(subject.zh);
  if (figure.unit !== '%' && !/百分点$/.test(figure.unit) && unit === '%') return false;
  return !(figure.unit === '元' && unit === '' && value.lt(figure.value.div(100)));
}

/** All amounts a report states, by subject and period. */
export function amountsOf(claims: readonly ReadClaim[]): ReadonlyMap<string, readonly ReadClaim[]> {
  const amounts = new Map<string, ReadClaim[]>();
  for (const claim of claims) {
    const { subject, measure, period, doubt, unread, figure } = claim;
    if (!isAmounts(subject) || measure !== 'amount' || doubt !== null || unread !== null || figure.bound !== 'exact') continue;
    const key = amountKey(subject, period);
    const known = amounts.get(key) ?? [];
    // Said again, it says nothing new.
    if (!known.some(({ figure: other }) => other.unit === figure.unit && other.value.eq(figure.value))) amounts.set(key, [...known, claim]);
  }
  return amounts;
}

/** As the sentence would write it; a rise that was a fall says so. */
export function expectedText({ claim, against }: Judged): string | null {
  if (against === null) return null;
  if (!isTurnedRound({ claim, against })) return inTenThousands(claim.figure, against) ?? writtenLike(claim.figure, against);
  const word = movedWord(claim);
  const other =
    [...OPPOSITE, ...GAPS].find((pair) => pair.includes(word))?.find((each) => each !== word) ?? (claim.sign === 1 ? '减少' : '增加');
  return `${other}${writtenLike(claim.figure, { ...against, value: against.value.negated() })}`;
}

/** 4509.61元 for 4509.61万元: the unit is wrong, and not the number. */
export function inTenThousands({ unit, multiple, value, text }: ReadClaim['figure'], against: Expectation): string | null {
  const there = unit === '元' && multiple.eq(1) ? inUnitOf({ unit }, against) : null;
  return there?.value.eq(value.times(10_000)) === true ? text.replace('元', '万元') : null;
}

/** The sentence's own word for the change: 增长 of 同比增长. */
export function movedWord({ lead, sign, column }: ReadClaim): string {
  const words = (column === 'gap' ? GAPS : OPPOSITE).flat().filter((word) => lead.includes(word));
  return words.sort((a, b) => lead.lastIndexOf(b) - lead.lastIndexOf(a))[0] ?? (sign === 1 ? '增加' : '减少');
}

/** The sentence calls a fall a rise, or the other way round: then another figure in it does not put it right. */
export function isTurnedRound({ claim, against }: Pick<Judged, 'claim' | 'against'>): boolean {
  return (claim.measure === 'change' || claim.column === 'gap') && against !== null && against.value.isNegative();
}
