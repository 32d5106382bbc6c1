import type { ReadClaim } from './claim';
import { type Said, lastClause } from '../text/clause-tree';
import type { Base, Context, Step } from './context';
import { MOST_RESIDUE, residueOf, saysOnly, since } from './lead';
import { BY_ORDER } from './scope';
import { SCORE, type Mention, type Subject } from './subjects';
import type { WrittenFigure } from '../text/written-figure';

const SCORED =
  /(?:得分|评分|总分|自评分|打分|分数|考评|评价结果|自评结果|评定|评价得|自评得|评得|自评|得)(?:值|数)?(?:[:：为是达共计约到总综合最终合在应]|得分)*$/;
const FULL_MARKS = /(?:满分|权重|(?<!自评)分值)(?:分别|依次)?(?:[:：为是共计]*)$/;
const TOTAL = /总分(?:值)?[为是共计:]*$/;
const SCORED_BEHIND = /^[,(]?(?!其中)(?:[一-龥]{0,6})(?:自评|实际?得|评得|得)[一-龥]{0,4}$/;
/** Points added, or lost by whatever else, which no cell states. */
const ADDED = /加分|加\d*$/;
const LOST = /(?:扣|失|丢)(?:除|掉|分|去)*(?:了|为|共|计|:)*$/;
/** 产出指标49.8分; 预算执行10分: either of what could be got and what was. */
const NAMED = /(?:指标|(?:预算|资金|项目)执行(?:率|情况|进度)?|(?<=^|[,、;:])(?:产出|效益|满意度|成本))(?:为|:)*$/;
/** 该项目自评得分: where the form is a project's, its whole; elsewhere it is one of several, and that is asked of the words. */
const OF_PROJECT = /^(?:[该本此]|20\d{2}年度?)*项目(?:实施)?(?:单位|支出)?(?:绩效)?(?=(?:综合)?(?:自评|得分|评分))/;
/** 产出指标应得50分: what could be got, or what by the standard was. */
const DUE = /应得分?(?:[:为是共计]*)$/;
/** 自评得分97.41分，其中预算执行9.5分 */
const GOT = /(?:得分?|自评)(?:为|:)?(?!100分)\d/;
const PARTS_OF_IT = /^其中/;
/** （总分值50分）: of the part in front of the bracket. */
const TOTAL_ASIDE = /^\(总(?=分)/;
/** A level by any of its names, or the execution rate. */
const PART_NAMES =
  /(?:投入|过程|决策|产出|效益|效果|满意度?|成本|(?:项目|预算|资金)?执行(?:率|情况|进度)?)(?:类|目标|绩效)?(?:指标)?(?:部分|方面|项)?/;
const OF_POINTS = /[该本此]项|总?分值|满分|权重|自评|最终|[应实]?得分?|[扣失丢][除掉去]?分?|占|共|计/g;
/** 自评得分96.71分，扣分3.29分 */
const ALL_LOST = /^(?:(?:各项|[合总共累]计?)+[扣失丢]分?|[扣失丢]分)(?:共|为|:)*$/;
/** 甲扣0.23分，乙扣0.8分，共扣1.03分，得98.97分: of all of them, and then of the whole. */
const ALL_TOLD = /[,;]共[扣失丢]/;
/** 2.预算执行率99.14%，结转35.55万元，得分9.91分 */
const OF_RATE = /^[\d、.()（）一二三四五]*预算执行(?:率|情况|进度)/;
/** 绩效指标得89.4分，执行率得9.6分，合计得99分: a sum, worked out as such. */
const LISTED = /(?:合计|共计?|累计)得分?$/;
/** Scores of other evaluations. */
const OTHERS = /内部控制|内控|[省市县区镇乡]考核|目标考核|抽查|复核|督查|第三方|财政(?:局|评价)|上级|平均/;
const OF_PART = /(?:投入|过程|产出|效益|满意|成本|管理|执行|指标(?!体系|评分))/;
const THIS_PART = /[该本此](?:项(?!目)|部分)/;
const OF_WHOLE = /综合|总得分|总分|整体|最终/;
/** 预算执行率（扣0.48分） */
const OF_EXECUTION = /预算执行(?:率|情况|进度)?(?:指标)?\(?(?:扣|失|丢)/;
/** Words that say how a score came about, and of nothing narrower than the whole. */
const OF_SCORING =
  /经|我单位|对照|对标|依据|结合|通过|采用|百分制|逐项|进行|开展|指标体系|评分标准|指标|打分|评分|评价|自评|自查|考核|绩效|部门|单位|整体|支出|预算|综合|最终|汇总|总体?|小组|工作|情况|结果|结论|等级|认定|核算|计算|得出/g;

/** 80分≤得分<90分 is a band of grades, and nobody's score. */
export function isScore({ unit, text }: WrittenFigure, lead: string): boolean {
  if (/^[<>≤≥]/.test(text)) return false;
  return unit === '分' || (unit === '' && SCORED.test(lead));
}

/** A score in the words around it. */
interface SaidScore extends Pick<Said, 'lead' | 'behind' | 'ahead'>, Pick<ReadClaim, 'mention'> {
  /** What was spoken of before. */
  readonly current: Subject | null;
  /** Words of an earlier score in the sentence that named a part. */
  readonly partNamed: string;
  /** A score that was got was told already. */
  readonly got: boolean;
}

/** What a score is about: an indicator, a level or the execution rate named before it, else the whole. */
function readScore({
  lead,
  behind,
  ahead,
  mention,
  current,
  partNamed,
  got,
}: SaidScore): Pick<ReadClaim, 'subject' | 'mention' | 'column' | 'doubt' | 'lead'> {
  // 总分100分，自评得99.33分: what could be got, and then what was.
  const full = FULL_MARKS.test(lead) || (TOTAL.test(lead) && SCORED_BEHIND.test(behind));
  const lost = LOST.test(lead);
  // 产出指标（50分）得分47.24分
  const isAside = lead.endsWith('(') && behind.startsWith(')');
  const isFull = full || SCORED_BEHIND.test(isAside ? behind.slice(1) : behind);
  const isGot = SCORED.test(lead) || (!isFull && (GOT.test(ahead) || (got && PARTS_OF_IT.test(ahead))));
  const column = lost ? 'lost' : full ? 'weight' : DUE.test(lead) ? null : isGot ? 'score' : isFull ? 'weight' : null;
  // 合格率（扣0.13分）和预算执行率（扣0.48分）
  const between = mention === null ? '' : lead.slice(mention.end);
  if (mention?.subject.kind === 'indicator' && !OF_EXECUTION.test(between)) {
    // 粮食播种面积（10分）: its own points, of either kind.
    const isOther = lost ? /[、和与及][^,;]{3,}\(/.test(between) : !between.includes('分') && !(between === '(' && behind.startsWith(')'));
    return { subject: mention.subject, mention, column, doubt: isOther ? 'words' : null, lead };
  }
  const known = (lost || SCORED.test(lead) || full || NAMED.test(isAside ? lead.slice(0, -1) : lead)) && !ADDED.test(lead);
  const isOther = OF_EXECUTION.test(lead) || ALL_TOLD.test(ahead);
  if (current?.kind === 'indicator' && known && !isOther && !OF_WHOLE.test(lead) && (lost || !OF_PART.test(lead.replace('指标', ''))))
    return { subject: current, mention: null, column, doubt: null, lead };
  const isAllLost = ALL_LOST.test(lastClause(lead)) && /自评|总分|总得分/.test(ahead) && (partNamed === '' || /项|合|总|累|共/.test(lead));
  const words =
    OF_PART.test(lead) || OF_WHOLE.test(lead) || isAllLost
      ? lead
      : `${since(partNamed.replace(/\((?:满分|权重|分值)[^)]*$/, '').replace(/[,;、:(]$/, ''), ',;:(。')}${lead.replace(/^[,;(]+/, '')}`;
  // Points were lost for some cause, unless the words name a part and nothing else.
  const about =
    known && (!ALL_TOLD.test(ahead) || isAllLost) && (!lost || OF_EXECUTION.test(words) || isPlainPart(lastClause(words)) || isAllLost);
  const doubt = OTHERS.test(lead.replace(BY_ORDER, '')) ? 'others' : LISTED.test(lead) ? 'listed' : namesOther(words) ? 'words' : null;
  return { subject: about ? SCORE : null, mention: null, column, doubt, lead: words };
}

/** Something that is neither the whole nor a level of the form: 预算配置10分. */
function namesOther(words: string): boolean {
  if (OF_PART.test(words) || /整体支出|综合(?:自评|评价)/.test(lastClause(words))) return false;
  const rest = lastClause(words).replace(OF_PROJECT, '').replace(SCORED, '').replace(FULL_MARKS, '').replace(OF_SCORING, '');
  return residueOf(rest) > MOST_RESIDUE;
}

export function isOfWhole(words: string): boolean {
  return OF_WHOLE.test(words);
}

/** 一网通办率得9分，测算依据扣1分: the row, and nothing else. */
function isPlainRow(lead: string, { start, end }: Mention): boolean {
  const ahead = since(lead.slice(0, start), ',;、:(。');
  return (
    /^(?:其中|[一二三四五六七八九\d]+[是.、])*$/.test(ahead) &&
    /^(?:指标|自评|实际|应?实)*(?:得|扣|失|丢)分?(?:了|为|:)*$/.test(lead.slice(end))
  );
}

/** 自评总分; 经自评，本单位得: the whole, and nothing else. */
function isPlainTotal(words: string): boolean {
  const rest = words.replace(/绩效|自评表?|评价|总分?|综合|最终|结果|本次|经|得?分?/g, '');
  return /自评|总分|总得分|综合|整体|最终/.test(words) && /[得分为]$/.test(words) && saysOnly(rest);
}

/** 产出指标得分; 效益类指标丢: a part, and nothing else. */
function isPlainPart(clause: string): boolean {
  return PART_NAMES.test(clause) && saysOnly(clause.replace(PART_NAMES, '').replace(OF_POINTS, ''));
}

/** The words name a level or the execution rate, for the scores behind them too. */
export function namesPart(lead: string): boolean {
  return !OF_WHOLE.test(lead) && (OF_PART.test(lead) || THIS_PART.test(lead) || namesOther(lead));
}

/** `执行率达到99.9%，得9.99分（满分10分）`: the points of what was just named. */
function goesOnWith(lead: string): boolean {
  return /^[,(]*(?:(?:该|本|此)项)?(?:(?:按照?|根据|依据|对照)[^,;。]{0,6}(?:标准|办法|规则|方法|细则),?)?(?:应?实?得|计|满分|占?(?:该|本|此)项分值|分值)/.test(
    lead,
  );
}

/** 图书外借51370册次，得10分: points of something nobody knows, and not the total. */
function isOfUnknown(ahead: string, subject: ReadClaim['subject'], part: string): boolean {
  if (subject?.kind !== 'score' || part !== '' || !/^实?得分?$/.test(since(ahead, ',;:('))) return false;
  return /\d/.test(ahead) && !/[自总考]评|总分|综合|评[价分]|考核|整体/.test(ahead);
}

/** 产出、效益、满意度三类指标分别得50分、30分和9.8分: what would stand in front of each. */
function partsInRow(clause: string, row: number): readonly string[] | null {
  const listed = /([^,;:。]+?)(?:[两二三四五]类|[两二三四五]项)?(?:指标)?(?:得分|分值|权重)?(?:分别|依次)/.exec(clause)?.[1];
  const names = listed?.replace(/^其中/, '').split(/[、和与及]/) ?? [];
  const what = FULL_MARKS.test(clause) ? '分值' : LOST.test(clause) ? '扣' : '得';
  return row === 0 || names.length !== row + 1 ? null : names.map((name) => `${name.replace(/指标$/, '')}指标${what}`);
}

export function scoreClaim(base: Base, { behind, ahead, row }: Said, before: Context): Step {
  const { mention, unread } = base;
  const [listed, ...others] = partsInRow(since(ahead, ',;:(。'), row) ?? (/^[,、和及与]+$/.test(base.lead) ? before.parts : []);
  const lead = listed ?? base.lead.replace(TOTAL_ASIDE, '(');
  const earlier = ahead.slice(0, Math.max(0, ahead.length - lead.length));
  const opening = since(earlier, ';。').replace(/,.*$/, '');
  const part = before.part || (OF_RATE.test(opening) ? opening : goesOnWith(lead) && namesPart(lastClause(earlier)) ? earlier : '');
  const score = readScore({ lead, behind, ahead, mention, current: before.subject, partNamed: part, got: before.got });
  const claim: ReadClaim = {
    ...base,
    ...score,
    doubt: score.doubt ?? (before.narrowed ? 'others' : isOfUnknown(ahead, score.subject, part) ? 'words' : null),
    unread: before.time === 'last-year' ? 'another-year' : unread,
    measure: 'amount',
    period: null,
    goesOn: false,
    isPlain:
      score.mention === null
        ? isPlainPart(lastClause(score.lead)) ||
          ((part === '' || OF_WHOLE.test(lead)) && [lastClause(lead), since(lead, ';。')].some(isPlainTotal)) ||
          (score.subject?.kind === 'indicator' && saysOnly(lead.replace(OF_POINTS, '')))
        : isPlainRow(lead, score.mention),
  };
  // 该项满分10分，自评得分9.52分
  const named = claim.column === 'weight' && part !== '' && goesOnWith(lead) ? part : namesPart(lead) ? lead : before.part;
  return {
    claim,
    next: { ...before, part: named, parts: others, got: before.got || (claim.column === 'score' && claim.subject === SCORE) },
  };
}
