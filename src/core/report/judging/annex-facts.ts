import type { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import type { Field } from '../../forms/field';
import type { Wording } from '../../wording';
import type { Annexes } from '../annexes/annexes';
import type { Expectation } from '../annexes/expectation';
import { itemSubject, mentionsIn, type Subject } from '../claims/subjects';
import type { ReportPeriod, SubjectId } from '../claims/vocabulary';

/** What the annexes tell to the contrary. */
export interface Refuted extends Wording {
  readonly fields: readonly Field[];
}

/** What the annexes tell of what is said without figures. */
export class AnnexFacts {
  private readonly judged: readonly IndicatorFigures[];

  constructor(
    private readonly annexes: Annexes,
    figures: readonly IndicatorFigures[],
  ) {
    this.judged = figures.filter(({ indicator }) => !indicator.placeholder);
  }

  unmet(which: (indicator: IndicatorFigures['indicator']) => boolean): Refuted | null {
    const missed = this.judged.filter(({ fulfilment, indicator }) => fulfilment?.state === 'under' && which(indicator));
    if (missed.length === 0) return null;
    const names = missed.slice(0, 3).map(({ indicator }) => indicator.name.label.zh);
    return {
      zh: `自评表有${missed.length}项未达到指标值（${names.join('、')}${missed.length > names.length ? '等' : ''}）`,
      en: `${missed.length} indicators missed their targets`,
      fields: missed.flatMap(({ indicator: { actual } }) => actual ?? []),
    };
  }

  allMet(): Refuted | null {
    const { judged } = this;
    const isMet = judged.length > 0 && judged.every(({ fulfilment }) => fulfilment !== null && fulfilment.state !== 'under');
    return isMet && this.lostPoints() === null
      ? { zh: '自评表各项指标均达到指标值', en: 'all indicators met their targets', fields: [] }
      : null;
  }

  isMet(name: Field): Refuted | null {
    const found = this.judged.find(({ indicator }) => indicator.name === name);
    if (found === undefined || found.fulfilment === null || found.fulfilment.state === 'under') return null;
    const { actual } = found.indicator;
    return { zh: `自评表“${name.label.zh}”已达到指标值`, en: `${name.label.en} met its target`, fields: actual === null ? [] : [actual] };
  }

  lostPoints(): Refuted | null {
    const { review, forms } = this.annexes;
    const total = forms.selfEvaluation?.total?.score ?? null;
    const score = review?.score ?? null;
    if (total?.entry.kind !== 'number' || score === null || score.full === null || total.entry.value.gte(score.full)) return null;
    return {
      zh: `自评表总分为${total.entry.value.toFixed()}分，满分${score.full}分`,
      en: `the total is ${total.entry.value.toFixed()}`,
      fields: [total],
    };
  }

  /** @param contradicts whether these amounts contradict what is said */
  compared(
    [first, firstPeriod]: readonly [SubjectId, ReportPeriod],
    [second, secondPeriod]: readonly [SubjectId, ReportPeriod],
    contradicts: (a: Decimal, b: Decimal) => boolean,
  ): Refuted | null {
    return refutedBy(this.fact(itemSubject(first), firstPeriod), this.fact(itemSubject(second), secondPeriod), contradicts);
  }

  moved(subject: Subject | null, contradicts: (now: Decimal, before: Decimal) => boolean): Refuted | null {
    return subject === null ? null : refutedBy(this.fact(subject, 'spent'), this.fact(subject, 'previous'), contradicts);
  }

  againstBudget(subject: Subject | null, contradicts: (spent: Decimal, budget: Decimal) => boolean): Refuted | null {
    return subject === null ? null : refutedBy(this.fact(subject, 'spent'), this.fact(subject, 'budget'), contradicts);
  }

  /** 无政府性基金预算支出: the row it names, where something was spent. */
  none(words: string): Refuted | null {
    const [first] = mentionsIn(words, this.annexes.named);
    if (first?.start !== 0 || !/^(?:的|支出|费用|经费|发生|购置)*$/.test(words.slice(first.end))) return null;
    const fact = this.fact(first.subject, 'spent');
    return fact === null || fact.value.isZero() ? null : shown([fact]);
  }

  private fact(subject: Subject, period: ReportPeriod): Expectation | null {
    return this.annexes.amounts(subject, period)[0] ?? null;
  }
}

function refutedBy(a: Expectation | null, b: Expectation | null, contradicts: (a: Decimal, b: Decimal) => boolean): Refuted | null {
  if (a === null || b === null || a.unit !== b.unit || !contradicts(a.value, b.value)) return null;
  return shown([a, b]);
}

function shown(facts: readonly Expectation[]): Refuted {
  const texts = facts.flatMap(({ fields, value, unit }) => fields.map(({ label }) => [label, `${value.toFixed()}${unit}`] as const));
  return {
    zh: texts.map(([{ zh }, text]) => `“${zh}”为${text}`).join('，'),
    en: texts.map(([{ en }, text]) => `${en} is ${text}`).join(', '),
    fields: facts.flatMap(({ fields }) => fields),
  };
}
