import type { ReadClaim } from './claim';
import type { Said } from '../text/clause-tree';
import { goesOnFrom, type Base, type Context, type Step } from './context';
import { LEFT_BEHIND } from './doubt';
import { isNarrowed, isPlain, MOST_RESIDUE, residueOf, since, withoutGoals } from './lead';
import { AHEAD } from './scope';
import { isSameIndicator, mentionsIn, type Mention, type NamedSubject, type Subject } from './subjects';
import { FALLING, REACHED, RISING } from './vocabulary';

/** What a figure says of an indicator: a cell of its row, or what follows from two of them. */
export type IndicatorColumn = NonNullable<ReadClaim['column']>;

const GOAL = '(?:年初|年度|绩效|预期|设定|控制)?(?:的)?(?:目标|指标值|指标|标准|计划|任务|预期)(?:值|数|任务|目标)?';
const TARGET = /目标|指标值|计划|任务|应达/;
/** 未达到95%的目标 */
const HELD_AGAINST_GOAL = /^[,(]?(?:占|完成|为|达到?|比|较|超|高于|低于)[^,;。]{0,6}(?:目标|指标值|计划|任务)/;
const GOAL_BEHIND = /^的?(?:年度|年初)?(?:目标|指标值|任务|要求|预期)/;
/** 超出目标3公里; 较目标节约140元 */
const GAP = new RegExp(
  `(?:超出?|超过|超额|高于|低于|少于|多于|大于|小于|优于|[相偏]?差|(?:比|较|距|与)[^,;。]{0,4}?|^的(?=.*[多少高低超差]))${GOAL}(?:要求|相比)?(?:的)?(?:分别|[增减]?多|[减较]?少|高|低|节约|节省|提高|提升|降低|下降|减少|增加|超出?|出|了|还差|差)*$|(?:超额|多|少)完成了?$|^[,，]?[欠缺]$`,
);
/** 超目标2.42%: how far, in percent of it; 高于目标值95% names the goal. */
const EXCESS = /^[,;(]?(?:超出?|超额|多|少)(?:年初|年度|绩效)?(?:目标|计划|任务)(?:数|任务)?$/;
/** 完成目标的102.4%; 为目标值的103.81%; 目标完成率112.5% */
const RATIO = new RegExp(
  `(?:完成|为|达|占|达到|相当于)?(?:了)?${GOAL}的$|^[,;、(]?(?:${GOAL})?(?:完成|实现|达成)(?:率|比例)(?:为|达到?|是|:)*$`,
);
/** 成本控制在390万元以内，实际380万元: nothing but what became of it. */
const DONE = /^[,;]?(?:实际)?(?:完成|实际)(?:值|数)?(?:为|:)?$/;
const ONLY = /,(?:仅|只|实际|最终)+(?:完成|达到?)了?$/;
/** ≥35公里，实际完成38公里: first what was asked for. */
const ASKED = /^(?:>|<|不低于|不少于|至少|不超过|不高于)|以内$|以下$/;
const DONE_BEHIND = /^[,;(、]?[^,;。]{0,6}(?:实际|完成|达到|达|已)/;

/** 超过11000元的目标1480元, 超45万元目标2.6万元: how far from the goal in front. */
const GAP_BEHIND_GOAL = new RegExp(`(?:超出?|超过|[高低多少]于)了?\\d[\\d.]*[^\\d,;。的]{1,4}的?${GOAL}$`);
/** 比计划数32个少1个: how far from the goal just named. */
const GAP_BEHIND = /^(?:[增减]?多|[减较]?少|高|低|超出?|缩短|提前)(?:完成)?了?$/;

/** @param words between the indicator's name and the figure; `goals` where the paragraph tells of what was aimed at */
function columnOf(words: string, { figure: { unit, text }, behind, ahead }: Said, goals: boolean): IndicatorColumn {
  if (unit === '%' && RATIO.test(words)) return 'ratio';
  if (unit === '%' ? EXCESS.test(words) : GAP.test(words) || GAP_BEHIND.test(words) || GAP_BEHIND_GOAL.test(ahead)) return 'gap';
  if ((/[尚仍还]有$/.test(words) && /^未/.test(behind)) || (unit !== '%' && /未(?:能)?(?:完成|建成)$/.test(words))) return 'gap';
  // 未完成年度任务，仅完成0.76万亩
  if (ONLY.test(words)) return 'actual';
  if (TARGET.test(words) || GOAL_BEHIND.test(behind) || /^[≥≤]/.test(text) || (ASKED.test(text) && DONE_BEHIND.test(behind)))
    return 'target';
  return goals ? 'either' : 'actual';
}

/** 超出目标3公里, 完成目标的102.4%: nothing else can be meant than what was just named. */
function comparesWithGoal(clause: string): boolean {
  return GAP.test(clause) || GAP_BEHIND.test(clause) || RATIO.test(clause);
}

/** Words that go on about an indicator that was named before. */
function goesOnOf(clause: string, behind: string): boolean {
  return comparesWithGoal(clause) || GOAL_BEHIND.test(behind) || TARGET.test(clause);
}

/** 比2023年的93.5%提高0.7个百分点: what it was. */
const OF_BEFORE = /[较比](?:上年|去年|20\d{2}年)[^,;。]{0,4}$/;
const COMPARED = /[比较距与]|[相偏]差|[超多少高低欠差]|增加|减少|提高|降低|扣/g;

export function indicatorClaim(
  base: Base,
  subject: Subject,
  said: Said,
  before: Context,
  { named, last }: { readonly named: readonly NamedSubject[]; readonly last: ReadClaim | null },
): Step {
  const { clause, behind } = said;
  const { lead, mention } = base;
  const words = mention === null ? clause : lead.slice(mention.end);
  // 新建文化广场51个，占目标任务54个的94.44%: with its target beside it, it is what came of it.
  // 分别比目标多0.68万亩、0.6万吨
  const inRow = mention === null && last?.subject !== subject && /^[,、和及与]*$/.test(lead) ? (last?.column ?? null) : null;
  const column = inRow ?? columnOf(words, said, before.goals && !HELD_AGAINST_GOAL.test(behind));
  const moved = column === 'actual' && /(?:较|比|同比)/.test(words) && (RISING.test(words) || FALLING.test(words)) && !REACHED.test(words);
  // 其中2022年结转650亩，2023年新增任务2000亩: parts of it.
  const [, parts] = /其中([^;。]*)$/.exec(said.ahead) ?? [];
  const isPart = parts !== undefined && !mentionsIn(parts, named).some((each) => isSameIndicator(each.subject, subject));
  // 公共图书馆流通人次、旅游推介活动2项指标未完成: two of the indicators.
  const isOfOthers = before.narrowed || before.time === 'last-year' || /^(?:绩效|三级)?指标/.test(behind);
  // 比县定目标91%高1.5个百分点: the form has one of its own.
  const isOtherGoal = /(?:[国省市州县区]定|[省市州县区]级|上级)[^,;。]{0,4}(?:目标|任务|计划)/.test(since(said.ahead, ',;。'));
  const doubt = isOfOthers
    ? 'others'
    : moved
      ? 'difference'
      : isOtherGoal
        ? 'each'
        : isPart || (mention !== null && isNarrowed(lead, mention))
          ? 'words'
          : null;
  // 计划3000平方米，完成3022平方米: what was planned for this year, and what came of it.
  const own = base.unread === 'planned' && (column !== 'actual' || /完成|实际/.test(clause) || REACHED.test(clause)) && !AHEAD.test(lead);
  const unread = (own ? null : base.unread) ?? (LEFT_BEHIND.test(behind) || OF_BEFORE.test(words) ? 'another-year' : null);
  const goesOn = mention === null && !isPart && goesOnFrom(last, subject, withoutGoals(clause).replace(COMPARED, ''));
  return {
    claim: {
      ...base,
      measure: 'amount',
      subject,
      period: null,
      column,
      doubt,
      unread,
      goesOn,
      isPlain: isPlain(said, mention, named) || (goesOn && last?.isPlain === true),
    },
    next: { ...before, subject },
  };
}

/** An indicator named, or spoken of since: 指标值2000亩，实际完成2100亩. */
export function indicatorOf(mention: Mention | null, { figure: { unit }, clause, behind }: Said, spokenOf: Subject | null): Subject | null {
  if (mention?.subject.kind === 'indicator') return mention.subject;
  if (mention !== null || spokenOf?.kind !== 'indicator' || clause.includes('分别')) return null;
  if (goesOnOf(clause, behind)) return comparesWithGoal(clause) || residueOf(withoutGoals(clause)) <= MOST_RESIDUE ? spokenOf : null;
  const goesOn = unit === '元' ? DONE.test(clause) : /完成|达|实际/.test(clause) || REACHED.test(clause);
  return goesOn && !/率|比例|较|比/.test(clause) && residueOf(clause) <= MOST_RESIDUE ? spokenOf : null;
}
