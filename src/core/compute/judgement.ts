import type { Entry } from '../forms/cells/entry';
import { normalise } from '../forms/cells/normalise';
import { Decimal } from './decimal';
import { conversion, isTime } from './units';

export type Judgement = 'achieved' | 'partly' | 'missed' | 'unclear';

/** In front of it in its clause: there was none of it, or it was averted. Behind a cause (`无资质导致延期`) it was there. */
const AVERTED =
  '(?:无|未|没|零|不|避免|杜绝|防止|消除|减少|解决|克服|扭转|遏制)(?!法|力)(?:有?(?:造成|导致|引起))?[^，。；,;造导致而因]{0,8}';
/** Behind it in its clause: it was dealt with, or there was nought of it. */
const DEALT_WITH = '[^，。；,;未不]{0,8}(?:整改|解决|纠正|消除|扭转|化解)|[^，。；,;1-9]{0,6}(?:0(?![.0-9])|零)';
/** What should have been was not, what should not be was, or it was left for another year. */
const MISSED = new RegExp(
  [
    '未(?!发生|出现|超|突破|违|见|发现|造成|导致|引起|恶化|滞后|逾期|延|中断|间断|拖欠)',
    '没有(?:完成|达|实现)',
    `(?<!无|没有|未发现|未出现|查处|(?:弥补|补齐|缓解)[^，。；,;]{0,8})不(?:达标|合格|到位|理想|明显|及时|满意|完善|健全|规范|完整|符合|合规|足|够|力)(?!${DEALT_WITH})`,
    `(?<!${AVERTED})(?:存在(?:违规|违法|问题)|恶化|滞后|延期|延迟|推迟|逾期|延误)(?!${DEALT_WITH})`,
    `(?<!${AVERTED})发生[^，。]{0,12}[1-9一二三四五六七八九][0-9]*[起例次件宗]`,
    '次年|^否$|^差$',
  ].join('|'),
);
/** 部分完成, 效果一般; not 组成部分, 有限公司. 基本达成 counts with what was achieved (财政部's bands: 全部或基本达成预期指标, 100%～80%). */
const PARTLY = /(?<![各成要心])部分|大部|有所欠缺|略有|略微|稍有|有限(?!公司|责任)|较(?:差|低)|一般(?!公共|性|预算|债|转移|工商|农户)|^中$/;
/** `实现全覆盖` against `覆盖80%`. */
const WHOLE = /全(?:面|部|覆盖|员|程)|100%|百分之百/;
const SHARE = /(?<![0-9.])([0-9]{1,2}(?:\.[0-9]+)?)%/;
const ACHIEVED =
  /完成|达成|达到|达标|实现|落实|到位|合格|明显|显著|有效|良好|优|满意|提[高升]|改善|增强|保障|及时|规范|健全|完善|持续|稳[定步]|通过|发放|^是$|^有$|^好$/;

/** `显著提升` answered with `有所提升`. */
const BY_FAR = /显著|明显|大幅|极大/;
const SOMEWHAT = /有所|一定(?:程度|的)/;

/** Nothing tells of these which way is better: what is spent, how long it takes, and what is a limit. */
const NO_AMOUNT =
  /成本|费用|单价|元[/／每]|不超|控制|以内|以下|低于|少于|[0-9](?:年|月|日|号|时|天|分钟|小时|周|个月|个?工作日)|前(?:完成)?$/;
const FIGURE = /[0-9]+(?:\.[0-9]+)?/g;

/** `新增就业120人` answered with `新增就业105人`: the same words with other figures, compared one by one. Null for other words. */
function besideFigures(wanted: string, got: string): 'met' | 'missed' | null {
  const [target, actual] = [wanted, got].map((text) => normalise(text).replace(/^(?:计划|实际|已经?|累计)+/, ''));
  if (target === undefined || actual === undefined || NO_AMOUNT.test(target)) return null;
  const [due, done] = [target.match(FIGURE) ?? [], actual.match(FIGURE) ?? []];
  if (due.length === 0 || plain(target).replace(FIGURE, '#') !== plain(actual).replace(FIGURE, '#')) return null;
  return due.every((amount, at) => new Decimal(done[at] ?? 0).gte(amount)) ? 'met' : 'missed';
}

/** A target and an actual in words: the same words are an achievement, whatever they say. */
export function judgementOf(target: Entry, actual: Entry): Judgement {
  const wanted = textOf(target);
  const got = textOf(actual);
  if (plain(wanted) === plain(got) || isKeptFrom(wanted, got)) return 'achieved';
  const beside = besideRange(target, actual);
  if (beside !== null) return beside === 'missed' ? 'partly' : 'achieved';
  const change = besideChange(target, actual);
  if (change !== null) return change === 'met' ? 'achieved' : change === 'less' ? 'partly' : 'missed';
  const figures = besideFigures(wanted, got);
  if (figures !== null) return figures === 'met' ? 'achieved' : 'partly';
  if (MISSED.test(got) && !MISSED.test(wanted)) return /基本|部分/.test(got) ? 'partly' : 'missed';
  if (PARTLY.test(got) && !PARTLY.test(wanted)) return 'partly';
  if (BY_FAR.test(wanted) && SOMEWHAT.test(got) && !BY_FAR.test(got)) return 'partly';
  if (WHOLE.test(wanted) && SHARE.test(got) && !WHOLE.test(got)) return 'partly';
  return ACHIEVED.test(got) || plain(got).includes(plain(wanted)) ? 'achieved' : 'unclear';
}

