import { type Field, textIn } from '../forms/field';
import type { Wording } from '../wording';
import type { Decimal } from './decimal';

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

/** What people write where a reason is wanted and they have none: `暂无`, `正常`, `原因：`, a bare number. */
const NO_REASON =
  /^(?:暂无|无(?:偏差|原因|需说明)|(?:已|全部|均已)?完成|未完成|正常|略|待(?:补充?|定|核实)|(?:偏差)?原因(?:分析)?[:：]?|[是否有好对])[。.]?$/;

/** Blank, `无`, `/`, `—`, `0` or empty words: nothing that explains anything. */
export function saysNothing(field: Field | null): boolean {
  if (field === null) return true;
  const { entry } = field;
  if (entry.kind === 'number') return entry.unit === '' && !entry.percent;
  return entry.kind === 'blank' || entry.kind === 'placeholder' || (entry.kind === 'text' && NO_REASON.test(entry.text.trim()));
}

/** What a cell gives to a computation. */
export type Amount =
  | { readonly kind: 'amount'; readonly amount: Decimal; readonly field: Field }
  /** Blank, or a placeholder: somebody says there is nothing. */
  | { readonly kind: 'blank'; readonly field: Field | null }
  /** Text, an error, or words where the figure belongs behind its label. */
  | { readonly kind: 'unreadable'; readonly field: Field };

export function amountOf(field: Field | null): Amount {
  if (field === null) return { kind: 'blank', field };
  switch (field.entry.kind) {
    case 'number':
      return { kind: 'amount', amount: field.entry.value, field };
    case 'blank':
      return wordsIn(field) === null ? { kind: 'blank', field } : { kind: 'unreadable', field };
    case 'placeholder':
      return { kind: 'blank', field };
    default:
      return { kind: 'unreadable', field };
  }
}

/** Words where the figure belongs behind its label, `基本支出：见附表`; a unit or a remark in brackets is none. */
export function wordsIn({ inline }: Field): string | null {
  const text = inline?.after.trim().normalize('NFKC') ?? '';
  return /^(?:[\u4e00-\u9fff]{2,}|#[A-Z0-9/]+[!?])$/.test(text) && !/^(?:万?元|人民币)$/.test(text) ? text : null;
}
