import type { Annexes } from './annexes';
import type { Mention } from './subjects';

/** A name is recognised when its characters stand in order in a stretch at most this much longer. */
const LONGEST_STRETCH = 1.5;
const LEAST_NAME = 5;
const LEAST_TAIL = 3;

/**
 * An indicator the words before a figure name in other words: 粮食作物种植面积 for 粮食种植面积; or by its tail, where the
 * rest of the name was said before: 总产量 for 粮食总产量. Null when none or more than one would do.
 */
export function partialIndicator(lead: string, before: string, annexes: Annexes): Mention | null {
  const phrase = /[一-龥]+$/.exec(lead.replace(/(?:稳定|保持|达到|达|为|在|约|共|完成|实现)+$/, ''))?.[0] ?? '';
  if (phrase.length < LEAST_TAIL) return null;
  const found = annexes.named.filter(
    ({ name, subject }) => subject.kind === 'indicator' && (isStretched(name, phrase) || isTail(name, phrase, before)),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const end = lead.lastIndexOf(phrase) + phrase.length;
  return { subject: only.subject, start: Math.max(0, end - Math.min(phrase.length, Math.ceil(only.name.length * LONGEST_STRETCH))), end };
}

function isStretched(name: string, phrase: string): boolean {
  if (name.length < LEAST_NAME || !phrase.endsWith(name.slice(-2))) return false;
  const stretch = phrase.slice(-Math.floor(name.length * LONGEST_STRETCH));
  let at = 0;
  for (const character of stretch) if (character === name.charAt(at)) at += 1;
  return at === name.length;
}

function isTail(name: string, phrase: string, before: string): boolean {
  for (let length = LEAST_TAIL; length < name.length - 1; length += 1) {
    const tail = name.slice(-length);
    if (phrase === tail || phrase === `全年${tail}`) return before.includes(name.slice(0, -length));
  }
  return false;
}
