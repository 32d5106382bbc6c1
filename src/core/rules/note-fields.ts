import type { Field } from '../forms/field';
import type { Indicator, SelfEvaluationForm } from '../forms/form';

/** Every note with words in it, and the indicator it is about; a cell merged over several indicators comes once. */
export function* writtenNotes(
  form: SelfEvaluationForm | null,
): Iterable<{ readonly field: Field; readonly text: string; readonly indicator: Indicator | null }> {
  const seen = new Set<string>();
  for (const indicator of form?.indicators ?? []) {
    const { note } = indicator;
    if (note?.entry.kind !== 'text' || seen.has(`${note.at.row} ${note.at.column}`)) continue;
    seen.add(`${note.at.row} ${note.at.column}`);
    yield { field: note, text: note.entry.text, indicator };
  }
  for (const note of [form?.funds?.total?.note ?? null, ...(form?.reasons ?? [])]) {
    if (note?.entry.kind === 'text') yield { field: note, text: note.entry.text, indicator: null };
  }
}
