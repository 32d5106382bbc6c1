import type { Wording } from '../wording';

/** What is wrong, and where: `grades.good`, `totalCaps[1].cap`. */
export interface Problem {
  readonly path: string;
  readonly wording: Wording;
}

/** What is wrong with a value that stands at a path; null when nothing is. */
export type Check = (value: unknown, path: string) => Problem | null;
export type Fields = Readonly<Record<string, Check>>;

/** Exactly these keys; those of `optional` may be missing. */
export function object(fields: Fields, optional: Fields = {}): Check {
  return all(partial({ ...fields, ...optional }), (value, path) => {
    const missing = Object.keys(fields).find((key) => !isRecord(value) || value[key] === undefined);
    return missing === undefined ? null : { path: within(path, missing), wording: { zh: '没有填写', en: 'is missing' } };
  });
}

/** At least these keys; what else stands there, such as what a later version adds, is not looked at. */
export function having(fields: Fields, optional: Fields = {}): Check {
  return (value, path) => {
    if (!isRecord(value)) return notSettings(path);
    const there = Object.entries({ ...fields, ...optional }).filter(([key]) => key in fields || value[key] !== undefined);
    return firstOf(there.map(([key, check]) => check(value[key], within(path, key))));
  };
}

/** Some of these keys, and no others. */
export function partial(fields: Fields): Check {
  return (value, path) => {
    if (!isRecord(value)) return notSettings(path);
    for (const [key, content] of Object.entries(value)) {
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (check === undefined) {
        const known = Object.keys(fields);
        return {
          path: within(path, key),
          wording: {
            zh: `不是本版本规则包的设置：写错了的请改正，由更新版本保存的请更新本产品，或在文件中删去这一项后再打开。可用的是：${known.join('、')}`,
            en: `is no setting of this version: correct it if mistyped; if a later version saved it, update, or take it out of the file; there are: ${known.join(', ')}`,
          },
        };
      }
      const problem = check(content, within(path, key));
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** Any keys, each with the same content. */
export function recordOf(check: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return notSettings(path);
    return firstOf(Object.entries(value).map(([key, content]) => check(content, within(path, key))));
  };
}

export function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, wording: { zh: '应为列表，写成 […]', en: 'should be a list, […]' } };
    return firstOf(value.map((entry, index) => check(entry, `${path}[${index + 1}]`)));
  };
}

/** All of them hold; the first that does not is told. */
export function all(...checks: readonly Check[]): Check {
  return (value, path) => firstOf(checks.map((check) => check(value, path)));
}

export function number(least: number, most: number): Check {
  return refusing((value) => typeof value === 'number' && value >= least && value <= most, {
    zh: `应为 ${least} 到 ${most} 之间的数，不加引号`,
    en: `should be a number from ${least} to ${most}, without quotes`,
  });
}

export function whole(least: number, most: number): Check {
  return refusing((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most, {
    zh: `应为 ${least} 到 ${most} 之间的整数，不加引号`,
    en: `should be a whole number from ${least} to ${most}, without quotes`,
  });
}

/** Decimals travel as text, so that none is lost: `"0.005"`. */
export function decimalText(above: number, most: number): Check {
  return refusing((value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) && Number(value) > above && Number(value) <= most, {
    zh: `应为大于 ${above}、不超过 ${most} 的小数，加引号，如 "0.005"`,
    en: `should be a decimal above ${above}, at most ${most}, in quotes, such as "0.005"`,
  });
}

export function oneOf(...words: readonly string[]): Check {
  return refusing((value) => typeof value === 'string' && words.includes(value), {
    zh: `应为 ${words.map((word) => `"${word}"`).join(' 或 ')}`,
    en: `should be ${words.map((word) => `"${word}"`).join(' or ')}`,
  });
}

export function text(least: number, most: number): Check {
  return refusing((value) => typeof value === 'string' && value.length >= least && value.length <= most, {
    zh: `应为 ${least} 到 ${most} 个字的文字，加引号`,
    en: `should be text of ${least} to ${most} characters, in quotes`,
  });
}

export function matching(pattern: RegExp, wording: Wording): Check {
  return refusing((value) => typeof value === 'string' && pattern.test(value), wording);
}

export function orNull(check: Check): Check {
  return (value, path) => (value === null ? null : check(value, path));
}

/** A text in both languages, or one text for both. */
export function wordingOf(most: number): Check {
  const both = object({ zh: text(1, most), en: text(1, most * 2) });
  return (value, path) => (isRecord(value) ? both : text(1, most))(value, path);
}

/** The bounds of bands must not cross. */
export function descending(...keys: readonly string[]): Check {
  const order = keys.join(' ≥ ');
  return refusing(
    (value) => {
      if (!isRecord(value)) return true;
      const bounds = keys.map((key) => Number(value[key]));
      return bounds.every((bound, at) => at === 0 || bound <= (bounds[at - 1] ?? bound));
    },
    { zh: `应满足 ${order}`, en: `should satisfy ${order}` },
  );
}

function notSettings(path: string): Problem {
  return { path, wording: { zh: '应为一组设置，写成 {…}', en: 'should be a set of settings, {…}' } };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusing(holds: (value: unknown) => boolean, wording: Wording): Check {
  return (value, path) => (holds(value) ? null : { path, wording: withValue(wording, value) });
}

/** What stands there instead, where it is short enough to be found again. */
function withValue({ zh, en }: Wording, value: unknown): Wording {
  const shown = typeof value === 'object' && value !== null ? undefined : JSON.stringify(value);
  return shown === undefined || shown.length > 40 ? { zh, en } : { zh: `${zh}（现为 ${shown}）`, en: `${en} (it is ${shown})` };
}

function firstOf(problems: readonly (Problem | null)[]): Problem | null {
  return problems.find((problem) => problem !== null) ?? null;
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
