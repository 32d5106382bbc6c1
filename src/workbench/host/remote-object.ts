import { apiNotFound } from './host-error';

/** Something a batch can reach: it plays one Excel class. Getters are its properties, methods its methods, named as in the typings. */
export abstract class RemoteObject {
  /** Name of the Excel class; written out because a bundle shortens the names of classes. */
  abstract readonly className: string;

  /** What the answer to instantiating or loading it always carries, such as `Id` or `_ReferenceId`. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** It is part of something that the host has of its own, and knows nothing else. */
export abstract class RemotePart<Of> extends RemoteObject {
  constructor(protected readonly of: Of) {
    super();
  }
}

/** An Excel collection: `items` are loaded as `_Items`, and an item is found by id, name or key. */
export abstract class RemoteCollection<Item extends RemoteObject> extends RemoteObject {
  abstract list(): readonly Item[];
}

export function isCollection(object: RemoteObject): object is RemoteCollection<RemoteObject> {
  return object instanceof RemoteCollection;
}

/** Members of the base classes are ours, not Excel's. */
const OURS: ReadonlySet<object> = new Set([RemoteObject.prototype, RemotePart.prototype, RemoteCollection.prototype, Object.prototype]);
const OUR_NAMES: ReadonlySet<string> = new Set(['constructor', 'identity', 'list']);

/** The prototypes of an object's own class and those it extends, down to ours. */
function* classesOf(object: RemoteObject): Iterable<object> {
  const above = (level: object): object | null => Object.getPrototypeOf(level) as object | null;
  for (let level = above(object); level !== null && !OURS.has(level); level = above(level)) yield level;
}

/**
 * A member of the Excel class, however it is declared; undefined when the host does not have it.
 * Only what a class itself declares can be reached by name.
 */
export function memberOf(object: RemoteObject, name: string): PropertyDescriptor | undefined {
  if (OUR_NAMES.has(name)) return undefined;
  for (const level of classesOf(object)) {
    const member = Object.getOwnPropertyDescriptor(level, name);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** Names of every property and method, in the order of declaration. */
export function memberNames(object: RemoteObject, kind: 'property' | 'method'): readonly string[] {
  const names = new Set<string>();
  for (const level of classesOf(object)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const wanted = kind === 'property' ? member.get !== undefined : typeof member.value === 'function';
      if (wanted && !OUR_NAMES.has(name)) names.add(name);
    }
  }
  return [...names];
}

/** @throws HostError `ApiNotFound` when the class does not have the property. */
export function readProperty(object: RemoteObject, name: string): unknown {
  if (memberOf(object, name)?.get === undefined) throw apiNotFound(`${object.className}.${name}`);
  return Reflect.get(object, name);
}
