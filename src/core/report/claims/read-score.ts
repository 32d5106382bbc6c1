import type { ReadClaim } from './claim';
import { type Said, lastClause } from '../text/clause-tree';
import type { Base, Context, Step } from './context';
import { residueOf, saysOnly, since } from './lead';
import { SCORE, type Mention, type Subject } from './subjects';
import type { WrittenFigure } from '../text/written-figure';

const SCORED =
  /(?:得分|评分|总分|自评分|打分|分数|考评|评价结果|自评结果|评定|评价得|自评得|评得|自评|得)(?:值|数)?(?:[:：为是达共计约到总综合最终合在应]|得分)*$/;
const FULL_MARKS = /(?:满分|权重|(?<!自评)分值)(?:[:：为是共计]*)$/;
const TOTAL = /总分(?:值)?[为是共计:]*$/;
const SCORED_BEHIND = /^[,(]?(?!其中)(?:[一-龥]{0,6})(?:自评|实际?得|评得|得)[一-龥]{0,4}$/;
/** Points added, or lost by whatever else, which no cell states. */
const ADDED = /加分|加\d*$/;
const LOST = /(?:扣|失|丢)(?:除|掉|分|去)*(?:了|为|共|计|:)*$/;
/** 产出指标49.8分; 预算执行10分: either of what could be got and what was. */
const NAMED = /(?:指标|预算执行(?:率|情况|进度)?)(?:为|:)*$/;
/** 该项目自评得分: where the form is a project's, its whole; elsewhere it is one of several, and that is asked of the words. */
const OF_PROJECT = /^(?:[该本此]|20\d{2}年度?)*项目(?:支出)?(?:绩效)?(?=(?:综合)?自评)/;
/** 2.预算执行率99.14%，结转35.55万元，得分9.91分 */
const OF_RATE = /^[\d、.()（）一二三四五]*预算执行(?:率|情况|进度)/;
/** Scores of other evaluations. */
const OTHERS = /内部控制|内控|[省市县区镇乡]考核|目标考核|抽查|复核|督查|第三方|财政(?:局|评价)|上级|平均/;
const OF_PART = /(?:投入|过程|产出|效益|满意度|成本|管理|执行|指标(?!体系|评分))/;
const THIS_PART = /[该本此](?:项|部分)/;
const OF_WHOLE = /综合|总得分|总分|整体|最终/;
/** 预算执行率（扣0.48分） */
const OF_EXECUTION = /预算执行(?:率|情况|进度)?(?:指标)?\(?(?:扣|失|丢)/;
/** Words that say how a score came about, and of nothing narrower than the whole. */
const OF_SCORING =
  /经|我单位|对照|对标|依据|结合|通过|采用|百分制|逐项|进行|开展|指标体系|评分标准|指标|打分|评分|评价|自评|自查|考核|绩效|部门|单位|整体|支出|预算|综合|最终|汇总|总体?|小组|工作|情况|结果|结论|等级|认定|核算|计算|得出/g;

const MOST_RESIDUE = 1;

/** 80分≤得分<90分 is a band of grades, and nobody's score. */
export function isScore({ unit, text }: WrittenFigure, lead: string): boolean {
  if (/^[<>≤≥]/.test(text)) return false;
  return unit === '分' || (unit === '' && SCORED.test(lead));
}

/**
 * What a score is about: an indicator, a level or the execution rate named before it, else the whole.
 * @param partNamed words of an earlier score in the sentence that named a part
 */
export function readScore(
  lead: string,
  behind: string,
  mention: Mention | null,
  current: Subject | null,
  partNamed: string,
): Pick<ReadClaim, 'subject' | 'mention' | 'column' | 'doubt' | 'lead'> {
  // 总分100分，自评得99.33分: what could be got, and then what was.
  const full = FULL_MARKS.test(lead) || (TOTAL.test(lead) && SCORED_BEHIND.test(behind));
  const lost = LOST.test(lead);
  const column = lost ? 'lost' : full ? 'weight' : SCORED.test(lead) ? 'score' : SCORED_BEHIND.test(behind) ? 'weight' : null;
  // 合格率（扣0.13分）和预算执行率（扣0.48分）
  const between = mention === null ? '' : lead.slice(mention.end);
  if (mention?.subject.kind === 'indicator' && !OF_EXECUTION.test(between)) {
    // 粮食播种面积（10分）: its own points, of either kind.
    const isOther = lost ? /[、和与及][^,;]{3,}\(/.test(between) : !between.includes('分') && !(between === '(' && behind.startsWith(')'));
    return { subject: mention.subject, mention, column, doubt: isOther ? 'words' : null, lead };
  }
  const known = (lost || SCORED.test(lead) || full || NAMED.test(lead)) && !ADDED.test(lead);
  if (current?.kind === 'indicator' && known && !OF_WHOLE.test(lead) && (lost || !OF_PART.test(lead.replace('指标', ''))))
    return { subject: current, mention: null, column, doubt: null, lead };
  const words =
    OF_PART.test(lead) || OF_WHOLE.test(lead)
      ? lead
      : `${since(partNamed.replace(/\((?:满分|权重|分值)[^)]*$/, '').replace(/[,;、:(]$/, ''), ',;:(。')}${lead.replace(/^[,;(]+/, '')}`;
  // Of what points were lost, only the execution rate is told apart from causes.
  const about = known && (!lost || OF_EXECUTION.test(words));
  const doubt = OTHERS.test(lead) ? 'others' : namesOther(words) ? 'words' : null;
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

/** 自评总分: the whole, and nothing else. */
export function isPlainTotal(clause: string): boolean {
  return /自评|总分|总得分|综合|整体/.test(clause) && saysOnly(clause.replace(/绩效|自评|评价|总分?|综合|最终|结果|得?分/g, ''));
}

/** The words name a level or the execution rate, for the scores behind them too. */
export function namesPart(lead: string): boolean {
  return !OF_WHOLE.test(lead) && (OF_PART.test(lead) || THIS_PART.test(lead) || namesOther(lead));
}

/** `执行率达到99.9%，得9.99分（满分10分）`: the points of what was just named. */
export function goesOnWith(lead: string): boolean {
  return /^[,(]*(?:(?:该|本|此)项)?(?:(?:按照?|根据|依据|对照)[^,;。]{0,6}(?:标准|办法|规则|方法|细则),?)?(?:应?实?得|计|满分)/.test(lead);
}

/** 图书外借51370册次，得10分: points of something nobody knows, and not the total. */
export function isOfUnknown(ahead: string, subject: ReadClaim['subject'], part: string): boolean {
  if (subject?.kind !== 'score' || part !== '' || !/^实?得分?$/.test(since(ahead, ',;:('))) return false;
  return /\d/.test(ahead) && !/[自总考]评|总分|综合|评[价分]|考核|整体/.test(ahead);
}

export function scoreClaim(base: Base, { behind, ahead }: Said, before: Context): Step {
  const { lead, mention, unread } = base;
  const earlier = ahead.slice(0, Math.max(0, ahead.length - lead.length));
  const opening = since(earlier, ';。').replace(/,.*$/, '');
  const part = before.part || (OF_RATE.test(opening) ? opening : goesOnWith(lead) && namesPart(lastClause(earlier)) ? earlier : '');
  const score = readScore(lead, behind, mention, before.subject, part);
  const claim: ReadClaim = {
    ...base,
    ...score,
    doubt: score.doubt ?? (before.narrowed ? 'others' : isOfUnknown(ahead, score.subject, part) ? 'words' : null),
    unread: before.time === 'last-year' ? 'another-year' : unread,
    measure: 'amount',
    period: null,
    isPlain: score.mention === null ? part === '' && isPlainTotal(lastClause(lead)) : isPlainRow(lead, score.mention),
  };
  // 该项满分10分，自评得分9.52分
  const named = claim.column === 'weight' && part !== '' && goesOnWith(lead) ? part : namesPart(lead) ? lead : before.part;
  return { claim, next: { ...before, part: named } };
}
