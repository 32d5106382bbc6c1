import { rememberedFor } from '../../forms/cells/remembered';
import type { Field } from '../../forms/field';
import { standsInOrder } from '../../forms/words/unit-name';
import { type WithNames, isSameIndicator, type Mention, type NamedSubject, type ScoredRow } from './subjects';
import type { WrittenFigure } from '../text/written-figure';

/** A name is recognised when its characters stand in order in a stretch at most this much longer. */
const LONGEST_STRETCH = 1.5;
const LEAST_NAME = 5;
const RATE_OF_FUNDS = /(?:执行|支出|支付|使用|控制)率$/;
const LEAST_TAIL = 3;
/** Characters at the end of a phrase that are all of the name. */
const LEAST_CORE = 4;
const SAID_BEHIND = /(?:稳定|保持|达到|达|为|在|约|共|完成|实现|办结|累计|总数|人数|数量)+$/;
const SAID_AHEAD =
  /^(?:其中|今年|全年|年内|本年|累计|共|已|经|完成|举办|组织|开展|实施|建成|新建|改造|处理|办理|发放|我[局镇乡县]|全[镇县]|[1-9]|个)+/;

/**
 * An indicator the words before a figure name in other words: 粮食作物种植面积 for 粮食种植面积; by its tail, where the
 * rest of the name was said before: 总产量 for 粮食总产量; or by some of its own characters and its unit: 举办培训12期 for
 * 开展业务培训班次. Null when none or more than one would do.
 */
export function partialIndicator(lead: string, before: string, annexes: WithNames, figure: WrittenFigure): Mention | null {
  const phrase = /[一-龥]+$/.exec(lead.replace(SAID_BEHIND, ''))?.[0] ?? '';
  if (phrase === '') return null;
  const indicators = annexes.named.filter(({ subject }) => subject.kind === 'indicator');
  const found =
    phrase.length < LEAST_TAIL ? [] : indicators.filter(({ name }) => isStretched(name, phrase) || isTail(name, phrase, before));
  const said = phrase.replace(SAID_AHEAD, '').replace(SAID_BEHIND, '');
  const [only, another] = found.length > 0 ? found : distinct(indicators.filter((each) => isOfItsWords(each, said, figure)));
  if (only === undefined || another !== undefined) return null;
  const end = lead.lastIndexOf(phrase) + phrase.length;
  const start = Math.max(0, end - Math.min(phrase.length, Math.ceil(only.name.length * LONGEST_STRETCH)));
  return { subject: only.subject, start: found.length > 0 ? start : end - phrase.length, end, similar: found.length === 0 };
}

/** Each indicator once, by whichever of its names. */
function distinct(found: readonly NamedSubject[]): readonly NamedSubject[] {
  return found.filter(({ subject }, at) => found.findIndex((other) => isSameIndicator(other.subject, subject)) === at);
}

function isOfItsWords({ name, subject }: NamedSubject, said: string, figure: WrittenFigure): boolean {
  const { unit } = figure;
  if (subject.kind !== 'indicator' || unit === '' || unit === '元' || !isCountedIn(figure, subject.indicator)) return false;
  const foreign = [...said].reduce((last, character, at) => (name.includes(character) ? last : at), -1);
  // 破获刑事案件968起: what is done with it may be said in other words.
  const core = unit !== '%' && said.length - foreign > LEAST_CORE ? said.slice(foreign + 1) : said;
  if (/(?:使用|执行|到位|支出|支付|完成|控制)率$/.test(core)) return false;
  if (core.length < (unit === '%' ? 4 : 2)) return false;
  return [...core].every((character) => name.includes(character)) && (unit !== '%' || core.endsWith(name.slice(-1)));
}

/** Whether a figure is counted as the indicator is: what a name without its last word is known by. */
export function isCountedIn({ unit }: WrittenFigure, indicator: ScoredRow): boolean {
  const units = unitsOf(indicator);
  if (units.includes(unit)) return true;
  // 智慧教室改造间数: its name says what its bare figure counts.
  const { zh } = indicator.name.label;
  return units.every((each) => each === '') && /^[一-龥]+$/.test(unit) && ['', '数', '次'].some((word) => zh.endsWith(`${unit}${word}`));
}

/** Of every indicator it is asked by every figure of a report. */
const unitsOf = rememberedFor(({ target, actual, unit }: ScoredRow): readonly string[] => {
  const written = (field: Field | null) => (field?.entry.kind === 'number' ? (field.entry.percent ? '%' : field.entry.unit) : '');
  // 92.36万人次 is counted in 人次, whatever the form counts it in.
  return [written(target), written(actual), unit?.entry.kind === 'text' ? unit.entry.text.trim() : ''].map((each) =>
    each.replace(/^[百千万亿]+(?=.)/, ''),
  );
});

function isStretched(name: string, phrase: string): boolean {
  if (name.length < LEAST_NAME || !phrase.endsWith(name.slice(-2))) return false;
  return standsInOrder(name, phrase.slice(-Math.floor(name.length * LONGEST_STRETCH)));
}

function isTail(name: string, phrase: string, before: string): boolean {
  for (let length = LEAST_TAIL; length < name.length - 1; length += 1) {
    const tail = name.slice(-length);
    // 基本支出A万元，执行率99.27%: of what was just named, though an indicator is called 预算执行率.
    if (phrase === tail || phrase === `全年${tail}`) return !RATE_OF_FUNDS.test(name) && before.includes(name.slice(0, -length));
  }
  return false;
}
