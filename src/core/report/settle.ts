import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import type { Annexes } from './annexes/annexes';
import type { Equation } from './arithmetic/equation';
import { FITS_REPORT, placeOf, type Checked } from './checked';
import type { ReadClaim } from './claims/claim';
import { labelOf } from './claims/claim-label';
import type { Expectation } from './annexes/expectation';
import { Expectations, saysInitial } from './judging/expectations';
import type { Fault, Place, Seen } from './findings';
import { amountsOf, expectedText, isTurnedRound, judge, movedWord, type Judged } from './judging/judge';
import { ClaimReader } from './claims/read-claims';
import { REPORT_RULES } from './report-rules';
import { tellsOfSeveral } from './claims/scope';
import type { ReportLine } from './text/sentences';
import { isAmounts } from './claims/subjects';
import { named } from '../compute/stated';
import { vouchedFor } from './judging/vouched';
import { misdatedIn } from './judging/misdated';
import { sumsIn, type ReportSums } from './arithmetic/sums';

/** A claim with all that the report and its annexes say about it. */
export interface Settled extends Checked {
  readonly claim: ReadClaim;
  readonly against: Expectation | null;
}

/** The claims of a report, and the sums that its amounts are members of. */
export interface SettledClaims {
  readonly settled: readonly Settled[];
  readonly sums: readonly Equation[];
  /** Years that are not those of the figures behind them. */
  readonly misdated: readonly Seen[];
}

/** Every figure of the narrative that is about something the annexes could state, judged. */
export function settledClaims(lines: readonly ReportLine[], annexes: Annexes, year: number | null): SettledClaims {
  const reader = new ClaimReader(annexes, year, lines);
  const sentences = lines.flatMap((line) => reader.read(line));
  const expectations = new Expectations(annexes, amountsOf(sentences.flat().filter(isOfSomething)));
  const judgedIn = (figures: readonly ReadClaim[]) => figures.filter(isOfSomething).map((claim) => judge(claim, expectations, annexes));
  const bySentence = sentences.map((figures) => ({ figures, judged: judgedIn(figures) }));
  const judged = bySentence.flatMap((sentence) => vouchedFor(sentence.judged, sentence.figures));
  // What nobody is sure of is no part of a sum.
  const understood = amountsOf(judged.flatMap(({ claim, verdict }) => (verdict === 'unchecked' ? [] : [claim])));
  const { equations, held } = sumsIn(understood, annexes);
  const all: Together = {
    byClaim: new Map(judged.map((each) => [each.claim, each])),
    held,
    several: annexes.forms.selfEvaluation?.scope === 'project' && tellsOfSeveral(lines),
  };
  const asRead = bySentence.flatMap((sentence) => sentence.judged);
  const misdated = [...misdatedIn(lines, year, asRead, (line) => judgedIn(reader.read(line).flat()))];
  const isMisdated = ({ line, from }: Place) => misdated.some(({ seen, figures }) => seen.line === line && figures.includes(from));
  const settled = judged.map((each) => settle(each, all));
  return {
    settled: settled.map((each) => (isMisdated(each.place) ? { ...each, verdict: 'unchecked', reason: OF_THIS_YEAR, fault: null } : each)),
    sums: equations,
    misdated: misdated.map(({ seen }) => seen),
  };
}

function isOfSomething({ subject }: ReadClaim): boolean {
  return subject !== null;
}

const OF_THIS_YEAR = { zh: '写的是其他年度，数据却是附件年度的', en: 'Of another year by its words, of this one by its figure' };
const OF_WRONG_AMOUNT = {
  zh: '由有误的金额算出，该金额更正后再核对',
  en: 'Computed from an amount that is wrong; to be compared when that is put right',
};

/** Rates of amounts that turned out to be wrong by the other figures of the report are no faults of their own. */
export function withoutDrags(settled: readonly Settled[], faults: readonly Checked[]): readonly Settled[] {
  const wrong = new Set(settled.flatMap(({ claim, place }) => (isAmong(faults, place) ? [claim] : [])));
  return settled.map((each) => {
    const drags = each.verdict === 'differs' && each.against?.claims.some((claim) => claim !== each.claim && wrong.has(claim)) === true;
    return drags ? { ...each, verdict: 'unchecked', reason: OF_WRONG_AMOUNT, fault: null } : each;
  });
}

function isAmong(faults: readonly Checked[], { line, from }: Place): boolean {
  return faults.some(({ place, verdict }) => verdict === 'differs' && place.line === line && place.from === from);
}

/** What all claims together say of each. */
interface Together {
  readonly byClaim: ReadonlyMap<ReadClaim, Judged>;
  readonly held: ReportSums['held'];
  /** A section for each of several projects: which of them the annexes are of nobody says. */
  readonly several: boolean;
}

function settle(judged: Judged, all: Together): Settled {
  const { claim, against, blank } = judged;
  const { verdict, reason, arithmetic, fault } = { arithmetic: against?.arithmetic?.() ?? null, ...outcomeOf(judged, all) };
  return {
    place: placeOf(claim.line, claim.figure),
    label: labelOf(claim),
    verdict,
    expected: verdict === 'agrees' || verdict === 'absent' ? null : expectedText(judged),
    reason,
    arithmetic,
    fields: blank === null ? (against?.fields ?? []) : [blank],
    fault,
    claim,
    against,
  };
}

