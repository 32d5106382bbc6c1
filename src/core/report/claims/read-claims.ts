import { remembered } from '../../forms/cells/remembered';
import type { ReadClaim } from './claim';
import { treesOf, type ClauseNode, type Said } from '../text/clause-tree';
import {
  behind as handedOn,
  behindStop,
  behindUnknown,
  goesOnFrom,
  inSentence,
  isPlainlyMeant,
  NOWHERE,
  underHeading,
  type Base,
  type Context,
  type Step,
} from './context';
import { doubtOf, isOneOfMany, isOfAnotherYear, LEFT_BEHIND } from './doubt';
import {
  beforeShare,
  fits,
  isNarrowed,
  isPlain,
  measureIn,
  MOST_RESIDUE,
  periodIn,
  residueOf,
  saysOnly,
  saysYear,
  since,
  turnIn,
  wholeIn,
} from './lead';
import { listedFrom, type Listed } from './listing';
import { indicatorClaim, indicatorOf } from './read-indicator';
import { isMarked, mentionFor, rowOfPoints, subjectFor } from './mention-for';
import { isScore, scoreClaim } from './read-score';
import { otherUnits, projectPattern, scopeBehind, unitPattern, unreadBecause, type Own, type Scope } from './scope';
import type { ReportLine } from '../text/sentences';
import { type WithNames, mentionsIn, type Mention, type NamedSubject } from './subjects';
import { AGAINST_BUDGET, AGAINST_PREVIOUS, REACHED, type Measure, type ReportPeriod } from './vocabulary';
import { mayBePartOf } from './wholes';

/** 未执行金额247.75万元，占全年预算的5.98%: what the share is of was named before it. */
const SHARE_OF_BUDGET: Readonly<Partial<Record<Measure, Measure>>> = { balance: 'balance', adjustment: 'adjustment-rate' };

const NO_NAMES: readonly NamedSubject[] = [];
const STAFF = /编制|在职|在编|在岗|实有/;
const LONGEST_TITLE = 16;
/** …基本养老保险缴费支出(项)。年初预算为; 2.运转类项目。年初预算: of that alone. */
const OF_ACCOUNT = /(?:\([类款项]\)|类项目)。$/;
const OF_THE_YEAR: Scope = { narrowed: false, time: 'year' };
const BARE_LAST_YEAR = /(?:上年|去年)(?:同期)?(?:决算|支出)?数?(?:为|是|:)?$/;

/** Whose annexes they are, and whether of one project. */
interface OfUnit extends WithNames {
  readonly forms: { readonly selfEvaluation: { readonly scope: string } | null };
  readonly review: { readonly unit: string | null } | null;
}

/** What sentences are read against. */
export class ClaimReader {
  private readonly own: Own;
  private readonly unit: RegExp;
  /** The unit, or all it answers for: 全县 of a county's office, but for money and staff. */
  private readonly area: RegExp;
  private readonly underHeading = remembered((heading) => underHeading(heading, this.annexes.named));

  /** @param lines of the report: its title names the project it is about */
  constructor(
    private readonly annexes: OfUnit,
    private readonly year: number | null,
    lines: readonly ReportLine[],
  ) {
    const ofProject = annexes.forms.selfEvaluation?.scope === 'project';
    const unit = annexes.review?.unit ?? null;
    this.own = { year, ofProject, others: otherUnits(unit) };
    const project = ofProject ? projectPattern(lines, unit) : null;
    this.unit = unitPattern(unit, false, project);
    this.area = unitPattern(unit, true, project);
  }

