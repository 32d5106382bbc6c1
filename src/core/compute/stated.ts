import { type Field, textIn } from '../forms/field';
import type { Wording } from '../wording';

/** What a person reads of the figure: the cell's text, or the figure alone where it shares its cell with its label. */
export function stated(field: Field): string {
  if (field.inline !== null) return textIn(field);
  return field.cell.shown.trim();
}

/** A target or result as it stands in a sentence: words in quotation marks, `完成55.8%` as `55.8%`. */
export function inSentence(field: Field | null): string {
  if (field === null) return '';
  if (field.entry.kind === 'text') return `“${stated(field)}”`;
  return stated(field).replace(/^(?:实际|已)*(?:完成|达到)(?=[0-9０-９])/, '');
}

/** The fields that are there, each once. */
export function present(...fields: readonly (Field | null | undefined)[]): Field[] {
  return [...new Set(fields.filter((field): field is Field => field !== null && field !== undefined))];
}

/** `年度资金总额 · 执行率` as it is said within a sentence. */
export function named({ zh, en }: Wording): Wording {
  return { zh: zh.replaceAll(' · ', ''), en: en.replaceAll(' · ', ' ') };
}
