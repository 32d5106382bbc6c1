import type { Decimal } from '../../compute/decimal';
import { agreesWith, inUnitOf } from '../annexes/agreement';
import type { Annexes } from '../annexes/annexes';
import type { FormulaName } from '../annexes/formulas';
import { confirming, saidBy, workedOut, type Expectation } from '../annexes/expectation';
import { indicatorExpectations } from './indicator-expectations';
import { scoreExpectations } from './score-expectations';
import type { ReadClaim } from '../claims/claim';
import { isAmounts, itemOf, itemSubject, type Subject } from '../claims/subjects';
import type { ReportPeriod } from '../claims/vocabulary';
import { above, wholesOf } from '../claims/wholes';

const FROM_BUDGET = /(?:超出?|超过|低于|高于|少于|多于)了?(?:年初|全年|年度|调整后)?预算(?:数|安排)?$/;

const SAYS_SPENT = /决算|执行|实际|列支|支付|完成|使用|发生|支出(?:了|为|共|合计|总额|数)/;

/** What the annexes, or the report itself, give for what a claim says. */
export class Expectations {
  constructor(
    private readonly annexes: Annexes,
    private readonly amounts: ReadonlyMap<string, readonly ReadClaim[]>,
  ) {}

  /** Of the annexes first, then of the report; empty when neither says enough. */
  for(claim: ReadClaim): readonly Expectation[] {
    const { subject, figure, measure } = claim;
    if (subject === null) return [];
    if (subject.kind === 'score') return scoreExpectations(claim, this.annexes);
    if (subject.kind === 'indicator') return indicatorExpectations(claim, subject.indicator);
    const of = (formula: FormulaName, first: ReportPeriod, second: ReportPeriod) =>
      this.pairs(formula, [subject, first], [subject, second], figure.place);
    switch (measure) {
      case 'amount': {
        const arrived = claim.period === 'budget' && (claim.lead.includes('到位') || isTaken(claim)) ? this.annexes.arrived(subject) : [];
        return [
          ...arrived,
          ...this.periodsOf(claim).flatMap((period) =>
            this.annexes
              .amounts(subject, period)
              .map((each) =>
                arrived.length > 0 ||
                isOfAnotherKind(claim, subject) ||
                !this.annexes.isOfTime(each, period) ||
                isWithRest(claim, subject) ||
                this.isOtherBudget(period, subject, each)
                  ? confirming(each)
                  : each,
              ),
          ),
          ...this.otherPeriodsOf(claim).flatMap((period) => this.annexes.amounts(subject, period).map(confirming)),
          // 调整预算: what it came to, or what it was adjusted by.
          ...(/(?:调整预算|预算调整)(?:数|额)?(?:为|:)?$/.test(claim.lead) ? of('difference', 'budget', 'initial') : []).map(confirming),
          ...this.fromBudget(claim, subject),
        ];
      }
      case 'share': {
        // What came in is part of what came in, what was spent of what was spent.
        const period = claim.period === 'budget' || /占[^占]*收入/.test(claim.lead) ? 'budget' : 'spent';
        const shares = (whole: Subject) => this.pairs('share', [subject, period], [whole, period], figure.place);
        const wholes = wholesOf(claim, subject);
        // Of what its whole is a part of, where nobody names the whole.
        const others =
          claim.whole === null
            ? above(subject).filter((each) => !wholes.some((whole) => amountKey(whole, null) === amountKey(each, null)))
            : [];
        return [...wholes.flatMap(shares), ...others.flatMap(shares).map(confirming)];
      }
      case 'execution-rate': {
        const [ofBudget, ofInitial] = [of('share', 'spent', 'budget'), of('share', 'spent', 'initial')];
        if (/年初/.test(claim.lead)) return [...ofInitial, ...ofBudget];
        // Of the budget of the year, unless it says otherwise; many leave that out.
        return [...ofBudget, ...(figure.bound === 'exact' ? ofInitial : []).map(confirming)];
      }
      case 'control-rate':
        if (subject.kind === 'item' && subject.measures === 'people')
          return this.pairs('share', [itemSubject('actual'), 'spent'], [itemSubject('authorised'), 'spent'], figure.place);
        return of('share', 'spent', 'budget');
      case 'change':
        return [...this.ofChange(claim, subject), ...this.ofChangeOfWhole(claim, subject)];
      case 'balance':
        return this.ofRest(claim, subject);
      case 'adjustment':
        return of('difference', 'budget', 'initial');
      case 'adjustment-rate':
        return of('rise', 'budget', 'initial');
    }
  }

