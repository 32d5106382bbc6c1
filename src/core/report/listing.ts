import type { ReadClaim, Sentence } from './claim';
import { fits, measureIn, periodIn } from './lead';
import { mentionsIn, type NamedSubject, type Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';
import type { WrittenFigure } from './written-figure';

/** 分别: what a figure is about by its place in the row. */
export interface Listed {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly period: ReportPeriod | null;
  /** Of a year that is neither that of the report nor the one before. */
  readonly anotherYear: boolean;
}

/** Pairs the figures behind 分别 with the subjects, or the years, named in front of it. */
export class Listing {
  /** Still to get their figures, in order. */
  private waiting: readonly Listed[] = [];

  constructor(
    private readonly named: readonly NamedSubject[],
    private readonly year: number | null,
  ) {}

  forget(): void {
    this.waiting = [];
  }

  /** Null where the figure has no place in such a row; `claims` are those of the sentence so far. */
  next(
    lead: string,
    figure: WrittenFigure,
    following: readonly WrittenFigure[],
    sentence: Sentence,
    claims: readonly ReadClaim[],
    period: ReportPeriod | null,
  ): Listed | null {
    if (this.waiting.length === 0 || !/^[,、和及与]*$/.test(lead)) {
      const together = togetherWith(figure, following, sentence) + 1;
      // 占比78%和22%, 各占72%、28%: 分别 goes without saying.
      const at = together > 1 ? lead.search(/分别|各占|占比[^,;]*$/) : lead.indexOf('分别');
      this.waiting = at < 0 ? [] : this.row(lead, at, figure, together, claims, period);
    }
    const [listed, ...rest] = this.waiting;
    this.waiting = rest;
    return listed === undefined || !fits(listed.subject, figure) ? null : listed;
  }

  private row(
    lead: string,
    at: number,
    figure: WrittenFigure,
    length: number,
    claims: readonly ReadClaim[],
    period: ReportPeriod | null,
  ): readonly Listed[] {
    const ahead = lead.slice(0, at);
    const measure = measureIn(lead.slice(at), figure);
    const said = periodIn(lead.slice(at)) ?? periodIn(ahead) ?? period;
    const named = mentionsIn(ahead, this.named).map(({ subject }) => subject);
    const years = yearsIn(ahead);
    const [only] = named;
    // 2023年、2024年“三公”经费决算分别为: the years are what is parted.
    if (years.length === length && named.length === 1 && only !== undefined && measure === 'amount' && this.year !== null)
      return years.map((year) => ({ subject: only, measure, ...this.ofYear(year, said ?? 'spent') }));
    const earlier = claims.filter((claim) => claim.measure === 'amount').map(({ subject }) => subject);
    const subjects = (named.length > 1 ? named : earlier.filter((subject) => subject !== null && subject !== 'score')).slice(-length);
    return subjects.length === length ? subjects.map((subject) => ({ subject, measure, period: said, anotherYear: false })) : [];
  }

  private ofYear(year: number, said: ReportPeriod): Pick<Listed, 'period' | 'anotherYear'> {
    if (year === this.year) return { period: said, anotherYear: false };
    // The annexes know of the year before what was spent in it, and nothing else.
    return { period: 'previous', anotherYear: this.year === null || year !== this.year - 1 || said !== 'spent' };
  }
}

/** 2023年、2024年: the years of a row, in order. */
function yearsIn(words: string): readonly number[] {
  const row = /(?:20\d{2}年?(?:度)?[、,和与及])+20\d{2}年/.exec(words)?.[0] ?? '';
  return [...row.matchAll(/20\d{2}/g)].map(([year]) => Number(year));
}

/** How many of the figures behind belong to the same row: 72.86%和27.14%. */
function togetherWith(figure: WrittenFigure, following: readonly WrittenFigure[], sentence: Sentence): number {
  let end = figure.end;
  let count = 0;
  for (const other of following) {
    if (!/^[,、和及与]+$/.test(sentence.plain.slice(end, other.start))) break;
    end = other.end;
    count += 1;
  }
  return count;
}
