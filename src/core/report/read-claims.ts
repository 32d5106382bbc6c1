import type { Annexes } from './annexes';
import type { ReadClaim, Sentence } from './claim';
import { doubtOf, isOneOfMany } from './doubt';
import {
  beforeShare,
  wholeIn,
  fits,
  isNarrowed,
  isSpokenOf,
  lastClause,
  measureIn,
  MOST_RESIDUE,
  periodIn,
  residueOf,
  since,
  withoutGoals,
} from './lead';
import { Listing, type Listed } from './listing';
import { columnOf, comparesWithGoal, goesOnOf, tellsGoals } from './read-indicator';
import { goesOnWith, isScore, namesPart, readScore } from './read-score';
import { topicOf } from './topic';
import { partialIndicator } from './similar-indicator';
import { AHEAD, Scope, unitPattern, unreadBecause } from './scope';
import { itemSubject, mentionsIn, type Mention, type Subject } from './subjects';
import { AGAINST_BUDGET, AGAINST_PREVIOUS, FALLING, RISING, type Measure, type ReportPeriod } from './vocabulary';
import { figuresOf, type WrittenFigure } from './written-figure';

/** Words that mean the whole of the unit's money although they do not name it. */
const OF_THE_WHOLE =
  /(?:全年|年度|本年|当年)(?:收入|支出|资金)|年初预算|全年预算|调整后?的?预算|追加|预算数|决算|执行数|预算执行|执行率|预算调整|结余|结转/;
/** Whose money it is, or in which year: without it a bare 支出 may be anybody's. */
const OF_THE_UNIT = /[我本](?:单位|部门|镇|乡|街道|局|委|办|院|校|所|中心|机关)|部门|单位|20\d{2}年|全年|年度/;
/** 由98%提高到100%: the figure in front is of before, the one behind of now. */
const LEFT_BEHIND = /^(?:提高|提升|增加|增长|上升|升|降低|下降|降|减少|压减|减)[至到为]/;
const REACHED = /(?:提高|提升|增加|增长|上升|升|降低|下降|降|减少|压减|减)[至到]/;

/** What of a claim is known before its subject is. */
type Base = Omit<ReadClaim, 'measure' | 'subject' | 'period' | 'doubt'>;

/** Reads the sentences of one paragraph in order, and carries on what was said of subject, time and comparison. */
export class ClaimReader {
  /** What the heading is about, on a line of its own or in front of the sentence: 3.“三公”经费。 */
  private topic: Subject | null;
  private subject: Subject | null = null;
  /** What 其中 made the figures behind it parts of. */
  private within: Subject | null = null;
  private period: ReportPeriod | null = null;
  private against: ReadClaim['against'] = null;
  /** Of shares: what the last one was a share of. */
  private whole: Subject | null = null;
  /** Of scores: the part that was named. */
  private part = '';
  /** Figures of indicators are what was aimed at. */
  private goals: boolean;
  /** What was spoken of before a bracket opened. */
  private outside: { readonly subject: Subject | null; readonly period: ReportPeriod | null } | null = null;
  private readonly listing: Listing;
  /** A figure of this sentence was about something unknown: what follows may be as well. */
  private strayed = false;
  private claims: ReadClaim[] = [];
  private readonly scope: Scope;

  constructor(
    private readonly annexes: Annexes,
    private readonly year: number | null,
    heading: string,
  ) {
    this.scope = new Scope(year, annexes.forms.selfEvaluation?.scope === 'project', unitPattern(annexes.review?.unit ?? null));
    this.listing = new Listing(annexes.named, year);
    this.topic = topicOf(heading, annexes.named);
    this.goals = tellsGoals(heading);
  }

