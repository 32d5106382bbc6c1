import { isCellError, type Cell } from '../../grid/cell';
import { exact } from '../../compute/decimal';
import { dayOfSerial, isCalendarFormat, isPercentFormat } from '../../grid/format-code';
import type { Entry, NumberEntry } from './entry';
import { normalise } from './normalise';
import { parseDate } from './parse-date';
import { parseNumber, splitOperator } from './parse-number';
import { remembered, rememberedFor } from './remembered';

/** `无` `—` `/` `……`: what people put where there is nothing to say. */
const PLACEHOLDER = /^(?:无|没有|不适用|不涉及|未涉及|N\/?A|[-–—―─－_]+|\/+|\\+|…+|\.{2,}|。{2,}|×|△|\*+)[。.]?$/i;
/** A decimal place beyond these is the noise of a division, not something a person stated. */
const MOST_DECIMALS = 15;

/** What was entered in a cell, parsed once: cells outlive the review. A number is read as a person reads it: 0.97 under `0%` is 97. */
export const parseEntry = rememberedFor(parse);

function parse(cell: Cell): Entry {
  const { value } = cell;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', code: value.error };
  if (typeof value === 'number') return parseSerial(value, cell);
  if (typeof value === 'boolean') return { kind: 'text', text: cell.shown };
  return parseText(value);
}

/** What a text says, wherever it stands: a cell of text, or the part of a cell behind a label. */
export const parseText = remembered((text): Entry => {
  // A ' typed in front of a number is how a spreadsheet is told to keep it as text.
  const plain = normalise(text).replace(/^['’‘](?=[-+\d])/, '');
  if (plain === '') return { kind: 'blank' };
  if (PLACEHOLDER.test(plain)) return { kind: 'placeholder', text: text.trim() };
  const { rest } = splitOperator(plain);
  const date = parseDate(rest);
  if (date !== null) return { kind: 'date', ...date, text: text.trim() };
  const number = parseNumber(plain);
  if (number !== null) return { kind: 'number', ...number, fraction: false, asText: true, text: text.trim() };
  return { kind: 'text', text: text.trim() };
});

function parseSerial(value: number, cell: Cell): Entry {
  const shown = cell.shown.trim();
  const day = isCalendarFormat(cell.format) ? dayOfSerial(value) : null;
  return day === null ? numberUnder(value, cell.format, shown) : { kind: 'date', ...day, text: shown };
}

/** A format such as `"≥"0.0"亩"` writes its operator and unit for the person. */
function numberUnder(value: number, format: string, shown: string): NumberEntry {
  const written = parseNumber(normalise(shown));
  const percent = isPercentFormat(format);
  const held = exact(value);
  return {
    kind: 'number',
    value: percent ? held.times(100) : held,
    decimals: Math.min(MOST_DECIMALS, written?.decimals ?? held.decimalPlaces()),
    percent: percent || (written?.percent ?? false),
    fraction: percent,
    operator: written?.operator ?? null,
    unit: written?.unit ?? '',
    asText: false,
    text: shown,
  };
}
