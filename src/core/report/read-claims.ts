import type { Annexes } from './annexes';
import type { ReadClaim, Sentence } from './claim';
import { mentionsIn, type Mention, type Subject } from './subjects';
import { partialIndicator } from './similar-indicator';
import {
  AGAINST_BUDGET,
  AGAINST_PREVIOUS,
  FALLING,
  FILLERS,
  MEASURE_WORDS,
  NARROWER,
  PERIOD_WORDS,
  RISING,
  SUBJECTS,
  type Measure,
  type ReportPeriod,
} from './vocabulary';
import { figuresIn, type WrittenFigure } from './written-figure';

const MONEY = /^元$/;
const PEOPLE = /^(?:人|名|位|个)?$/;
const SCORE_WORDS =
  /(?:得分|评分|总分|自评分|打分|分数|考评|评价结果|自评结果|评定|评价得)(?:值|数)?(?:[:：为是达共计约到总综合最终合在应]|得分)*$/;
const FULL_MARKS = /(?:满分|总分值?|权重|分值)(?:[:：为是共计]*)$/;
const MOST_RESIDUE = 2;

/** Carries what was said from sentence to sentence of one paragraph. */
export class ClaimReader {
  private subject: Subject | null = null;
  private period: ReportPeriod | null = null;
  private against: ReadClaim['against'] = null;

  constructor(
    private readonly annexes: Annexes,
    private readonly year: number | null,
  ) {}

  read(sentence: Sentence): readonly ReadClaim[] {
    if (!/^[,;]?(?:其中|包括|分别|较|比|同比|占)/.test(sentence.plain)) this.forget();
    const claims: ReadClaim[] = [];
    let from = 0;
    const figures = figuresIn(sentence.plain);
    for (const [index, figure] of figures.entries()) {
      const lead = sentence.plain.slice(from, figure.start);
      const behind = sentence.plain.slice(figure.end, figures[index + 1]?.start ?? sentence.plain.length);
      from = figure.end;
      const claim = this.claimOf(sentence, figure, lead, behind);
      if (claim.subject !== null) claims.push(claim);
    }
    return claims;
  }

  private forget(): void {
    this.subject = null;
    this.period = null;
    this.against = null;
  }

  private claimOf(sentence: Sentence, figure: WrittenFigure, lead: string, behind: string): ReadClaim {
    const clause = lastClause(lead);
    const mention = this.mentionFor(figure, lead, behind, sentence);
    const measure = measureOf(figure, mention === null ? lead : lead.slice(mention.end), clause);
    const score = figure.unit === '分' || (figure.unit === '' && SCORE_WORDS.test(lead));
    const base = {
      sentence,
      figure,
      lead,
      measure,
      against: null,
      sign: 1,
      whole: null,
      column: null,
      unread: this.unreadOf(sentence.plain.slice(0, figure.start), lead),
    } as const;
    if (score) return { ...base, ...this.scoreClaim(mention, lead), measure: 'amount', period: null };
    if (mention?.subject.kind === 'indicator') {
      this.subject = mention.subject;
      const column = /目标|指标值|计划|任务|应达/.test(lead.slice(mention.end)) ? 'target' : 'actual';
      return this.remember({
        ...base,
        measure: 'amount',
        subject: mention.subject,
        mention,
        period: null,
        column,
        loose: this.isLoose(lead, mention),
      });
    }
    const period = this.periodOf(lead, mention);
    const subject = this.subjectFor(mention, measure, lead, period);
    const loose = mention === null ? residueOf(stripMeasure(clause)) > MOST_RESIDUE : this.isLoose(lead, mention);
    const claim: ReadClaim = {
      ...base,
      subject,
      mention,
      period: measure === 'amount' ? (period ?? this.inheritedPeriod(mention, lead)) : (this.period ?? 'spent'),
      against: measure === 'change' ? this.againstOf(lead) : null,
      sign: measure === 'change' && FALLING.test(clause) && !RISING.test(clause) ? -1 : 1,
      whole: measure === 'share' ? this.wholeOf(lead) : null,
      loose,
    };
    return this.remember(claim);
  }