  read(sentence: Sentence): readonly ReadClaim[] {
    if (!/^[,;]?(?:其中|包括|分别|较|比|同比|占)/.test(sentence.plain)) this.forget();
    this.claims = [];
    let from = 0;
    const figures = figuresOf(sentence);
    const label = /^[^,;:。\d]{2,12}(?=:)/.exec(sentence.plain)?.[0];
    this.topic = (label === undefined ? null : topicOf(label, this.annexes.named)) ?? this.topic;
    if (figures.length === 0) {
      this.topic = topicOf(sentence.plain, this.annexes.named) ?? this.topic;
      this.goals ||= tellsGoals(sentence.plain);
    }
    for (const [index, figure] of figures.entries()) {
      const lead = sentence.plain.slice(from, figure.start);
      const behind = sentence.plain.slice(figure.end, figures[index + 1]?.start ?? sentence.plain.length);
      from = figure.end;
      const claim = this.claimOf(sentence, figure, lead, behind, figures.slice(index + 1));
      if (claim.subject !== null) this.claims.push(claim);
      else if (figure.unit === '元') this.strayed = true;
    }
    return this.claims;
  }

  private forget(): void {
    this.subject = null;
    this.within = null;
    this.period = null;
    this.against = null;
    this.whole = null;
    this.part = '';
    this.listing.forget();
    this.outside = null;
    this.strayed = false;
    this.scope.forget();
  }

  private claimOf(sentence: Sentence, figure: WrittenFigure, lead: string, behind: string, next: readonly WrittenFigure[]): ReadClaim {
    this.followBrackets(lead);
    const clause = lastClause(lead);
    const listed = this.listing.next(lead, figure, next, sentence, this.claims, this.period);
    const mention = listed === null ? this.mentionFor(figure, lead, behind, sentence) : null;
    const { narrowed, time } = this.scope.hear(mention === null ? lead : `${lead.slice(0, mention.start)}·${lead.slice(mention.end)}`);
    const unread = unreadBecause(since(sentence.plain.slice(0, figure.start), ';。'), clause, time, this.year);
    const base: Base = { sentence, figure, lead, mention, against: null, sign: 1, whole: null, within: null, column: null, unread };
    const lastYear = time === 'last-year';
    if (isScore(figure, lead)) return this.scoreClaim(base, behind, narrowed, lastYear);
    const indicator = this.indicatorOf(mention, clause, behind, figure);
    if (indicator !== null) return this.indicatorClaim(base, indicator, clause, behind, narrowed || lastYear);
    return this.itemClaim(base, listed, clause, behind, narrowed, lastYear);
  }

  /** What stands in brackets ends with them: 年初预算3928万元（含基金42万元），全年预算. */
  private followBrackets(lead: string): void {
    if (this.outside !== null && /^[^(]*\)/.test(lead)) {
      this.subject = this.outside.subject;
      this.period = this.outside.period;
      this.outside = null;
    }
    if (/\([^)]*$/.test(lead)) this.outside = { subject: this.subject, period: this.period };
  }

  private scoreClaim(base: Base, behind: string, narrowed: boolean, lastYear: boolean): ReadClaim {
    const { sentence, figure, lead, mention, unread } = base;
    const before = sentence.plain.slice(0, figure.start - lead.length);
    const score = readScore(
      lead,
      behind,
      mention,
      this.subject,
      this.part || (goesOnWith(lead) && namesPart(lastClause(before)) ? before : ''),
    );
    if (namesPart(lead)) this.part = lead;
    return {
      ...base,
      ...score,
      doubt: score.doubt ?? (narrowed ? 'others' : null),
      unread: lastYear ? 'another-year' : unread,
      measure: 'amount',
      period: null,
    };
  }

  private indicatorClaim(base: Base, subject: Subject, clause: string, behind: string, narrowed: boolean): ReadClaim {
    const { lead, mention } = base;
    this.subject = subject;
    const words = mention === null ? clause : lead.slice(mention.end);
    const column = columnOf(words, base.figure, behind, this.goals);
    const moved =
      column === 'actual' && /(?:较|比|同比)/.test(words) && (RISING.test(words) || FALLING.test(words)) && !REACHED.test(words);
    const doubt = narrowed ? 'others' : moved ? 'difference' : mention !== null && isNarrowed(lead, mention) ? 'words' : null;
    // 计划3000平方米，完成3022平方米: what was planned for this year, and what came of it.
    const own = base.unread === 'planned' && (column !== 'actual' || /完成|实际/.test(clause)) && !AHEAD.test(lead);
    const unread = (own ? null : base.unread) ?? (LEFT_BEHIND.test(behind) ? 'another-year' : null);
    return { ...base, measure: 'amount', subject, period: null, column, doubt, unread };
  }

