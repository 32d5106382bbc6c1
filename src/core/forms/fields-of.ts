import type { Field } from './field';
import type { Form } from './form';

/** A form never changes, and every part of a review asks for its fields. */
const gathered = new WeakMap<Form, readonly Field[]>();

/** Every field of a form, in no particular order; each key once. */
export function fieldsOf(form: Form): readonly Field[] {
  const known = gathered.get(form);
  if (known !== undefined) return known;
  const fields = new Map<string, Field>();
  // The areas repeat what the form says of itself.
  for (const [part, content] of Object.entries(form)) if (part !== 'areas') gather(content, fields);
  const all = [...fields.values()];
  gathered.set(form, all);
  return all;
}

function gather(part: unknown, fields: Map<string, Field>): void {
  if (typeof part !== 'object' || part === null) return;
  if (isField(part)) fields.set(part.key, fields.get(part.key) ?? part);
  else for (const content of Object.values(part)) gather(content, fields);
}

function isField(part: object): part is Field {
  return 'key' in part && 'entry' in part;
}

/** A form that is the same but for what else stands on its sheet has the same fields. */
export function withSameFields<Some extends Form>(form: Some, like: Form): Some {
  gathered.set(form, fieldsOf(like));
  return form;
}
