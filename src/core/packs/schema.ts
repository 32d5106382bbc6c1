import type { Wording } from '../wording';
import type { PackOverrides, RulePack } from './pack';

/** A rule pack that cannot be used; `wording` names the setting and what is wrong with it. */
export class InvalidPack extends Error {
  constructor(readonly wording: Wording) {
    super(wording.en);
    this.name = 'InvalidPack';
  }
}

type Check = (value: unknown) => Wording | null;
type Fields = Readonly<Record<string, Check>>;

const PERCENT = number(0, 100);
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
  words: recordOf(recordOf(listOf(text(1, 30)))),
  basis: recordOf(object({ zh: text(1, 300), en: text(1, 300) })),
};

/** What files of earlier versions lack. */
const LATER: Pick<RulePack, 'rules' | 'words' | 'basis'> = { rules: {}, words: {}, basis: {} };

const PACK: Fields = {
  name: all(
    text(1, 40),
    matching(/^[a-z][a-z0-9-]*$/, { zh: '只能用小写字母、数字和连字符', en: 'takes lower-case letters, digits and hyphens' }),
  ),
  title: object({ zh: text(1, 40), en: text(1, 80) }),
  ...SETTINGS,
};

/**
 * A whole rule pack.
 * @throws InvalidPack naming the first setting that is unknown, missing or out of range
 */
export function parsePack(json: unknown): RulePack {
  const whole = isRecord(json) ? { ...LATER, ...json } : json;
  refuse(object(PACK)(whole));
  return whole as RulePack;
}

/**
 * Some settings on top of a pack.
 * @throws InvalidPack naming the first setting that is unknown or out of range
 */
export function parseOverrides(json: unknown): PackOverrides {
  refuse(partial(SETTINGS)(json));
  return json as PackOverrides;
}

function refuse(problem: Wording | null): void {
  if (problem !== null) throw new InvalidPack(problem);
}

function object(fields: Fields): Check {
  return all(partial(fields), (value) => {
    const missing = Object.keys(fields).find((key) => !isRecord(value) || value[key] === undefined);
    return missing === undefined ? null : { zh: `缺少设置“${missing}”`, en: `“${missing}” is missing` };
  });
}

function partial(fields: Fields): Check {
  return (value) => {
    if (!isRecord(value)) return { zh: '应为一组设置', en: 'should be a set of settings' };
    for (const [key, content] of Object.entries(value)) {
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (check === undefined) return { zh: `没有名为“${key}”的设置`, en: `“${key}” is no setting` };
      const problem = check(content);
      if (problem !== null) return { zh: `“${key}”${problem.zh}`, en: `“${key}” ${problem.en}` };
    }
    return null;
  };
}

/** Any keys, each with the same content; the problem names the key. */
function recordOf(check: Check): Check {
  return (value) => {
    if (!isRecord(value)) return { zh: '应为一组设置', en: 'should be a set of settings' };
    for (const [key, content] of Object.entries(value)) {
      const problem = check(content);
      if (problem !== null) return { zh: `中“${key}”${problem.zh}`, en: `“${key}” ${problem.en}` };
    }
    return null;
  };
}

function all(...checks: readonly Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const problem = check(value);
      if (problem !== null) return problem;
    }
    return null;
  };
}

function number(least: number, most: number): Check {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? null
      : { zh: `应为${least}到${most}之间的数`, en: `should be a number from ${least} to ${most}` };
}

function whole(least: number, most: number): Check {
  return (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : { zh: `应为${least}到${most}之间的整数`, en: `should be a whole number from ${least} to ${most}` };
}

/** Decimals travel as text, so that none is lost: `"0.005"`. */
function decimalText(above: number, most: number): Check {
  return (value) =>
    typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) && Number(value) > above && Number(value) <= most
      ? null
      : {
          zh: `应为大于${above}、不超过${most}的小数，写成文字如"0.005"`,
          en: `should be a decimal above ${above}, at most ${most}, as text such as "0.005"`,
        };
}

function oneOf(...words: readonly string[]): Check {
  return (value) =>
    typeof value === 'string' && words.includes(value) ? null : { zh: `应为${words.join('或')}`, en: `should be ${words.join(' or ')}` };
}

function text(least: number, most: number): Check {
  return (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most
      ? null
      : { zh: `应为${least}到${most}个字符的文字`, en: `should be text of ${least} to ${most} characters` };
}

function matching(pattern: RegExp, problem: Wording): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : problem);
}

function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return { zh: '应为列表', en: 'should be a list' };
    for (const entry of value) {
      const problem = check(entry);
      if (problem !== null) return { zh: `中${problem.zh}`, en: `contains: ${problem.en}` };
    }
    return null;
  };
}

function orNull(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** The bounds of bands must not cross. */
function descending(...keys: readonly string[]): Check {
  return (value) => {
    if (!isRecord(value)) return null;
    const bounds = keys.map((key) => Number(value[key]));
    const crossed = bounds.some((bound, at) => at > 0 && bound > (bounds[at - 1] ?? bound));
    return crossed ? { zh: `应满足 ${keys.join(' ≥ ')}`, en: `should satisfy ${keys.join(' ≥ ')}` } : null;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