  /** The figures of each sentence of a paragraph, those of nothing known among them: a sentence takes over what its heading and the one before hand on. */
  read(line: ReportLine): readonly (readonly ReadClaim[])[] {
    let context = this.underHeading(line.heading);
    let titled: Scope = OF_THE_YEAR;
    return treesOf(line).map(({ sentence, nodes, figures }) => {
      const found: ReadClaim[] = [];
      // 2021年度绩效目标。新建高标准农田620万亩: a title inside the paragraph is of when what follows is; an account, of that alone.
      const ofAccount = OF_ACCOUNT.test(sentence.plain);
      if (figures.length === 0 && (sentence.plain.length <= LONGEST_TITLE || ofAccount))
        titled = { time: scopeBehind(sentence.plain, OF_THE_YEAR, this.own).time, narrowed: ofAccount };
      const opened = inSentence(sentence, figures.length > 0, context, this.annexes.named);
      // 2022年预算较上年增加…。公务接待费较上年减少…: of the same year still.
      const time = context.opening === 'another-year' && /^[^,;。\d]{0,16}较?比?上年/.test(sentence.plain) ? context.opening : titled.time;
      const narrowed = opened.narrowed || titled.narrowed;
      context = this.readNodes(nodes, { ...opened, ...(opened.time === 'year' ? { time, opening: time } : {}), narrowed }, found, []);
      return found;
    });
  }

  /**
   * `earlier` are the claims of the sentence so far that were not said aside.
   * @returns what these clauses hand on; what was said aside hands on nothing: 年初预算3928万元（含基金42万元），全年预算.
   */
  private readNodes(nodes: readonly ClauseNode[], before: Context, claims: ReadClaim[], earlier: ReadClaim[]): Context {
    let context = before;
    for (const node of nodes) {
      if ('nodes' in node) this.readNodes(node.nodes, context, claims, [...earlier]);
      else {
        const { claim, next } = this.claimOf(node, context, earlier);
        claims.push(claim);
        if (claim.subject !== null) earlier.push(claim);
        context = claim.subject === null ? behindUnknown(next, claim.figure) : next;
      }
    }
    return context;
  }

