import { BASIS } from '../../compute/basis';
import type { SumChecked } from '../../compute/checked';
import type { IndicatorFigures } from '../../compute/figures';
import { isMagnitudeSuspect } from '../../compute/fulfilment';
import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { halfWidth } from '../../forms/cells/normalise';
import { remembered } from '../../forms/cells/remembered';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { atAll, ofFigures, ofIndicators, ofSelfEvaluation, ofUnit } from '../shapes';
import { named, present, stated } from '../../compute/stated';

const GROWTH = /(?:增速|增长率|增幅)$/;
const TOTAL = /(?:总量|总额|总值|额|量)$/;
/** What a name says about the second level it belongs to. */
const BELONGS: readonly { readonly name: RegExp; readonly level2: RegExp; readonly zh: string }[] = [
  { name: /进度$|及时率$|按时|时限/, level2: /时效/, zh: '时效指标' },
  { name: /收入(?:水平)?$|投资.*增速$/, level2: /经济效益/, zh: '经济效益指标' },
];
const OUTPUT = /^(?:数量|质量|时效)指标?$/;
const EFFECT = /^(?:经济|社会|生态)效益(?:指标)?$|^可持续影响/;
const DATE = /(?<![0-9\-—~至到.])((?:19|20)[0-9]{2})(?:年(?!以来|度?[-—~至到])|[-./][0-9]{1,2}(?![0-9]))/g;

/** What an indicator is about, and where it stands. */
export const INDICATOR_RULES: readonly Rule[] = [
  ofUnit({
    id: 'duplicate-indicators',
    title: { zh: '指标重复设置', en: 'Indicator set twice' },
    basis: { zh: '同一事项不应重复设置指标，口径应一致', en: 'One matter has one indicator and one figure' },
    *tell({ selfEvaluation }) {
      const seen = new Map<string, Indicator>();
      for (const indicator of selfEvaluation?.indicators ?? []) {
        if (indicator.placeholder) continue;
        const subject = subjectOf(indicator);
        const earlier = seen.get(subject);
        if (subject.length < 4 || earlier === undefined) {
          seen.set(subject, indicator);
          continue;
        }
        const conflict = figuresOf(earlier) !== figuresOf(indicator);
        yield {
          field: indicator.name,
          related: [earlier.name, indicator.target, indicator.actual, earlier.target, earlier.actual],
          message: {
            zh: `${indicator.name.label.zh}（${figuresOf(indicator)}）与${earlier.name.label.zh}（${figuresOf(earlier)}）内容重复${conflict ? '、数值不一' : ''}，建议合并。`,
            en: `${indicator.name.label.en} (${figuresOf(indicator)}) repeats ${earlier.name.label.en} (${figuresOf(earlier)})${conflict ? ' with other figures' : ''}; merge them.`,
          },
        };
      }
    },
  }),
  ofUnit({
    id: 'growth-contradicts-total',
    title: { zh: '增速与总量完成情况不符', en: 'Growth does not fit the total' },
    basis: { zh: '同一事项的增速与总量应相互印证', en: 'Growth and total of one matter bear each other out' },
    *tell({ figures }) {
      const indicators = figures.selfEvaluation?.indicators ?? [];
      for (const growth of indicators) {
        const total = GROWTH.test(nameOf(growth)) ? indicators.find((each) => isTotalOf(each, growth)) : undefined;
        if (!growth.fulfilment?.multiple?.eq(1) || !total?.fulfilment?.multiple || !isMagnitudeSuspect(total.fulfilment)) continue;
        const times = total.fulfilment.multiple.toFixed(2);
        yield {
          field: growth.indicator.name,
          related: [growth.indicator.actual, total.indicator.name, total.indicator.actual],
          message: {
            zh: `${nameOf(growth)}恰为指标值，而${nameOf(total)}为指标值的${times}倍，请核实。`,
            en: `${nameOf(growth)} is exactly as planned, yet ${nameOf(total)} is ${times} times its target; check both.`,
          },
        };
      }
    },
  }),
  /** An indicator listed under quality that measures time or economic effect; one finding for the table. */
  ofSelfEvaluation({
    id: 'indicator-misplaced',
    title: { zh: '二级指标归类不当', en: 'Indicator under the wrong heading' },
    basis: {
      zh: '进度、及时率属时效指标，收入、投资增速属经济效益指标',
      en: 'Progress belongs to timeliness; income and investment to economic effect',
    },
    tell({ selfEvaluation: { indicators } }) {
      const misplaced = indicators.flatMap(({ name, level2 }) => {
        const group = /质量/.test(level2) ? BELONGS.find((each) => each.name.test(name.label.zh)) : undefined;
        return group === undefined ? [] : [{ name, group }];
      });
      const list = misplaced.map(({ name, group }) => `${name.label.zh}（${group.zh}）`).join('、');
      return atAll(
        misplaced.map(({ name }) => name),
        { zh: `质量指标中有应归入其他类别的指标：${list}。`, en: `Listed under quality, though they belong elsewhere: ${list}.` },
      );
    },
  }),
  /** 经济效益指标 under 产出指标: the second level belongs under another first level. */
  ofSelfEvaluation({
    id: 'level-of-another-kind',
    title: { zh: '二级指标与一级指标不匹配', en: 'Second level under the wrong first level' },
    basis: {
      zh: '产出指标下设数量、质量、时效、成本，效益指标下设经济、社会、生态效益和可持续影响',
      en: 'Output: quantity, quality, timeliness, cost; effect: economic, social, ecological, lasting',
    },
    tell({ selfEvaluation: { indicators } }) {
      const misplaced = indicators.filter(
        ({ level1, level2, placeholder }) =>
          !placeholder && ((/^产出/.test(level1) && EFFECT.test(level2)) || (/^(?:效益|效果)/.test(level1) && OUTPUT.test(level2))),
      );
      const pairs = [...new Set(misplaced.map(({ level1, level2 }) => `${level2}列在${level1}下`))].join('、');
      return atAll(
        misplaced.map(({ name }) => name),
        { zh: `${pairs}，请核对归类。`, en: `Listed under the wrong first level: ${pairs}.` },
      );
    },
  }),
  /** A target or the name of an indicator names a date of an earlier year: copied from last year's form. */
  ofIndicators({
    id: 'date-of-another-year',
    title: { zh: '日期不在评价年度内', en: 'A date of another year' },
    basis: { zh: '指标的时间要求应在评价年度内', en: 'The dates of an indicator lie in the year under review' },
    tell({ indicator: { name, target } }, { selfEvaluation }) {
      const year = Number(selfEvaluation.year ?? NaN);
      const told = present(name, target).flatMap((field) => {
        const years = yearsIn(field);
        const other = years.includes(year) ? undefined : years.find((each) => each < year);
        return other === undefined ? [] : [{ field, other }];
      });
      return told.slice(0, 1).map(({ field, other }) => ({
        field,
        message: {
          zh: `${name.label.zh}${field === name ? '' : '的指标值'}写的是${other}年，本表评价年度为${year}年，请核对是否沿用了以前年度的内容。`,
          en: `It names ${other}, while the form is about ${year}: check whether it was copied from an earlier year.`,
        },
      }));
    },
  }),
  /** Rows of 其中 under an indicator: never more than the whole, and all of it where they are in the other column. */
  ofFigures({
    id: 'indicator-items-mismatch',
    title: { zh: '其中项与指标合计不符', en: 'Items differ from their indicator' },
    basis: BASIS.items,
    figures: ({ selfEvaluation }) => selfEvaluation?.items ?? [],
    tellers: [itemsDiffer],
  }),
];

