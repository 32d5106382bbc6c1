import type { Wording } from '../wording';
import {
  all,
  decimalText,
  descending,
  isRecord,
  listOf,
  matching,
  number,
  object,
  oneOf,
  orNull,
  partial,
  recordOf,
  text,
  whole,
  wordingOf,
  type Check,
  type Fields,
  type Problem,
} from './checks';
import national from './national.json';
import type { PackOverrides, RulePack } from './pack';
import { settingTerm } from './terms';

/** A rule pack that cannot be used; `wording` names the setting by its path and says what is wrong with it. */
export class InvalidPack extends Error {
  constructor(readonly wording: Wording) {
    super(wording.en);
    this.name = 'InvalidPack';
  }
}

const PERCENT = number(0, 100);
const LABELS = listOf(text(1, 30));
const WORDS = recordOf(LABELS);
const SETTINGS: { readonly [Key in keyof Required<PackOverrides>]: Check } = {
  smallerIsBetter: oneOf('ratio', 'linear'),
  qualitativeBands: all(object({ achieved: PERCENT, partly: PERCENT, missed: PERCENT }), descending('achieved', 'partly', 'missed')),
  grades: all(object({ excellent: PERCENT, good: PERCENT, fair: PERCENT }), descending('excellent', 'good', 'fair')),
  executionWeight: PERCENT,
  executionReasonBelow: PERCENT,
  adjustmentReasonAbove: number(0, 1000),
  overfulfilment: all(object({ wanted: number(1, 1000), required: number(1, 1000) }), descending('required', 'wanted')),
  totalCaps: listOf(object({ below: PERCENT, cap: PERCENT })),
  threePublicBasis: oneOf('budget', 'spent'),
  yearOnYearJump: number(0, 10000),
  tolerance: decimalText(0, 0.5),
  scoreDecimals: whole(0, 4),
  noteLimit: orNull(whole(1, 100000)),
  forbiddenCharacters: text(0, 100),
  rules: recordOf(oneOf('off', 'error', 'warning', 'info')),
  words: recordOf(WORDS),
  rows: recordOf(WORDS),
  layouts: listOf(
    object(
      {
        form: oneOf('base-data', 'self-evaluation', 'rubric'),
        blocks: listOf(object({ block: text(1, 20), columns: WORDS }, { begins: LABELS, rows: WORDS, ends: LABELS })),
      },
      { titles: LABELS },
    ),
  ),
  classes: WORDS,
  basis: recordOf(wordingOf(300)),
};

const PACK: Fields = {
  name: all(
    text(1, 40),
    matching(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u, { zh: '只能用文字、数字和连字符，中间不空格', en: 'takes letters, digits and hyphens only' }),
  ),
  title: wordingOf(40),
  about: orNull(wordingOf(2000)),
  ...SETTINGS,
};

/**
 * A rule pack: what its file says, and for the rest what applies everywhere.
 * @throws InvalidPack naming the first setting that is unknown or out of range
 */
export function parsePack(json: unknown): RulePack {
  refuse(object(PACK)(isRecord(json) ? withNational(json) : json, ''));
  return builtInPack(json as Readonly<Record<string, unknown>>);
}

/** One that comes with the product: tests hold it to the schema, so that not every start has to. */
export function builtInPack(json: Readonly<Record<string, unknown>>): RulePack {
  const whole: unknown = withNational(json);
  const pack = whole as RulePack;
  const basis = Object.fromEntries(Object.entries(pack.basis).map(([rule, wording]) => [rule, inBoth(wording)]));
  return { ...pack, title: inBoth(pack.title), about: pack.about && inBoth(pack.about), basis };
}

/**
 * Some settings on top of a pack.
 * @throws InvalidPack naming the first setting that is unknown or out of range
 */
export function parseOverrides(json: unknown): PackOverrides {
  refuse(partial(SETTINGS)(json, ''));
  return json as PackOverrides;
}

/** What of a pack is not as everywhere: what its file has to hold. */
export function packFileOf(pack: RulePack): Readonly<Record<string, unknown>> {
  const { name, title, about } = pack;
  const differing = Object.entries(SETTINGS).flatMap(([key]) => {
    const own: unknown = Reflect.get(pack, key);
    const common: unknown = Reflect.get(national, key);
    return sameJson(own, common) ? [] : [[key, isRecord(own) && isRecord(common) ? differingEntries(own, common) : own] as const];
  });
  return { name, title, ...(about === null ? {} : { about }), ...Object.fromEntries(differing) };
}

/** Settings of several figures (grades, bands) may be given in part as well. */
function withNational(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = { ...json };
  for (const [key, value] of Object.entries(national)) {
    const own = json[key];
    if (isRecord(value) && isRecord(own) && key !== 'title') merged[key] = { ...value, ...own };
    else if (own === undefined && key !== 'name' && key !== 'title') merged[key] = value;
  }
  return merged;
}

function differingEntries(own: Readonly<Record<string, unknown>>, common: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).filter(([key, value]) => !sameJson(value, common[key])));
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function inBoth(wording: Wording | string): Wording {
  return typeof wording === 'string' ? { zh: wording, en: wording } : wording;
}

/** @throws InvalidPack */
function refuse(problem: Problem | null): void {
  if (problem !== null) throw new InvalidPack(problemInWords(problem));
}

/** `“等级分数线”（grades.good）应为 0 到 100 之间的数，不加引号（现为 "八十"）`. */
export function problemInWords({ path, wording }: Problem): Wording {
  if (path === '') return { zh: `这不是规则包文件：内容${wording.zh}`, en: `this is no rule pack: it ${wording.en}` };
  const term = settingTerm(path);
  return { zh: `${term === null ? `“${path}”` : `“${term.zh}”（${path}）`}${wording.zh}`, en: `“${path}” ${wording.en}` };
}
