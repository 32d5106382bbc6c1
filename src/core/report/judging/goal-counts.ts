import { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import type { Annexes } from '../annexes/annexes';
import { AS_IN_FORM, checked, placeOf, type Checked } from '../checked';
import { figuresIn } from '../text/clause-tree';
import { since } from '../claims/lead';
import { REPORT_RULES } from '../report-rules';
import { speaksOfTheYear } from '../claims/scope';
import { mentionsIn } from '../claims/subjects';
import type { ReportLine } from '../text/sentences';
import type { WrittenFigure } from '../text/written-figure';

const COUNTED = /^(?:个|项|条)?$/;
const NAMED = '(?:可?量化的?|可衡量的?|定量|定性|具体的?|细化的?|绩效|评价|考核|自评|[一二三]级|产出|效益|满意度|成本|数量|质量|时效)*';
const BEHIND = new RegExp(`^(?:的)?(${NAMED})指标`);
const AHEAD = new RegExp(`(${NAMED})指标(?:体系)?(?:共|总数|数量|为|有|设置|设定|设|共计|合计|个数|包括)*[:：]?$`);
const NARROWER = /核心|关键|重点|主要|未|达标|完成|超额|扣分|新增|共性|个性/;
const MET_BEHIND = /^(?:的)?[一-龥]{0,6}?(?:均|全部|已|都)?(?:完成|达标|达到|实现|超额)/;
const MET_AHEAD = /(?:完成|达标|实现|达到[一-龥]{0,8}目标值?)(?:的|了|指标)*(?:有|为|共)?$/;
const UNMET = /未|没有|不达标/;
/** 完成11项，完成率84.62% */
const RATE_OF_COUNTED = /^(?:完成|实现|达标|达成)率(?:为|达到?|是|:)*$/;
const GOALS_MET =
  /(?:绩效|核心|年度|总体|各项|工作|考核)*(?:目标|指标)(?:的)?(?:总体|综合|整体|平均)?(?:完成|实现|达成|达标)(?:率|比例)(?:为|达到?|是|均为|[:：])*$/;

/** Numbers of indicators, of those that met their target, and the rate of goals met. */
export function* tableClaims(
  lines: readonly ReportLine[],
  annexes: Annexes,
  figures: readonly IndicatorFigures[],
  year: number | null,
): Iterable<Checked> {
  const shown = figures.filter(({ indicator }) => !indicator.placeholder);
  if (shown.length === 0) return;
  for (const line of lines) {
    const { plain } = line.text;
    // The indicators that were counted last: 产出指标共7个，完成6个.
    let counted: string | null = null;
    for (const figure of figuresIn(line)) {
      if (figure.unit !== '%' && !COUNTED.test(figure.unit)) continue;
      const ahead = plain.slice(0, figure.start);
      const lead = since(ahead, '。;；,，');
      const behind = plain.slice(figure.end);
      if (!speaksOfTheYear(since(ahead, '。'), year)) continue;
      if (
        figure.unit === '%' &&
        ((GOALS_MET.test(lead) && !isOfOne(lead, since(ahead, '。;；'), annexes)) ||
          (counted !== null && levelOf(counted) === null && RATE_OF_COUNTED.test(lead)))
      )
        yield goalRate(line, figure, shown);
      else if (COUNTED.test(figure.unit) && figure.bound === 'exact') {
        const words = figure.unit === '' ? null : (BEHIND.exec(behind) ?? (/^(?:[,;。、:()]|$)/.test(behind) ? AHEAD.exec(lead) : null));
        const about: string | null = words === null ? counted : `${words[1] ?? ''}${levelBefore(lead, words[1] ?? '')}`;
        if (about === null && !/指标[^,，]{0,6}$/.test(lead)) continue;
        const count = { line, figure, about: about ?? '' };
        const claim = metClaim(count, lead, behind, shown);
        if (claim !== null) yield claim;
        // 完成8项，其中产出指标4项: of those completed.
        if (claim === null && /(?:完成|达标|达到|实现)[^。;:]*\d[个项条],?其中/.test(since(ahead, '。;').replace(/其中:/g, '其中')))
          continue;
        if (claim !== null || words === null || NARROWER.test(lead.slice(-8)) || /^[^,，;；。(（]{0,3}(?:未|完成|达标|扣分)/.test(behind))
          continue;
        // 公共图书馆流通人次、旅游推介活动2项指标: those that were just named.
        if (mentionsIn(lead, annexes.named).at(-1)?.end === lead.length || (/其中/.test(lead) && levelOf(count.about) === null)) continue;
        counted = about;
        const counting = countClaim(count, levelOf(since(ahead, '。;')), annexes, shown);
        if (counting !== null) yield counting;
      }
    }
  }
}

/** 高标准农田8万亩，完成9万亩，目标完成率112.5%: the rate is that of what was just measured. */
function isOfOne(lead: string, ahead: string, { named }: Annexes): boolean {
  if (!/^(?:绩效)?(?:目标|指标)/.test(lead)) return false;
  return (
    /\d[一-龥]{0,2}[^元项个条分%][,、]$/.test(ahead.slice(0, -lead.length)) || mentionsIn(ahead, named).at(-1)?.subject.kind === 'indicator'
  );
}

/** A number of indicators in its line. */
interface Count {
  readonly line: ReportLine;
  readonly figure: WrittenFigure;
  /** Words that say which of them are counted. */
  readonly about: string;
}

/** How many of them met their target, or did not; by the target or by full marks. */
function metClaim({ line, figure, about }: Count, lead: string, behind: string, shown: readonly IndicatorFigures[]): Checked | null {
  const own = behind.replace(/^(?:的)?[一-龥]{0,4}指标/, '');
  // 13个指标中完成8个: the first is how many there are.
  if (/^(?:之|当)?中/.test(own)) return null;
  const denied = UNMET.test(own.slice(0, 2)) && !/^[,;、]/.test(own);
  const met = MET_BEHIND.test(own) || MET_AHEAD.test(lead);
  if ((!met && !denied) || /率|核心|关键|重点|主要|目标任务|工作/.test(`${lead}${own.slice(0, 8)}`)) return null;
  const level = levelOf(about);
  const judged = shown.filter((each) => (level === null || each.indicator.level1.includes(level)) && isJudged(each));
  const reached = judged.filter(isMet).length;
  const full = judged.filter(hasFullMarks).length;
  const unmet = denied || /未/.test(lead.slice(-6));
  const [count, other] = unmet ? [judged.length - reached, judged.length - full] : [reached, full];
  if (judged.length === 0 || figure.value.gt(shown.length * 20)) return null;
  const agrees = figure.value.eq(count) || figure.value.eq(other);
  const expected = `${count}${figure.unit}`;
  const zh = unmet ? '未达到指标值的指标' : '达到指标值的指标';
  return checked(
    { place: placeOf(line, figure), label: { zh, en: zh }, expected, fields: judged.slice(0, 1).map(({ indicator }) => indicator.name) },
    AS_IN_FORM,
    agrees
      ? null
      : {
          rule: REPORT_RULES.countDiffers,
          message: {
            zh: `正文称${figure.text}${unmet ? '未' : ''}达到指标值，自评表${about}指标${judged.length}项中为${expected}。`,
            en: `The report says ${figure.text}; in the form it is ${count} of ${judged.length}.`,
          },
        },
  );
}

/** The first level that the words name; null where they mean all indicators. */
function levelOf(words: string): string | null {
  return /产出|效益|满意度|成本/.exec(words)?.[0] ?? null;
}

/** Its target or its score tells whether it was met. */
function isJudged({ fulfilment, score }: IndicatorFigures): boolean {
  return fulfilment !== null || score.stated !== null;
}

/** By the target; where that cannot be compared, by full marks. */
function isMet(each: IndicatorFigures): boolean {
  return each.fulfilment === null ? hasFullMarks(each) : each.fulfilment.state !== 'under';
}

function hasFullMarks({ score, points }: IndicatorFigures): boolean {
  return points !== null && score.stated?.gte(points) === true;
}

function levelBefore(lead: string, words: string): string {
  return words === '' ? (/(?:一|二|三)级(?=[^级]{0,4}$)/.exec(lead)?.[0] ?? '') : '';
}

/** @param level that of the sentence, of which the words may mean the indicators */
function countClaim(
  { line, figure, about: words }: Count,
  level: string | null,
  annexes: Annexes,
  shown: readonly IndicatorFigures[],
): Checked | null {
  const counts = countsFor(words, annexes, shown);
  // 产出指标满分30分，设6项三级指标: of these, or of all.
  const meant = [...counts.slice(0, 1), ...(level === null || levelOf(words) !== null ? [] : countsFor(level, annexes, shown))];
  const [count] = meant.sort((a, b) => figure.value.minus(a).abs().cmp(figure.value.minus(b).abs()));
  if (count === undefined) return null;
  const agrees = [count, ...counts].some((each) => figure.value.eq(each));
  const expected = `${count}${figure.unit}`;
  const message = {
    zh: `正文称${figure.text}${words}指标，自评表实为${expected}。`,
    en: `The report says ${figure.text}, the form has ${count} indicators.`,
  };
  const zh = `${words}指标个数`;
  return checked(
    {
      place: placeOf(line, figure),
      label: { zh, en: zh },
      expected,
      arithmetic:
        counts.length > 1 && count === counts[0] && counts[1] !== count
          ? `自评表三级指标${count}项，其中定量${counts[1] ?? count}项`
          : null,
      fields: shown.slice(0, 1).map(({ indicator }) => indicator.name),
    },
    AS_IN_FORM,
    agrees
      ? null
      : // One more: the rate of execution may have been counted as well.
        {
          rule: REPORT_RULES.countDiffers,
          message,
          ...(figure.value.eq(count + 1) && words === '' ? { severity: 'warning' as const } : {}),
        },
  );
}

/** The number meant, and others that would be right as well. Empty where the form cannot tell. */
function countsFor(words: string, { forms }: Annexes, shown: readonly IndicatorFigures[]): readonly number[] {
  const self = forms.selfEvaluation;
  const of = (test: (each: IndicatorFigures) => boolean) => shown.filter(test).length;
  const quantitative = of(({ indicator }) => indicator.target?.entry.kind === 'number');
  if (/一级/.test(words)) return positive(self?.levels.length ?? 0);
  if (/二级/.test(words)) return positive(new Set(shown.map(({ indicator }) => `${indicator.level1}/${indicator.level2}`)).size);
  if (/定性/.test(words)) return positive(shown.length - quantitative);
  const level = levelOf(words);
  if (level !== null) return positive(of(({ indicator }) => indicator.level1.includes(level)));
  const second = /数量|质量|时效/.exec(words)?.[0];
  if (second !== undefined) return positive(of(({ indicator }) => indicator.level2.includes(second)));
  return /量化|定量|衡量/.test(words) ? [shown.length, quantitative] : [shown.length];
}

function positive(count: number): readonly number[] {
  return count > 0 ? [count] : [];
}

/** Met ÷ all; the rate of points, and the mean of what was fulfilled, are other ways to count that are right as well. */
function goalRate(line: ReportLine, figure: WrittenFigure, shown: readonly IndicatorFigures[]): Checked {
  const judged = shown.filter(isJudged);
  const met = judged.filter(isMet).length;
  const all = judged.length;
  const rate = all === 0 ? null : new Decimal(met).div(all).times(100);
  const points = Decimal.sum(0, ...shown.map((each) => each.points ?? 0));
  const scored = Decimal.sum(0, ...shown.map((each) => each.score.stated ?? 0));
  const others = points.isZero() ? [] : [scored.div(points).times(100)];
  const decimals = figure.place.decimalPlaces();
  const agrees = [...(rate === null ? [] : [rate]), ...others].some(
    (value) => value.toDecimalPlaces(decimals).eq(figure.value) || figure.bound !== 'exact',
  );
  const expected = rate === null ? null : `${rate.toFixed(Math.max(2, decimals)).replace(/\.00$/, '')}%`;
  const zh = '绩效目标完成率';
  return checked(
    { place: placeOf(line, figure), label: { zh, en: zh }, expected, arithmetic: `${met} ÷ ${all} × 100% = ${expected ?? ''}` },
    AS_IN_FORM,
    agrees || rate === null
      ? null
      : {
          rule: REPORT_RULES.goalRateDiffers,
          message: {
            zh: `目标完成率${figure.text}与自评表任何口径都不一致：${all}项指标中${met}项达到指标值，为${expected ?? ''}${others[0] ? `；指标得分率为${others[0].toFixed(2)}%` : ''}。`,
            en: `${met} of ${all} indicators meet their targets: ${expected ?? ''}, not ${figure.text}.`,
          },
        },
  );
}