  private itemClaim(base: Base, listed: Listed | null, clause: string, behind: string, narrowed: boolean, lastYear: boolean): ReadClaim {
    const { sentence, figure, lead, mention } = base;
    if (/其中|包括/.test(lead)) this.within = this.subject ?? this.topic;
    const words = mention === null || clause.includes('占') ? clause : lead.slice(mention.end);
    const reached = REACHED.test(words);
    const measure = listed?.measure ?? measureIn(words.replace(REACHED, ''), figure);
    const said = listed?.period ?? (reached ? 'spent' : this.periodOf(lead, clause, mention));
    const subject = listed?.subject ?? this.subjectFor(mention, measure, lead, said, sentence.plain.slice(0, figure.start));
    const ownWords =
      listed === null && (mention === null ? residueOf(beforeShare(clause)) > MOST_RESIDUE : isNarrowed(beforeShare(lead), mention));
    if (ownWords && mention !== null && !isOneOfMany(lead)) this.scope.narrow();
    // Money of something unknown was spoken of: what has no subject of its own may be of that as well.
    const doubt = narrowed ? 'others' : ownWords ? 'words' : mention === null && this.strayed ? 'strayed' : null;
    const unsure =
      doubt ??
      doubtOf({
        subject,
        measure,
        mention,
        lastYear,
        clause,
        sentence: sentence.plain,
        ahead: sentence.plain.slice(0, figure.start),
        behind: sentence.plain.slice(figure.end),
      });
    const claim: ReadClaim = {
      ...base,
      measure,
      subject,
      period: measure === 'amount' ? this.periodFor(base, said, lastYear) : (this.period ?? 'spent'),
      against: measure === 'change' ? this.againstOf(lead) : null,
      sign: measure === 'change' && FALLING.test(clause) && !RISING.test(clause) ? -1 : 1,
      whole: measure === 'share' ? (wholeIn(lead, this.annexes.named) ?? this.whole) : null,
      within: this.within,
      doubt: unsure,
      unread:
        base.unread ??
        (listed?.anotherYear === true || (measure === 'amount' && LEFT_BEHIND.test(behind) && said !== 'previous')
          ? 'another-year'
          : null) ??
        (subject?.kind === 'item' && subject.measures === 'people' && said === 'previous' ? 'another-year' : null) ??
        (lastYear && measure === 'amount' && said !== null && said !== 'previous' && said !== 'spent' ? 'another-year' : null),
    };
    this.remember(claim);
    return claim;
  }

  private periodFor({ lead, mention }: Base, said: ReportPeriod | null, lastYear: boolean): ReportPeriod | null {
    if (lastYear && (said === null || said === 'spent')) return 'previous';
    return said ?? this.inheritedPeriod(mention, lead);
  }

  private remember({ measure, subject, period, against, whole, lead, mention }: ReadClaim): void {
    // 占“三公”经费预算13.58万元的81.15%: only what a share is taken of.
    if (measure === 'amount' && /占[^,;]*$/.test(lead)) return;
    if (mention !== null && subject !== null && subject !== 'score') this.subject = subject;
    if (measure === 'amount' && subject !== null && subject !== 'score') {
      this.subject = subject;
      // 较上年26万元减少3.25万元: what it was is named, and what is spoken of stays.
      if (period !== null && period !== 'spent' && /较|比|控制在|未超|不超/.test(lead)) this.against = period;
      else if (period !== null && period !== 'previous') this.period = period;
    }
    if (against !== null) this.against = against;
    if (whole !== null) this.whole = whole;
  }