  /** `预算` alone may be the budget of the year or that at its beginning; without a word for the time any may be meant. */
  private periodsOf({ period, lead, subject }: ReadClaim): readonly ReportPeriod[] {
    if (period === null) return ['spent', 'budget', 'initial'];
    if (period === 'spent' && /支(?:出决算|出)?总计/.test(lead) && itemOf(subject) === 'total') return ['spent', 'budget'];
    // 部门预算支出: what was planned, or what was spent of it.
    if (period === 'spent' && /预算支出/.test(lead) && itemOf(subject) === 'total') return ['spent', 'budget'];
    if (period === 'budget' && !/全年|调整|追加|到位/.test(lead) && itemOf(subject) === 'total') return ['budget', 'initial'];
    return [period];
  }

  /** 按结构分，项目支出14410万元: 支出 is a part of its name, and says of no time. */
  private otherPeriodsOf({ period, lead, subject, mention }: ReadClaim): readonly ReportPeriod[] {
    // 财政拨款支出1805万元: behind the name of a row it says so.
    if (!isAmounts(subject) || (mention !== null && lead.slice(mention.end).startsWith('支出'))) return [];
    // 执行156.80万元；其中财政拨款152万元，执行148.96万元: a row named without a time may be of either.
    const isRow = subject.kind === 'row';
    if (period === 'budget' && isRow && (subject.zh.endsWith('收入') || isTaken({ lead, subject }))) return ['spent'];
    return period === 'spent' && (isRow || subject.zh.endsWith('支出')) && !SAYS_SPENT.test(lead) ? ['budget', 'initial'] : [];
  }

  /** A column that only says 预算数 is not the initial budget where the report states the same amount as that of the year. */
  private isOtherBudget(period: ReportPeriod, subject: Subject, of: Expectation): boolean {
    return (
      period === 'initial' && !saysInitial(of) && this.said(subject, 'budget').some((said) => inUnitOf(said, of)?.value.eq(said.value))
    );
  }

  private ofChange(claim: ReadClaim, subject: Subject): readonly Expectation[] {
    const { figure, sign, against, period } = claim;
    if (against === null || /上年(?:度)?(?:年初)?预算/.test(claim.lead)) return [];
    const now: readonly ReportPeriod[] =
      against === 'previous'
        ? period === 'budget' || period === 'initial'
          ? []
          : ['spent']
        : period === 'budget'
          ? ['budget']
          : ['spent'];
    return now.flatMap((current) => {
      const [after, before] = [[subject, current] as const, [subject, against] as const];
      if (figure.unit === '%') return this.pairs(sign === 1 ? 'rise' : 'fall', after, before, figure.place);
      return sign === 1 ? this.pairs('difference', after, before, figure.place) : this.pairs('difference', before, after, figure.place);
    });
  }

  /** 甲支出612万元，乙支出130万元，尚有118万元结转: behind several parts of the whole. */
  private ofRest({ figure, mention }: ReadClaim, subject: Subject): readonly Expectation[] {
    const left = (of: Subject) =>
      figure.unit === '%'
        ? this.pairs('fall', [of, 'spent'], [of, 'budget'], figure.place)
        : this.pairs('difference', [of, 'budget'], [of, 'spent'], figure.place);
    const found =
      mention === null && subject.kind === 'row' ? [...left(itemSubject('total')), ...left(subject).map(confirming)] : left(subject);
    // Nobody has less than nothing left: the budget there is another one.
    return found.filter(({ value }) => !value.isNegative());
  }