/** 农民人均纯收入水平 and 农村人均纯收入 are one subject. A goal's indicators are its own. */
function subjectOf({ name, level1 }: Indicator): string {
  const subject = subjectNamed(name.label.zh);
  return level1.includes('目标') ? `${level1}/${subject}` : subject;
}

const subjectNamed = remembered((name) =>
  name
    .replace(/[\s“”"'（）()]/g, '')
    .replace(/农民|农户|农村居民/g, '农村')
    .replace(/(?:水平|情况|总额)$/, ''),
);

function figuresOf({ target, actual }: Indicator): string {
  return [target, actual].map((field) => (field === null ? '' : stated(field))).join(' → ');
}

function isTotalOf(total: IndicatorFigures, growth: IndicatorFigures): boolean {
  return TOTAL.test(nameOf(total)) && nameOf(total).replace(TOTAL, '') === nameOf(growth).replace(GROWTH, '');
}

function nameOf({ indicator }: IndicatorFigures): string {
  return indicator.name.label.zh;
}

function yearsIn(field: Field): readonly number[] {
  const text = 'text' in field.entry ? field.entry.text : field.cell.shown;
  return [...halfWidth(text).matchAll(DATE)].map((match) => Number(match[1]));
}

/** Which of them is meant, people know. */
function itemsDiffer(context: UnitContext, sum: SumChecked): RawFinding | null {
  const found = mismatch(context, sum);
  if (found === null || sum.field === null || !sum.due.computable) return null;
  const { zh, en } = named(sum.label);
  return {
    ...found,
    message: {
      zh: `${zh}填${stated(sum.field)}，其中各项合计${sum.due.shown}，请核对。`,
      en: `${en}: ${stated(sum.field)} is stated, its items come to ${sum.due.shown}.`,
    },
  };
}