  /** The subject named last before the figure, of a kind its unit can measure; or named right behind it: 187名在职人员. */
  private mentionFor(figure: WrittenFigure, lead: string, behind: string, sentence: Sentence): Mention | null {
    const fitting = (text: string) => mentionsIn(text, this.annexes.named).filter(({ subject }) => fits(subject, figure));
    const after = fitting(behind.slice(0, 12)).find(({ start }) => start === 0 || (start === 1 && behind.startsWith('的')));
    if (after !== undefined && after.subject.kind === 'item' && after.subject.measures === 'people')
      return { ...after, start: lead.length, end: lead.length };
    // 公务接待费占“三公”经费的70.80%: the whole is named last, the part before it.
    const words = figure.unit === '%' ? beforeShare(lead) : lead;
    const before = fitting(words).at(-1) ?? null;
    if (words !== lead) return before !== null && isSpokenOf(words.slice(before.end), before.subject) ? before : null;
    if (before !== null && isSpokenOf(lead.slice(before.end), before.subject)) return before;
    // Something else was spoken of since.
    if (before !== null) this.subject = null;
    const found =
      figure.unit === '元' ? null : partialIndicator(lead, sentence.plain.slice(0, figure.start - lead.length), this.annexes, figure);
    return found !== null && fits(found.subject, figure) ? found : null;
  }

  /** An indicator named, or spoken of since: 指标值2000亩，实际完成2100亩. */
  private indicatorOf(mention: Mention | null, clause: string, behind: string, { unit }: WrittenFigure): Subject | null {
    if (mention?.subject.kind === 'indicator') return mention.subject;
    if (mention !== null || this.subject?.kind !== 'indicator') return null;
    if (goesOnOf(clause, behind)) return comparesWithGoal(clause) || residueOf(withoutGoals(clause)) <= MOST_RESIDUE ? this.subject : null;
    const goesOn = unit !== '元' && (/完成|达|实际/.test(clause) || REACHED.test(clause));
    return goesOn && !/率|比例|较|比/.test(clause) && residueOf(clause) <= MOST_RESIDUE ? this.subject : null;
  }

  private subjectFor(mention: Mention | null, measure: Measure, lead: string, period: ReportPeriod | null, before: string): Subject | null {
    if (mention !== null) return mention.subject;
    const clause = lastClause(lead);
    // 该项目实际支出: something else is spoken of.
    if (residueOf(beforeShare(clause)) > MOST_RESIDUE) return null;
    if (measure === 'amount' && period === null) return null;
    // 其中人员类支出: a part that nobody knows is not its whole.
    if (measure === 'amount' && period === 'spent' && /(?:其中|包括)[:：]?[^,;。]*$|用于[一-龥]{1,8}的?支出$/.test(lead)) return null;
    if (this.subject !== null || measure === 'share' || measure === 'change') return this.subject ?? this.topic;
    if (!OF_THE_WHOLE.test(clause) && residueOf(lead) > MOST_RESIDUE) return null;
    return this.topic ?? (OF_THE_WHOLE.test(clause) || OF_THE_UNIT.test(before) ? itemSubject('total') : null);
  }

  private periodOf(lead: string, clause: string, mention: Mention | null): ReportPeriod | null {
    if (this.year !== null && clause.includes(`${this.year - 1}年`)) return 'previous';
    if (mention === null) return periodIn(clause);
    const own =
      mention.subject.kind === 'item' && /^(?:total|procurement)$/.test(mention.subject.id)
        ? periodIn(lead.slice(mention.start, mention.end))
        : null;
    return periodIn(lead.slice(mention.end)) ?? periodIn(lead.slice(lead.length - clause.length, mention.start)) ?? own;
  }

  /** A part is of the time its whole is of; 支出 alone means what was spent. */
  private inheritedPeriod(mention: Mention | null, lead: string): ReportPeriod | null {
    if (this.period !== null) return this.period;
    // 三公经费支出中，其中公务接待费: the whole was named with its time.
    const whole = mention === null ? undefined : mentionsIn(lead.slice(0, mention.start), this.annexes.named).at(-1);
    const text = mention === null ? lead : lead.slice(whole?.start ?? mention.start, mention.end);
    return text.includes('收入') ? 'budget' : text.includes('支出') ? 'spent' : null;
  }

  private againstOf(lead: string): ReadClaim['against'] {
    if (AGAINST_PREVIOUS.test(lead) || (this.year !== null && lead.includes(`${this.year - 1}年`))) return 'previous';
    if (lead.includes('年初')) return 'initial';
    return AGAINST_BUDGET.test(lead) ? 'budget' : this.against;
  }
}