  private remember(claim: ReadClaim): ReadClaim {
    if (claim.measure === 'amount' && claim.subject !== null && claim.subject !== 'score') {
      this.subject = claim.subject;
      if (claim.period !== null) this.period = claim.period;
    }
    if (claim.against !== null) this.against = claim.against;
    return claim;
  }

  /** The subject named last before the figure, of a kind its unit can measure; or named right behind it: 187名在职人员. */
  private mentionFor(figure: WrittenFigure, lead: string, behind: string, sentence: Sentence): Mention | null {
    const fitting = (mentions: readonly Mention[]) => mentions.filter(({ subject }) => fits(subject, figure));
    const after = fitting(mentionsIn(behind.slice(0, 12), this.annexes.named)).find(
      ({ start }) => start === 0 || (start === 1 && behind.startsWith('的')),
    );
    if (after !== undefined && after.subject.kind === 'item' && after.subject.measures === 'people')
      return { ...after, start: lead.length, end: lead.length };
    const before = fitting(mentionsIn(lead, this.annexes.named)).at(-1) ?? null;
    if (before !== null && isSpokenOf(lead.slice(before.end))) return before;
    // Something else was spoken of since.
    if (before !== null) this.subject = null;
    const found = figure.unit === '元' ? null : partialIndicator(lead, sentence.plain.slice(0, figure.start - lead.length), this.annexes);
    return found !== null && fits(found.subject, figure) ? found : null;
  }

  private scoreClaim(mention: Mention | null, lead: string): Pick<ReadClaim, 'subject' | 'mention' | 'column' | 'loose'> {
    const column = FULL_MARKS.test(lead) ? 'weight' : 'score';
    if (mention?.subject.kind === 'indicator') {
      this.subject = mention.subject;
      return { subject: mention.subject, mention, column, loose: !/分/.test(lead.slice(mention.end)) };
    }
    const own = /得分|扣|失分/.test(lead) && /扣|失分|加分/.test(lead);
    const known = SCORE_WORDS.test(lead) || FULL_MARKS.test(lead);
    if (this.subject?.kind === 'indicator' && known && !/自评|综合|总得分|总分/.test(lead))
      return { subject: this.subject, mention: null, column, loose: false };
    return {
      subject: known && !own ? 'score' : null,
      mention: null,
      column,
      loose: residueOf(lastClause(lead).replace(SCORE_WORDS, '').replace(FULL_MARKS, '')) > 6,
    };
  }

  private subjectFor(mention: Mention | null, measure: Measure, lead: string, period: ReportPeriod | null): Subject | null {
    if (mention !== null && !(measure === 'share' && /占/.test(lead.slice(0, mention.start)))) return mention.subject;
    const clause = lastClause(lead);
    // 该项目实际支出: something else is spoken of.
    if (mention === null && residueOf(stripMeasure(clause)) > MOST_RESIDUE) return null;
    if (measure !== 'amount') return this.subject ?? (measure === 'share' || measure === 'change' ? null : totalSubject());
    if (period === null) return null;
    return this.subject ?? totalSubject();
  }

  private periodOf(lead: string, mention: Mention | null): ReportPeriod | null {
    const clause = lastClause(lead);
    const said = (text: string): ReportPeriod | null => {
      let found: { period: ReportPeriod; end: number; start: number } | null = null;
      for (const [period, words] of PERIOD_WORDS) {
        for (const match of text.matchAll(words)) {
          const end = match.index + match[0].length;
          if (found === null || end > found.end || (end === found.end && match.index < found.start))
            found = { period, end, start: match.index };
        }
      }
      return found?.period ?? null;
    };
    if (this.year !== null && new RegExp(`${this.year - 1}年`).test(clause)) return 'previous';
    if (mention === null) return said(clause);
    const behind = said(lead.slice(mention.end));
    if (behind !== null) return behind;
    const ahead = said(lead.slice(Math.max(0, lead.length - clause.length), mention.start)) ?? null;
    const own = said(lead.slice(mention.start, mention.end));
    return ahead ?? (mention.subject.kind === 'item' && mention.subject.id === 'total' ? own : null);
  }