  private claimOf(written: Said, given: Context, earlier: readonly ReadClaim[]): Step {
    const said = this.inOwnWords(written);
    const before = behindStop(said.lead, given);
    const { line, figure, lead, clause, ahead } = said;
    const [first, ...waiting] = listedFrom(said, before, earlier, { named: this.annexes.named, year: this.year });
    const listed = first !== undefined && fits(first.subject, figure) ? first : null;
    const found = listed === null ? mentionFor(said, before.subject, this.annexes) : { mention: null, spokenOf: before.subject };
    // 在职人员控制率105%，扣2.5分: a rubric's row has points alone, and its rate is that of the base table.
    const row = isScore(figure, lead) ? null : rowOfPoints(found.mention?.subject ?? found.spokenOf);
    const mention =
      row === null
        ? found.mention
        : (mentionsIn(lead, NO_NAMES)
            .filter(({ subject }) => fits(subject, figure))
            .at(-1) ?? null);
    const spokenOf = row === null ? found.spokenOf : null;
    const others = mentionsIn(lead, this.annexes.named).reduceRight(
      (words, { start, end }) => `${words.slice(0, start)}·${words.slice(end)}`,
      mention === null ? lead : `${lead.slice(0, mention.start)}${'·'.repeat(mention.end - mention.start)}${lead.slice(mention.end)}`,
    );
    // Known by some of its words alone, it hides no word for time or place: 2022年以来累计调解矛盾纠纷.
    const scope = scopeBehind(mention?.similar === true ? lead : others, before, this.own);
    const opening = earlier.length === 0 ? scope.time : before.opening;
    const context = { ...before, waiting, subject: spokenOf, ...scope, opening };
    const sinceStop = this.withoutNames(since(ahead, ';。').replace(/\([^()]*\)/g, ''));
    const unread = unreadBecause(sinceStop, this.withoutNames(clause), said, context.time, this.year);
    const base: Base = { line, figure, lead, clause, mention, against: null, sign: 1, whole: null, within: null, column: null, unread };
    if (isScore(figure, lead) && !isMarked(mention, figure, lead)) return scoreClaim(base, said, context);
    const indicator = listed?.subject.kind === 'indicator' ? listed.subject : indicatorOf(mention, said, context.subject);
    const step =
      indicator === null
        ? this.itemClaim(base, listed, said, context, earlier)
        : indicatorClaim(base, indicator, said, context, { named: this.annexes.named, last: earlier.at(-1) ?? null });
    if (row !== null) return { ...step, next: { ...step.next, subject: row } };
    // “三公”经费：上年16.59，预算18.84，决算13.30: of the year before is this figure alone.
    return (BARE_LAST_YEAR.test(lead) && !/^[,(]?其中/.test(said.behind)) || LEFT_BEHIND.test(said.behind)
      ? { ...step, next: { ...step.next, time: before.time } }
      : step;
  }

  /** 雨露计划补助人数 is no plan. */
  private withoutNames(words: string): string {
    return mentionsIn(words, this.annexes.named).reduceRight((rest, { subject, start, end }) => {
      return subject.kind === 'item' ? rest : `${rest.slice(0, start)}·${rest.slice(end)}`;
    }, words);
  }

  /** 第三中学 is no other school than this unit where it is its own name. */
  private inOwnWords(said: Said): Said {
    const unit = said.figure.unit === '元' || STAFF.test(said.lead) ? this.unit : this.area;
    if (!unit.test(said.ahead)) return said;
    const own = (text: string) => text.replace(unit, '本单位');
    return { ...said, lead: own(said.lead), clause: own(said.clause), ahead: own(said.ahead) };
  }

  private itemClaim(base: Base, listed: Listed | null, words: Said, before: Context, earlier: readonly ReadClaim[]): Step {
    const last = earlier.at(-1) ?? null;
    const { lead, clause, ahead, rest, behind } = words;
    const { mention } = base;
    const lastYear = before.time === 'last-year';
    const divides = /其中|包括/.test(lead);
    const within = divides ? (before.subject ?? before.topic) : before.within;
    const own = mention === null || clause.includes('占') ? clause : lead.slice(mention.end);
    const said = listed?.measure ?? measureIn(own.replace(REACHED, ''), base.figure);
    const ofPosts = mention?.subject.kind === 'item' && mention.subject.measures === 'people';
    const ofBudget = /^,?占/.test(lead) ? (SHARE_OF_BUDGET[before.measure] ?? said) : ofPosts ? 'control-rate' : said;
    const measure = said === 'execution-rate' ? ofBudget : said;
    // 全年预算增至: of what there was to spend; 由上年的14.00万元变为: of what was spent.
    const become = REACHED.exec(own)?.index ?? null;
    const [until] = become === null ? [] : (/^[^较比由从]*$/.exec(own.slice(0, become)) ?? []);
    // 全年预算较年初预算增加: what of it changed.
    const grown = measure === 'change' ? periodIn(/^(.*?)[较比]/.exec(clause)?.[1] ?? '') : null;
    const period =
      listed?.period ??
      (become === null ? this.periodOf(lead, clause, mention) : ((until === undefined ? null : periodIn(until)) ?? 'spent'));
    const subject = listed?.subject ?? subjectFor(base, measure, period, words, before);
    const ownWords =
      listed === null && (mention === null ? residueOf(beforeShare(clause)) > MOST_RESIDUE : isNarrowed(beforeShare(lead), mention));
    const narrowed = before.narrowed || (ownWords && mention !== null && !isOneOfMany(lead));
    // 未执行的47.76万元中，财政拨款44.36万元; 追加20万元，其中基本支出12万元: a part of what was left, or added.
    const ofRest =
      /^(?:balance|adjustment)$/.test(before.measure) && measure === 'amount' && /^(?:(?:资金)?中[,:]|[,(:]其中|[、和])/.test(lead);
    // 三项均有所增长，增幅分别为: of several that nobody knows.
    const ofUnknown = listed === null && mention === null && lead.includes('分别');
    const doubt = ownWords || ofRest || ofUnknown ? 'words' : mention === null && before.strayed ? 'strayed' : null;
    const goesOn = mention === null && saysOnly(clause) && isPlainlyMeant(subject, clause, last, before);
    const ownPeriod = period ?? this.periodOfWhole(mention, lead) ?? before.period;
    const claim: ReadClaim = {
      ...base,
      measure,
      subject,
      period: measure === 'amount' ? this.periodFor(base, period, before) : (grown ?? before.period ?? 'spent'),
      against: measure === 'change' ? this.againstOf(lead, before) : null,
      sign: measure === 'change' && (turnIn(clause) ?? (listed === null ? 1 : last?.sign)) === -1 ? -1 : 1,
      whole:
        measure === 'share'
          ? (wholeIn(lead, this.annexes.named) ??
            (before.whole !== null && subject !== null && mayBePartOf(subject, before.whole) ? before.whole : null))
          : null,
      within,
      isPlain:
        (listed !== null || isPlain(words, mention, this.annexes.named) || goesOn) &&
        (measure !== 'amount' || ofPosts || ownPeriod !== null) &&
        (within === null || subject === null || mayBePartOf(subject, within)) &&
        (measure !== 'share' || wholeIn(lead, this.annexes.named) !== null) &&
        (measure !== 'change' || this.againstOf(lead, NOWHERE) !== null),
      goesOn: mention === null && goesOnFrom(last, subject, clause),
      doubt: before.narrowed
        ? 'others'
        : (doubtOf({ subject, measure, mention, lastYear, clause, sentence: words.sentence.plain, ahead, behind: rest }) ?? doubt),
      unread:
        base.unread ??
        (isOfAnotherYear({ measure, subject, period, lastYear, ofBeginning: clause.includes('年初'), listed, behind })
          ? 'another-year'
          : null),
    };
    // 占总支出的38.22%。其中甲占27.86%: of what 其中 divides.
    const next = handedOn(claim, behind, {
      ...before,
      within,
      narrowed,
      period: grown ?? before.period,
      whole: divides ? null : before.whole,
    });
    return { claim, next: ofRest ? { ...next, measure: before.measure } : next };
  }

  private periodFor({ lead, mention }: Base, said: ReportPeriod | null, { time, period }: Context): ReportPeriod | null {
    if (time === 'last-year' && (said === null || said === 'spent')) return 'previous';
    return said ?? period ?? this.periodOfWhole(mention, lead);
  }

  private periodOf(lead: string, clause: string, mention: Mention | null): ReportPeriod | null {
    if (this.year !== null && clause.includes(`${this.year - 1}年`)) return 'previous';
    if (mention === null) return periodIn(clause) ?? (this.year !== null && saysYear(clause, this.year) ? 'spent' : null);
    const own =
      mention.subject.kind === 'item' && /^(?:total|procurement)$/.test(mention.subject.id)
        ? periodIn(lead.slice(mention.start, mention.end))
        : null;
    return periodIn(lead.slice(mention.end)) ?? periodIn(lead.slice(lead.length - clause.length, mention.start)) ?? own;
  }

  /** A part is of the time its whole is of; 支出 alone means what was spent. */
  private periodOfWhole(mention: Mention | null, lead: string): ReportPeriod | null {
    // 三公经费支出中，其中公务接待费: the whole was named with its time.
    const whole = mention === null ? undefined : mentionsIn(lead.slice(0, mention.start), this.annexes.named).at(-1);
    const text = mention === null ? lead : lead.slice(whole?.start ?? mention.start, mention.end);
    return text.includes('收入') ? 'budget' : text.includes('支出') ? 'spent' : null;
  }

  private againstOf(lead: string, { against }: Context): ReadClaim['against'] {
    if (AGAINST_PREVIOUS.test(lead) || (this.year !== null && lead.includes(`${this.year - 1}年`))) return 'previous';
    if (lead.includes('年初')) return 'initial';
    return AGAINST_BUDGET.test(lead) ? 'budget' : against;
  }
}
