import { Decimal } from '../../../src/core/compute/decimal';
import type { Content } from '../sheet-canvas';

const FIGURE = /[-−]?\d+(?:\.\d+)?/;

/** The digits of the figure a cell holds, `98.50` of `{percent: '98.50'}` and `2100` of `≥2100亩`; null where there is none. */
export function digitsIn(content: Content): string | null {
  if (typeof content === 'number') return new Decimal(content).toFixed();
  if (typeof content === 'string') return /月/.test(content) ? null : (FIGURE.exec(content)?.[0] ?? null);
  if (content === null) return null;
  if ('amount' in content) return content.amount;
  if ('percent' in content) return content.percent;
  return null;
}

export function figureIn(content: Content): Decimal | null {
  const digits = digitsIn(content);
  return digits === null ? null : new Decimal(digits.replace('−', '-'));
}

/** The same cell with other digits; sign, unit and format stay. */
export function withDigits(content: Content, digits: string): Content {
  if (typeof content === 'number') return Number(digits);
  if (typeof content === 'string') return content.replace(FIGURE, digits);
  if (content === null) return Number(digits);
  if ('amount' in content) return { amount: digits };
  return 'percent' in content ? { percent: digits } : content;
}