  /** A part is of the time its whole is of; 支出 alone means what was spent. */
  private inheritedPeriod(mention: Mention | null, lead: string): ReportPeriod | null {
    if (this.period !== null) return this.period;
    const text = mention === null ? lead : lead.slice(mention.start, mention.end);
    return /支出|收入/.test(text) ? (/收入/.test(text) ? 'budget' : 'spent') : null;
  }

  private againstOf(lead: string): ReadClaim['against'] {
    if (AGAINST_PREVIOUS.test(lead) || (this.year !== null && lead.includes(`${this.year - 1}年`))) return 'previous';
    if (/年初/.test(lead)) return 'initial';
    if (AGAINST_BUDGET.test(lead)) return 'budget';
    return this.against;
  }

  private wholeOf(lead: string): Subject | null {
    const words = /占(.*)$/.exec(lead)?.[1] ?? '';
    const [named] = mentionsIn(words, this.annexes.named).filter(({ subject }) => subject.kind === 'item');
    if (named !== undefined) return named.subject;
    if (/支出|总额|全部|资金/.test(words)) return totalSubject();
    return null;
  }

  private isLoose(lead: string, mention: Mention): boolean {
    const ahead = /[^,;、:(。]*$/.exec(lead.slice(0, mention.start))?.[0] ?? '';
    return (
      NARROWER.test(ahead.slice(-4)) || residueOf(ahead) > MOST_RESIDUE || residueOf(stripMeasure(lead.slice(mention.end))) > MOST_RESIDUE
    );
  }

  private unreadOf(before: string, lead: string): ReadClaim['unread'] {
    const years = [...before.matchAll(/(20\d{2})年/g)].map((match) => Number(match[1]));
    const latest = years.at(-1);
    if (this.year !== null && latest !== undefined && latest !== this.year && latest !== this.year - 1) return 'another-year';
    return /预计|拟|计划于|明年|下年度?|下一年/.test(lastClause(lead)) ? 'planned' : null;
  }
}

export function totalSubject(): Subject {
  const total = SUBJECTS.find(({ id }) => id === 'total');
  if (total === undefined) throw new Error('The vocabulary has no total');
  return { kind: 'item', id: total.id, zh: total.zh, measures: total.measures };
}

/** A subject is still spoken of in the clause behind it where no other thing takes its place. */
function isSpokenOf(between: string): boolean {
  const clauses = between.split(/[,;:]/);
  return clauses.length === 1 || (!between.includes(';') && residueOf(stripMeasure(between)) <= MOST_RESIDUE);
}

function fits(subject: Subject, { unit }: WrittenFigure): boolean {
  if (subject.kind === 'indicator') return true;
  const measures = subject.kind === 'row' ? 'money' : subject.measures;
  if (unit === '%' || unit === '倍') return true;
  return measures === 'money' ? MONEY.test(unit) : PEOPLE.test(unit);
}

function measureOf({ unit }: WrittenFigure, words: string, clause: string): Measure {
  const text = words.length < clause.length ? words : clause;
  for (const [measure, pattern] of MEASURE_WORDS) {
    if (!pattern.test(text)) continue;
    const rate = measure === 'adjustment-rate' || measure === 'control-rate' || measure === 'execution-rate' || measure === 'share';
    if (rate && unit !== '%') continue;
    if ((measure === 'balance' || measure === 'adjustment') && unit !== '元') continue;
    if (measure === 'change' && unit !== '%' && unit !== '元') continue;
    return measure;
  }
  return 'amount';
}

/** What stands after the last comma or the like. */
export function lastClause(text: string): string {
  const at = Math.max(
    ...[',', ';', '、', ':', '(', '。'].map((mark) =>
      text
        .trimEnd()
        .replace(/[,;、:(]$/, '')
        .lastIndexOf(mark),
    ),
  );
  return text.slice(at + 1);
}

function stripMeasure(text: string): string {
  return MEASURE_WORDS.reduce((rest, [, pattern]) => rest.replace(pattern, ''), text);
}

/** Characters of a text that no word known to change nothing accounts for. */
export function residueOf(text: string): number {
  return PERIOD_WORDS.reduce((rest, [, words]) => rest.replace(words, ''), text).replace(FILLERS, '').length;
}