  /** 支出低于全年预算1.2万元: the budget, or how far from it. */
  private fromBudget({ lead, period, figure }: ReadClaim, subject: Subject): readonly Expectation[] {
    if (!FROM_BUDGET.test(lead) || (period !== 'budget' && period !== 'initial')) return [];
    const [budget, spent] = [[subject, period] as const, [subject, 'spent'] as const];
    const [under, over] = [this.pairs('difference', budget, spent, figure.place), this.pairs('difference', spent, budget, figure.place)];
    return [...under, ...over].map(confirming);
  }

  /** Behind its parts a change may be that of the whole: 三公13.80万元，其中接待费4.03万元。较上年减少2.17万元. */
  private ofChangeOfWhole(claim: ReadClaim, subject: Subject): readonly Expectation[] {
    const { within, mention } = claim;
    return within === null || within === subject || mention !== null ? [] : this.ofChange(claim, within).map(confirming);
  }

  /** Both from the annexes, else with whatever the report itself says of either. */
  private pairs(
    formula: FormulaName,
    [a, periodOfA]: readonly [Subject, ReportPeriod],
    [b, periodOfB]: readonly [Subject, ReportPeriod],
    place: Decimal,
  ): readonly Expectation[] {
    const [inAnnexA, inAnnexB] = [this.annexes.amounts(a, periodOfA), this.annexes.amounts(b, periodOfB)];
    // 1.99亿元 says no more than the cell it was rounded from.
    const beyond = (said: readonly Expectation[], cells: readonly Expectation[]) =>
      said.filter(({ claims }) => !cells.some((cell) => claims.some(({ figure }) => agreesWith(figure, cell))));
    const [saidA, saidB] = [beyond(this.said(a, periodOfA), inAnnexA), beyond(this.said(b, periodOfB), inAnnexB)];
    const found: Expectation[] = [];
    for (const [first, second] of [
      [inAnnexA, inAnnexB],
      [saidA, saidB],
      [saidA, inAnnexB],
      [inAnnexA, saidB],
    ] as const) {
      for (const one of first) {
        for (const other of second) {
          // One cell is not a part, or a change, of itself.
          const same = one.fields.some((field) => other.fields.includes(field)) || one.claims.some((claim) => other.claims.includes(claim));
          // Nor of a figure that only says it again.
          const again = periodOfA === periodOfB && one.value.eq(other.value) && (one.claims.length > 0 || other.claims.length > 0);
          const joined = same || again ? null : workedOut(formula, [one, other], place);
          if (joined !== null) found.push(joined);
        }
      }
    }
    return found;
  }

  /** What the report says it was. */
  said(subject: Subject, period: ReportPeriod): readonly Expectation[] {
    return [period, ...(period === 'spent' ? [null] : [])].flatMap((each) => this.amounts.get(amountKey(subject, each)) ?? []).map(saidBy);
  }
}

/** 到位资金780万元，其中县级配套100万元: the time was said of the whole, and may be what arrived of it. */
function isTaken({ lead, subject }: Pick<ReadClaim, 'lead' | 'subject'>): boolean {
  return subject?.kind === 'row' && !/预算|调整|年初|计划/.test(lead);
}

export function amountKey(subject: Subject, period: ReportPeriod | null): string {
  const name = subject.kind === 'item' ? subject.id : `${subject.kind}:${subject.zh}`;
  const timeless = subject.kind === 'item' && subject.measures === 'people';
  return `${name}/${timeless ? 'spent' : (period ?? 'any')}`;
}

/** The first budget of an item is not the adjusted one. */
function isOfAnotherKind({ lead }: ReadClaim, subject: Subject): boolean {
  return subject.kind === 'item' && subject.id !== 'total' && lead.includes('调整');
}

/** Whether its cell says so itself: 年初预算数. */
export function saysInitial({ fields }: Pick<Expectation, 'fields'>): boolean {
  return fields.some(({ label }) => label.zh.includes('年初'));
}

/** 收入总计、支出总计 of final accounts come to one figure: with what is left over at the end of the year. */
function isWithRest({ lead }: ReadClaim, subject: Subject): boolean {
  return itemOf(subject) === 'total' && /(?<!(?:全年|实际)(?:资金)?)(?:收入|支出|收、?支)(?:决算)?总计(?:均|各)?[为是]?$/.test(lead);
}
