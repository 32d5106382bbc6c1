import { Decimal } from '../../compute/decimal';
import { digitsIn, likenessOf, TELLING, VERY_TELLING } from '../judging/certainty';
import type { Said } from '../text/clause-tree';
import { MOVED } from './rates';
import { alike, reading, tie, type Pattern } from './tie';
import { COUNTS, DIVISIONS } from './words';

const SAME_AS = /^[(,]?(?:折合|折算为?|约合|合|即)(?:人民币)?$/;
const INTRODUCED = /^(?:的?[一-龥]{0,8})[,:(]?(?:其中|含|包括|分别|分为)|^[一-龥]{0,8}[(:]/;
/** 已消除39户，未消除73户: complements need no 其中. */
const COMPLEMENTS = /^[,](?:其中)?(?:已|未(?!超)|男|女)/;
const GOES_ON = /^[,、;和及与]/;
const TOTAL =
  /^[,、;。]?(?:以上|上述|[前后])?(?:[两二三四五六七八]项|各项)?(?:资金|支出|经费|费用)?(?:合计|共计|总计|共(?=[^计]*$))(?:支出|金额|为|达|扣|失|丢|除|了)*$/;
const LOST = /[扣失丢]/;
/** What could be got is not added to what was. */
const FULL_MARKS = /满分|分值|权重/;
/** 预算执行率10分，实得9.52分 */
const GOT_BEHIND = /^[,()]*(?:自评|实际)?实?得分?[为是:]?$/;
const TOTAL_OF = /([两二三四五六七八])项[^,;。]{0,4}(?:合计|共计|总计)/;

/** 10,986,900.00元（折合1098.69万元） */
export const sameAmount: Pattern = (result, items) => {
  const other = items[items.indexOf(result) - 1];
  if (other === undefined || !SAME_AS.test(result.lead) || !alike(other, result)) return null;
  return tie(result, [reading('same', other)], 'certain');
};

/** 核定编制60名（行政编制35名、事业编制25名）: a fault where the parts are all there are, else only an agreement. */
export const parts: Pattern = (whole, items) => {
  // 满意度93.5%，其中村民代表94.2%: a rate of all is no sum of rates.
  if (whole.measure === '%' && !/占|比重|比例/.test(whole.lead)) return null;
  // 比上年减少14.57万元。其中: of what there is, and not of what it fell by.
  // 执行数1748万元，结余42万元。其中: of what was spent.
  if (MOVED.test(whole.lead) || /(?:结余|结转|剩余)(?:为|:)*$/.test(whole.lead)) return null;
  // 满分100分，其中产出得49.31分: of what could be got, these are no parts.
  if (whole.measure === '分' && (FULL_MARKS.test(whole.lead) || whole.figure.value.eq(100))) return null;
  const found: Part[] = [];
  let last = items.indexOf(whole);
  for (const item of items.slice(last + 1).filter((each) => mayBePart(each, whole))) {
    // 112户283人，已消除39户90人: figures of two units go side by side, and what introduces one introduces both.
    const head = headOf(item, items);
    const introduction = items[head]?.lead ?? '';
    // 其中男96人、女114人；另有退休人员30人
    const isOther =
      /另|此外|还有/.test(introduction) ||
      (found.length > 0 && /^;/.test(introduction) !== /^;/.test(found[1]?.introduction ?? introduction));
    const goesOn =
      item.sentence === whole.sentence ||
      (found.length === 0 ? /^其中/.test(item.sentence.plain) : item.sentence === found[0]?.item.sentence);
    const apart =
      isOther || !goesOn || head <= last || items.slice(last + 1, head).some(({ lead }) => lead !== '' && !FULL_MARKS.test(lead));
    const joins = found.length === 0 ? INTRODUCED.test(introduction) || COMPLEMENTS.test(introduction) : GOES_ON.test(introduction);
    if (apart || !joins || item.brackets.length !== (found[0]?.item ?? item).brackets.length) break;
    found.push({ item, introduction });
    last = items.indexOf(item);
  }
  if (found.length < 2 || found.some(({ item }) => item.figure.bound !== 'exact')) return null;
  const isOpen = whole.measure === '分' && !areAllLevels(found);
  const certainty = isOpen ? 'open' : isComplete(found) ? 'certain' : isNearly(whole, found) ? 'likely' : 'open';
  return tie(whole, [reading('sum', ...found.map(({ item }) => item))], certainty);
};

/** 其中产出得49.31分，各项共失分0.5分: what was lost, and what could be got, is no part of what was got; nor what stands outside its brackets. */
function mayBePart(item: Said, whole: Said): boolean {
  return (
    alike(item, whole) &&
    !MOVED.test(item.lead) &&
    LOST.test(item.lead) === LOST.test(whole.lead) &&
    !FULL_MARKS.test(item.lead) &&
    whole.brackets.every((bracket, depth) => item.brackets[depth] === bracket)
  );
}

/** Some levels of a form, or all without the rate of execution, come to less than the total. */
function areAllLevels(found: readonly Part[]): boolean {
  return found.length > 3 && found.some(({ introduction }) => /执行|投入|过程|决策/.test(introduction));
}

interface Part {
  readonly item: Said;
  /** The words in front of it and what stands beside it. */
  readonly introduction: string;
}

/** The first of the figures that stand side by side with nothing between them. */
function headOf(item: Said, items: readonly Said[]): number {
  let at = items.indexOf(item);
  while (at > 0 && items[at]?.lead === '') at -= 1;
  return at;
}

function nameIn(introduction: string): string {
  return introduction.replace(/其中|包括|分别|[^一-龥]/g, '');
}

function isComplete(found: readonly Part[]): boolean {
  const names = found.map(({ introduction, item }) =>
    nameIn(introduction) === '' ? item.behind.replace(/[,、;。].*$/, '') : nameIn(introduction),
  );
  if (/其他|其余/.test(names.at(-1) ?? '')) return true;
  // Of what each level of government gave, the last may be left out.
  if (names.some((name) => /中央|省级/.test(name)) && !(found[0]?.item.measure === '元' && /[市州县区]级/.test(names.at(-1) ?? '')))
    return false;
  return DIVISIONS.some((division) => names.every((name) => division.some((word) => word.test(name))));
}

/**
 * Parts that come to nearly all of it, or would with two digits exchanged, are meant to be all: who leaves some out leaves out
 * more, and says 主要 or 等. More than all of it no parts can be, were one of them not mistyped; nor do three or more come so
 * near by chance.
 */
function isNearly({ figure }: Said, found: readonly Part[]): boolean {
  const less = figure.value.minus(Decimal.sum(...found.map(({ item }) => item.figure.value)));
  const isSome = found.some(({ introduction, item }) => /主要|重点|如/.test(introduction) || /^等/.test(item.behind));
  const least = less.isNegative() || found.length > 2 ? TELLING : VERY_TELLING;
  if (isSome || digitsIn(figure, figure.value) < least) return false;
  if (less.abs().lte(figure.value.abs().times(LEFT_OUT))) return true;
  const mistyped = found.filter(({ item: { figure: part } }) => {
    const due = { value: part.value.plus(less), unit: part.unit, place: part.place };
    return digitsIn(part, part.value) >= least && likenessOf(part, due) === 'slip';
  });
  return mistyped.length === 1;
}

const LEFT_OUT = new Decimal('0.1');

/** 甲3个、乙4个，合计7个; 以上三项共计…, over sentences. */
export const total: Pattern = (result, items) => {
  if (!TOTAL.test(result.lead)) return null;
  // 得9分，扣1分，合计扣1.5分: of the points that were lost.
  const isOfIt = ({ lead }: Said) => !LOST.test(result.lead) || LOST.test(lead);
  const earlier = items
    .slice(0, items.indexOf(result))
    .filter((item) => alike(item, result) && item.figure.bound === 'exact' && !FULL_MARKS.test(item.lead) && isOfIt(item));
  const count = COUNTS[TOTAL_OF.exec(result.lead)?.[1] ?? ''];
  if (count !== undefined) {
    const spent = earlier.filter(({ lead }) => /支出|决算|执行|发生/.test(lead));
    const readings = [spent, earlier].filter(({ length }) => length >= count).map((from) => reading('sum', ...from.slice(-count)));
    return tie(result, readings, 'certain');
  }
  const run: Said[] = [];
  for (const item of items.slice(0, items.indexOf(result)).reverse()) {
    const isAside = item.brackets.length > result.brackets.length;
    if (isAside || FULL_MARKS.test(item.lead) || GOT_BEHIND.test(item.behind) || (LOST.test(result.lead) && !isOfIt(item))) continue;
    if (!alike(item, result) || item.sentence !== result.sentence || item.figure.bound !== 'exact') break;
    run.unshift(item);
    if (/其中|[:;]/.test(item.lead)) break;
  }
  return run.length < 2 ? null : tie(result, [reading('sum', ...run)], /共(?!计)/.test(result.lead) ? 'likely' : 'certain');
};