/** 面积不减少 answered with 未减少, 无挪用 with 未挪用: what was not to be, was not. */
function isKeptFrom(wanted: string, got: string): boolean {
  const [target, actual] = [wanted, got].map((text) => plain(text).replace(/没有|[不无未零]/g, '无'));
  return actual?.startsWith('无') === true && target?.endsWith(actual) === true;
}

function textOf(entry: Entry): string {
  return 'text' in entry ? entry.text : '';
}

function plain(text: string): string {
  return text.replace(/[\s，。,.;；、:：]/g, '');
}

/** `95%-100%`, `5～8次`, `1000—1200人`, `200万元-300万元`: a target that leaves room. */
const RANGE = /^(\d+(?:\.\d+)?)([^\d.,]{0,6}?)(?:[-—–~至]+|到)(\d+(?:\.\d+)?)([^\d.,]{0,6})$/;

/** `≥90%且≤100%` */
const BETWEEN_SIGNS =
  /^(?:≥|>=?|不低于|不少于)(\d+(?:\.\d+)?)([^\d.,]{0,6}?)[,，、且并]*(?:≤|<=?|不超过|不高于)(\d+(?:\.\d+)?)([^\d.,]{0,6})$/;

/**
 * Where a result lies beside a range that is its target: null where the target is none or the units differ. `missed`: below
 * the lower end, or above the upper one where a time is measured; which end counts otherwise, nobody has said.
 */
function besideRange(target: Entry, actual: Entry): 'within' | 'missed' | 'beyond' | null {
  if (target.kind !== 'text' || actual.kind !== 'number') return null;
  const [, from, fromUnit = '', to, unit = ''] = RANGE.exec(normalise(target.text)) ?? BETWEEN_SIGNS.exec(normalise(target.text)) ?? [];
  if (from === undefined || to === undefined || (fromUnit !== '' && fromUnit !== unit)) return null;
  const [least, most] = [new Decimal(from), new Decimal(to)];
  const factor = conversion(actual.percent ? '%' : actual.unit, unit);
  if (factor === null || least.gt(most)) return null;
  const value = actual.value.times(factor);
  if (value.gte(least) && value.lte(most)) return 'within';
  // 80-90分 are points, whatever else 分 may be.
  const shorterIsBetter = unit !== '分' && isTime(unit);
  return shorterIsBetter === value.gt(most) ? 'missed' : 'beyond';
}

/** `较上年增长5%`, `同比下降≥2个百分点`, `减少`: a change and nothing else, with its amount where one is said. */
const CHANGE =
  /^(?:(?:较|比|与)?(?:上年度?|上一年度?|去年|同期)(?:同期)?(?:相比)?|同比|环比|逐年|持续|稳步|有效|明显|显著|大幅|不断|进一步|有所)*(?:(增长|上升|提高|增加|提升|增幅)|下降|降低|减少|下滑|降幅|减幅)(?:率|了|至少|不低于|≥|>=|>)?(\d+(?:\.\d+)?)?(%|个百分点)?(?:以上)?$/;

interface Change {
  readonly up: boolean;
  readonly amount: Decimal | null;
  readonly measure: string;
}

/** A result beside a change that is its target; null where either says anything else. The other way round is `missed`, less of it `less`. */
function besideChange(target: Entry, actual: Entry): 'met' | 'less' | 'missed' | null {
  const wanted = changeIn(target);
  const reached = wanted === null ? null : actual.kind === 'number' && actual.percent ? signed(actual.value, wanted) : changeIn(actual);
  if (wanted === null || reached === null) return null;
  if (wanted.up !== reached.up) return reached.amount?.isZero() === true ? null : 'missed';
  if (wanted.amount === null || reached.amount === null || reached.measure !== wanted.measure) return null;
  return reached.amount.gte(wanted.amount) ? 'met' : 'less';
}

function changeIn(entry: Entry): Change | null {
  if (entry.kind !== 'text') return null;
  const match = CHANGE.exec(normalise(entry.text));
  if (match === null) return null;
  const [, growth, amount, measure = ''] = match;
  return { up: growth !== undefined, amount: amount === undefined ? null : new Decimal(amount), measure };
}

/** `-6.2%` of what should grow is a fall, and of what should fall as well. */
function signed(value: Decimal, wanted: Change): Change {
  return { up: wanted.up && !value.isNegative(), amount: value.abs(), measure: '%' };
}
