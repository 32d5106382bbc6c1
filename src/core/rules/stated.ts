import type { Field } from '../forms/field';
import type { Wording } from '../wording';

/** What a person reads of the figure: the cell's text, or the figure alone where it shares its cell with its label. */
export function stated(field: Field): string {
  if (field.inline !== null) return 'text' in field.entry ? field.entry.text : '';
  return field.cell.shown.trim();
}

/** A target or result as it stands in a sentence: words in quotation marks, `完成55.8%` as `55.8%`. */
export function inSentence(field: Field | null): string {
  if (field === null) return '';
  if (field.entry.kind === 'text') return `“${stated(field)}”`;
  return stated(field).replace(/^(?:实际|已)*(?:完成|达到)(?=[0-9０-９])/, '');
}

export function isBlank(field: Field | null): boolean {
  return field === null || field.entry.kind === 'blank';
}

/** What people write where a reason is wanted and they have none: `暂无`, `正常`, `原因：`, a bare number. */
const NO_REASON =
  /^(?:暂无|无(?:偏差|原因|需说明)|(?:已|全部|均已)?完成|未完成|正常|略|待(?:补充?|定|核实)|(?:偏差)?原因(?:分析)?[:：]?|[是否有好对])[。.]?$/;
/** The reason is said to stand where the form does not show it. */
const ELSEWHERE = /^(?:同上|(?:详见|见|参见)[\u4e00-\u9fff《》]{0,12})[。.]?$/;

/** Blank, `无`, `/`, `—`, `0` or empty words: nothing that explains anything. */
export function saysNothing(field: Field | null): boolean {
  if (field === null) return true;
  const { entry } = field;
  if (entry.kind === 'number') return entry.unit === '' && !entry.percent;
  return entry.kind === 'blank' || entry.kind === 'placeholder' || (entry.kind === 'text' && NO_REASON.test(entry.text.trim()));
}

/** `同上`, `见附件`: whoever reads the form does not find the reason in it. */
export function saysElsewhere({ entry }: Field): boolean {
  return entry.kind === 'text' && ELSEWHERE.test(entry.text.trim());
}

/** The fields that are there, each once. */
export function present(...fields: readonly (Field | null | undefined)[]): Field[] {
  return [...new Set(fields.filter((field): field is Field => field !== null && field !== undefined))];
}

/** `年度资金总额 · 执行率` as it is said within a sentence. */
export function named({ zh, en }: Wording): Wording {
  return { zh: zh.replaceAll(' · ', ''), en: en.replaceAll(' · ', ' ') };
}
