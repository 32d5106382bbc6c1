import { invalidReference } from './host-error';
import type { RemoteObject } from './remote-object';

/** Objects the add-in keeps beyond a batch, under ids it names them by later. */
export class References {
  private readonly kept = new Map<string, RemoteObject>();
  private readonly ids = new WeakMap<RemoteObject, string>();
  private last = 0;

  keep(object: RemoteObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `reference-${this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: RemoteObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): RemoteObject {
    const object = this.kept.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  objects(): Iterable<RemoteObject> {
    return this.kept.values();
  }
}