type Outcome = Pick<Checked, 'verdict' | 'reason' | 'fault'> & Partial<Pick<Checked, 'arithmetic'>>;

function outcomeOf(judged: Judged, all: Together): Outcome {
  const { verdict, reason, against, blank } = judged;
  const held = all.held.get(judged.claim) ?? null;
  const arithmetic = against?.arithmetic?.() ?? held;
  if (blank !== null) return { verdict, reason, fault: zeroBlank(judged, blank) };
  switch (verdict) {
    case 'differs':
      return { verdict, reason, arithmetic, fault: differing(judged, held, all.several) };
    case 'agrees': {
      const cause = wrongOperand(judged, all);
      // 较上年84.35万元增加958.20万元: out of an amount that a cell does not bear out nothing follows.
      if (cause?.verdict === 'unchecked') return { verdict: 'unchecked', reason: OF_WRONG_AMOUNT, fault: null };
      if (cause === null) return { verdict, reason, arithmetic, fault: null };
      return { verdict: 'differs', reason, fault: following(judged, cause) };
    }
    case 'absent':
    case 'unchecked': {
      if (held !== null && verdict === 'absent') return { verdict: 'agrees', reason: FITS_REPORT, arithmetic: held, fault: null };
      return { verdict, reason, fault: null };
    }
  }
}

function differing(judged: Judged, held: string | null, several: boolean): Fault {
  const { claim, against } = judged;
  const { line, figure, subject } = claim;
  const expected = expectedText(judged);
  const written = isTurnedRound(judged) ? `${movedWord(claim)}${figure.text}` : figure.text;
  const label = labelOf(claim);
  const rule =
    subject?.kind === 'score'
      ? REPORT_RULES.scoreDiffers
      : claim.measure === 'amount'
        ? REPORT_RULES.figureDiffers
        : REPORT_RULES.rateDiffers;
  const fields = against?.fields ?? [];
  const where = fields[0] === undefined ? '' : `“${named(fields[0].label).zh}”`;
  // A column that only says 预算数 may be either of the two budgets; what bears out the sentence speaks for the other.
  const isOtherBudget =
    claim.measure === 'amount' &&
    against !== null &&
    (claim.period === 'initial' ? !saysInitial(against) : claim.period === 'budget' && held !== null);
  const isAsked = several || judged.certainty === 'likely' || isLikely(claim) || isOtherBudget;
  const isCell = claim.measure === 'amount' && (against?.arithmetic ?? null) === null;
  const supported = held === null ? '' : `；正文${held}自洽，疑附件有误`;
  return {
    ...faultOf(claim, rule, {
      zh: `${named(label).zh}${line.cell === null ? '正文' : `报告${line.cell}`}为${written}，${isCell ? `附件${where}为${expected ?? ''}` : `重算为${expected ?? ''}`}，${isAsked ? '请核对是否同一口径' : '请核实'}${supported}。`,
      en: `${named(label).en}: ${figure.text} in the report, ${expected ?? ''} ${isCell ? 'in the annexes' : 'recomputed'}.`,
    }),
    ...(isAsked ? { severity: 'warning' as const } : {}),
    ...(isTurnedRound(judged) ? { replacement: null } : {}),
  };
}

function following({ claim }: Judged, cause: Judged): Fault {
  return {
    ...faultOf(claim, REPORT_RULES.followsWrongAmount, {
      zh: `${named(labelOf(claim)).zh}${claim.figure.text}由${cause.claim.figure.text}算出，该金额更正后应一并更正。`,
      en: `${claim.figure.text} follows from ${cause.claim.figure.text} and is to be corrected with it.`,
    }),
    expected: null,
    replacement: null,
    related: cause.against?.fields ?? [],
    follows: labelOf(cause.claim).zh,
  };
}

/** An amount it was computed from, that no sum of the report speaks for: one that differs from the annexes, else one that a cell does not bear out. */
function wrongOperand({ against }: Judged, { byClaim, held }: Together): Judged | null {
  const operands = (against?.claims ?? []).flatMap((claim) => (held.has(claim) ? [] : (byClaim.get(claim) ?? [])));
  const isOpen = (each: Judged) => each.verdict === 'unchecked' && (each.against?.fields.length ?? 0) > 0;
  return operands.find(({ verdict }) => verdict === 'differs') ?? operands.find(isOpen) ?? null;
}

function zeroBlank({ claim }: Judged, blank: Field): Fault {
  const { figure } = claim;
  const message = {
    zh: `正文明确${named(labelOf(claim)).zh}为${figure.text}，附件“${named(blank.label).zh}”为空，应填0。`,
    en: `The report says ${figure.text}; ${blank.label.en} is blank and should say 0.`,
  };
  return { ...faultOf(claim, REPORT_RULES.zeroBlank, message), expected: '0', replacement: null };
}

function faultOf(claim: ReadClaim, rule: Fault['rule'], message: Wording): Fault {
  return { rule, message, subject: labelOf(claim).zh };
}

/** Understood well enough to ask, and no more: by some words of a name, or without a word for the time. */
function isLikely({ mention, subject, measure, period, figure }: ReadClaim): boolean {
  return mention?.similar === true || (measure === 'amount' && period === null && figure.unit === '元' && isAmounts(subject));
}
