import type { Field } from '../forms/field';

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
