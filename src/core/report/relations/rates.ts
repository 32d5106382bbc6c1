import { Decimal } from '../../compute/decimal';
import { FALLING } from '../claims/vocabulary';
import type { Reading } from '../arithmetic/equation';
import type { Said } from '../text/clause-tree';
import { alike, before, LOOKS_BACK, reading, tie, type Pattern } from './tie';
import { EACH, RATES } from './words';

const SHARE_OF = /(?:占|为|完成|达)[^,;。%]*$/;
/** 经比较 compares with nothing yet. */
const COMPARED = /(?:(?<!比)较|比(?!较)|与|同)[^,;。()]*$/;
const OF_BEFORE = /(?:上年|去年|上一年|\(20\d{2}年)[^,;。()]*$/;
export const FROM = /由[^,;。]*$/;
export const TO = /^[^,;。]{0,4}?(?:降|减|增|升|提高|提升|压减|减少|增加|下降)(?:低|少|加|长)?[至到为]$/;
export const MOVED =
  /(?:增加|增长|增支|增收|提高|上升|减少|下降|降低|减支|减收|压减|压缩|节约|节省|节支|降幅|增幅|涨幅|升幅|[增减]|(?:较|比|与|同)[^,;。()]*[多少高低出]|^[多少高低])(?:了|额|率|为|支出|到|达|约|:)*$/;
/** 合计3398.45万元，支出3352.09万元，执行率98.64% */
const ALL_OF_IT = /(?:合计|共计|总计)(?:为|达|:)*$/;
/** A base this many figures back belongs to something else. */
const NEAR = 3;

/** 完成2135万元，占年度任务2000万元的106.75%; 总投资3480万元，已完成2150万元，占总投资的61.78%. */
export const share: Pattern = (result, items) => {
  // 基本支出1386.72万元（人员经费1247.91万元），占: what stands in closed brackets is not gone on from.
  const near = before(result, items).filter(({ brackets }) => brackets.every((bracket, depth) => bracket === result.brackets[depth]));
  const [part, last] = near.slice(-2);
  if (result.measure !== '%' || part === undefined || last === undefined) return null;
  // 超额完成任务3万亩的6.67%: by how much.
  const formula = last.lead.includes('超额') ? 'rise' : 'share';
  if (result.lead === '的' && SHARE_OF.test(last.lead))
    return alike(part, last) ? tie(result, [reading(formula, part, last)], 'certain') : null;
  const named = /^[,(]?(?:占|为|完成)([一-龥]{2,})的$/.exec(result.lead)?.[1];
  const whole = named === undefined ? undefined : near.find((item) => item !== last && item.lead.includes(named) && alike(item, last));
  // 甲358.29万元、乙345.00万元，占项目支出的50.94%、49.06%
  const own = near.at(-1 - result.row);
  return whole === undefined || own === undefined || !alike(own, whole) ? null : tie(result, [reading('share', own, whole)], 'certain');
};

const OF_PARTS = /^[,(]?(?:分别|各)?占(?:比|比重|比例)?(?:分别)?[为达:]*$/;

/** 共安排4860万元，其中中央资金3200万元、省级资金860万元，分别占65.84%、17.70%: of what they were said to be parts of. */
export const shareOfParts: Pattern = (result, items) => {
  const at = items.indexOf(result);
  let head = at;
  while (head > 0 && /^[,、和及与]+$/.test(items[head]?.lead ?? '')) head -= 1;
  const first = items[head];
  if (result.measure !== '%' || first?.measure !== '%' || !OF_PARTS.test(first.lead)) return null;
  const part = before(first, items).at(at - head - (first.row + 1));
  if (part === undefined || part.measure === '%') return null;
  const isOfOne = ({ lead }: Said) => EACH.some(({ words }) => words.test(lead));
  const kin = items.filter(
    (item) =>
      alike(item, part) &&
      !isOfOne(item) &&
      !/目标|任务|计划/.test(item.lead) &&
      item.sentence === part.sentence &&
      item.brackets.length === part.brackets.length,
  );
  // 基本支出3874.60万元，其中公用经费372.42万元；项目支出426.62万元（占9.92%）: what a colon opens goes on behind a semicolon.
  const opensAt = (index: number) => (kin[index + 1]?.section === part.section ? /其中|包括|:/ : /:/).test(kin[index + 1]?.lead ?? '');
  const wholes = kin.filter((_, index) => kin.indexOf(part) > index && opensAt(index));
  return tie(
    result,
    wholes.map((whole) => reading('share', part, whole)),
    'likely',
  );
};

/** 发放问卷500份，回收480份，回收率96%. */
export const rate: Pattern = (result, items) => {
  const name = /([一-龥]{2,6})率(?:为|达到?|是|:)?$/.exec(result.lead)?.[1];
  if (result.measure !== '%' || name === undefined) return null;
  const known = RATES.find((each) => each.rate.test(name));
  if (known === undefined) return null;
  const near = before(result, items);
  const words = known.part ?? new RegExp(known.rate.exec(name)?.[0] ?? name);
  const part = near.filter(({ lead }) => words.test(lead)).at(-1);
  if (part === undefined || part.measure === '%') return null;
  // Counts go on behind a semicolon: 共12个，其中…；完成11个.
  const wholes = items
    .slice(0, items.indexOf(part))
    .filter((item) => (part.measure === '元' ? item.section === part.section : item.sentence === part.sentence))
    .filter(
      (item) =>
        alike(item, part) &&
        item.figure.value.times(2).gte(part.figure.value) &&
        (known.whole.test(item.lead) || ALL_OF_IT.test(item.lead)),
    )
    // More than all of the budget the year began with was spent: the rate is of the one that it came to.
    // A part in a list of parts is none that was worked out of the whole: 其中基本支出412万元、项目支出2276万元，执行率100%.
    .filter((item) => !items.slice(items.indexOf(item) + 1, items.indexOf(part) + 1).some(({ lead }) => /其中|包括/.test(lead)))
    .filter((item) => !/年初/.test(item.lead) || /年初/.test(result.lead) || item.figure.value.gte(part.figure.value))
    .reverse();
  return tie(
    result,
    wholes.map((whole) => reading('share', part, whole)),
    'likely',
  );
};

const GAINED = /增收|增产|节约|节省|节本/;

/** 38公里，总投资1140万元，平均每公里30万元; 158人，人均800元，共12.64万元. */
export const each: Pattern = (result, items) => {
  const known = EACH.find(({ words }) => words.test(result.lead));
  if (known === undefined || result.measure !== '元') return null;
  const others = items.filter((item) => item.sentence === result.sentence && item !== result && item.figure.bound === 'exact');
  // 新增产值3180万元，带动农户1260户，户均增收2523元: of what they gained, and not of all.
  const [gained = ''] = GAINED.exec(result.lead) ?? [];
  const amounts = others.filter(({ measure, lead }) => measure === '元' && !MOVED.test(lead) && lead.includes(gained));
  const counts = others.filter(({ measure }) => known.counted.test(measure));
  const at = items.indexOf(result);
  const likely = [...amounts.filter((item) => items.indexOf(item) < at).reverse(), ...amounts.filter((item) => items.indexOf(item) > at)];
  const readings = likely.flatMap((amount) => counts.map((count) => reading('each', amount, count)));
  return tie(result, readings, readings.length === 1 ? 'likely' : 'open');
};

/** What it was, what it is, and by how much or by how many percent it rose or fell. */
export const change: Pattern = (result, items) => {
  if (!MOVED.test(result.lead)) return null;
  const near = before(result, items);
  const base = near.filter(({ lead }) => isBase(lead)).at(-1);
  if (base === undefined || near.length - near.indexOf(base) > NEAR) return null;
  const behind = near[near.indexOf(base) + 1];
  const became = behind !== undefined && FROM.test(base.lead) && TO.test(behind.lead) ? behind : null;
  const earlier = near
    .slice(0, near.indexOf(base))
    .filter((item) => item.brackets.length === base.brackets.length && !isBase(item.lead) && !MOVED.test(item.lead));
  const nows = (became === null ? earlier.reverse() : [became]).filter((item) => alike(item, base));
  const falls = FALLING.test(result.lead.split(/[,;]/).at(-1) ?? '') || /[少低]于?$/.test(result.lead);
  const readings: Reading<Said>[] = [];
  if (result.measure === '%' && base.measure !== '%') {
    const moved = near.filter((item) => item !== base && alike(item, base) && MOVED.test(item.lead)).at(-1);
    if (moved !== undefined) readings.push(reading('share', moved, base));
    readings.push(...nows.map((now) => reading(falls ? 'fall' : 'rise', now, base)));
  } else if (alike(result, base) || base.measure === '%')
    readings.push(...nows.map((now) => (falls ? reading('difference', base, now) : reading('difference', now, base))));
  return tie(result, readings, COMPARED.test(base.lead) || became !== null ? 'certain' : 'likely');
};

/** 5120.66万元，比上年增加358.31万元，增长7.52%: what it was before follows from both. */
export const moved: Pattern = (result, items) => {
  if (result.measure !== '%' || !MOVED.test(result.lead) || result.lead.length > LONGEST_TURN) return null;
  const by = items[items.indexOf(result) - 1];
  // 减少1.30万元，增长0.19%: told by its words.
  const falls = FALLING.test(result.lead);
  if (
    by === undefined ||
    falls !== FALLING.test(by.lead) ||
    by.section !== result.section ||
    /目标|任务|计划/.test(by.lead) ||
    by.measure === '%' ||
    by.figure.bound !== 'exact' ||
    !MOVED.test(by.lead)
  )
    return null;
  const all = [...items.slice(0, items.indexOf(by))]
    .reverse()
    .filter((item) => item.brackets.length === by.brackets.length && alike(item, by) && !MOVED.test(item.lead));
  const nows = all.filter((item) => isOfOneSubject(item, by));
  if (nows.some(({ lead }) => isBase(lead))) return null;
  // 支出合计9702.56万元，其中项目支出6576.08万元。与上年相比，支出合计减少: of what is named again.
  const named = /([一-龥]{2,})$/.exec(by.lead.replace(MOVED, ''))?.[1];
  const own = named === undefined ? undefined : all.find(({ lead }) => lead.includes(named));
  const of = own === undefined ? nows : [own];
  // 年初预算699.56万元，预算调增87.54万元，增幅12.51%: of what there was.
  const looksBack = /上年|去年|上一?年度|同比|同期|20\d{2}年/.test(by.lead);
  const readings = [
    ...of.map((now) => reading(falls ? 'portion' : 'growth', by, now)),
    ...(/调|追加/.test(by.lead) ? of : []).map((now) => reading('share', by, now)),
  ];
  return tie(result, readings, looksBack && of.length === 1 ? 'likely' : 'open');
};

/** 下降, 增长率为 */
const LONGEST_TURN = 8;

/** In one part of the paragraph, or the sentence before one that looks back at it: 与2021年度相比. */
function isOfOneSubject(item: Said, by: Said): boolean {
  return item.section === by.section || (item.section === by.section - 1 && LOOKS_BACK.test(by.sentence.plain));
}

/** 预算1260万元，实际支出1184.40万元，…，剩余75.60万元 */
export const left: Pattern = (result, items) => {
  if (result.measure !== '元' || !LEFT.test(result.lead)) return null;
  const near = items.slice(0, items.indexOf(result)).filter((item) => item.sentence === result.sentence && alike(item, result));
  const [budget, spent, ...others] = near;
  if (budget === undefined || spent === undefined || others.length > 0 || !BUDGETED.test(budget.lead) || !SPENT.test(spent.lead))
    return null;
  return tie(result, [reading('difference', budget, spent)], 'likely');
};

const LEFT = /^[,;]?(?:年末|当年|资金|预算|净)*(?:结余|结转|剩余)(?:资金)?(?:为|:)?$/;
const BUDGETED = /预算|安排|下达|到位|批复/;
const SPENT = /支出|执行|使用|支付|列支/;

/** Shares that were meant to come to 100, with one of them mistyped. */
const NEARLY = 10;

/** 基本支出528.40万元（55.24%），项目支出428.21万元（44.76%）: shares of what all of them come to. */
export const asides: Pattern = (result, items) => {
  const isAside = (item: Said) => item.measure === '%' && item.brackets.length === 1 && /^\((?:占[^,;。]{0,8})?$/.test(item.lead);
  if (!isAside(result) || MOVED.test(result.lead)) return null;
  const pairs = items.flatMap((item, at) => {
    const amount = items[at - 1];
    return amount?.measure === '元' && isAside(item) && item.sentence === result.sentence && amount.brackets.length === 0
      ? [{ amount, item }]
      : [];
  });
  const own = pairs.find(({ item }) => item === result);
  const sum = pairs.reduce((whole, { item }) => whole.plus(item.figure.value), new Decimal(0));
  if (own === undefined || pairs.length < 2) return null;
  const others = pairs.filter((pair) => pair !== own).map(({ amount }) => amount);
  return tie(result, [reading('portion', own.amount, ...others)], sum.minus(100).abs().lte(NEARLY) ? 'likely' : 'open');
};

/** It says what something was before, or what it is compared with. */
function isBase(lead: string): boolean {
  return (COMPARED.test(lead) || FROM.test(lead) || OF_BEFORE.test(lead)) && !MOVED.test(lead);
}

/** 编制46人，在职40人，缺编6人. */
export const vacancy: Pattern = (result, items) => {
  const words = /(?:比|较)编制(?:人?数)?(少|多)(?:了)?$|([缺空超])编(?:人数)?(?:为|共)?$/.exec(result.lead);
  if (words === null || result.measure !== '人') return null;
  const near = items.slice(0, items.indexOf(result)).filter(({ brackets, figure }) => brackets.length === 0 && figure.bound === 'exact');
  const posts = near.find(({ lead }) => lead.includes('编制'));
  const staff = near.filter((item) => item !== posts && /在职|实有|在编|在岗|现有/.test(item.lead)).at(-1);
  if (posts === undefined || staff === undefined) return null;
  const over = words[1] === '多' || words[2] === '超';
  return tie(result, [over ? reading('difference', staff, posts) : reading('difference', posts, staff)], 'certain');
};
