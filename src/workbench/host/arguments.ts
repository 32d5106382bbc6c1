import type { ArgumentInfo } from './protocol';
import type { RemoteObject } from './remote-object';

export type ResolveObject = (objectPathId: number) => RemoteObject | null;

/** Arguments as a method wants them: where office.js sent the id of an object, the object itself. */
export function argumentsOf(info: ArgumentInfo | undefined, resolve: ResolveObject): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => withObjects(value, references[index], resolve));
}

function withObjects(value: unknown, reference: unknown, resolve: ResolveObject): unknown {
  if (Array.isArray(reference) && Array.isArray(value)) {
    return value.map((item: unknown, index) => withObjects(item, reference[index], resolve));
  }
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  return value;
}
