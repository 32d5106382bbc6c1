import type { QueryInfo } from './protocol';
import { isCollection, memberNames, readProperty, type RemoteCollection, RemoteObject } from './remote-object';

type Answer = Record<string, unknown>;

/** What instantiating an object answers. */
export function identityOf(object: RemoteObject): Answer {
  return { ...object.identity() };
}

/** What loading an object answers: the properties asked for, under their capitalised names, and those of objects below it. */
export function answerTo(object: RemoteObject, query: QueryInfo): Answer {
  const wanted = wantedProperties(query);
  if (isCollection(object)) return answerToCollection(object, wanted, query);
  const answer = identityOf(object);
  for (const [property, below] of wanted) {
    if (property === '*') Object.assign(answer, everyScalar(object));
    else addProperty(answer, object, actualName(object, property), below);
  }
  return answer;
}

/** Property → what is wanted of the object it holds; nothing below means the property itself. */
function wantedProperties(query: QueryInfo): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, string[]>();
  const select = query.Select?.length ? query.Select : ['*'];
  for (const path of [...select, ...(query.Expand ?? [])]) {
    const [property = '', ...rest] = path.split('/');
    const below = wanted.get(property) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    wanted.set(property, below);
  }
  return wanted;
}

function answerToCollection(
  collection: RemoteCollection<RemoteObject>,
  wanted: ReadonlyMap<string, readonly string[]>,
  query: QueryInfo,
): Answer {
  const answer = identityOf(collection);
  const ofItems: string[] = [];
  for (const [property, below] of wanted) {
    if (property.toLowerCase() === 'count') answer['Count'] = collection.list().length;
    else ofItems.push(...(below.length === 0 ? [property] : below.map((path) => `${property}/${path}`)));
  }
  const first = query.Skip ?? 0;
  const items = collection.list().slice(first, query.Top === undefined ? undefined : first + query.Top);
  answer['_Items'] = items.map((item) => answerTo(item, { Select: ofItems }));
  return answer;
}

function everyScalar(object: RemoteObject): Answer {
  const answer: Answer = {};
  for (const name of memberNames(object, 'property')) {
    const value = readProperty(object, name);
    if (!(value instanceof RemoteObject)) answer[wireName(name)] = value;
  }
  return answer;
}

function addProperty(answer: Answer, object: RemoteObject, name: string, below: readonly string[]): void {
  const value = readProperty(object, name);
  answer[wireName(name)] = value instanceof RemoteObject ? answerTo(value, { Select: below }) : value;
}

/** office.js takes names in any case; what it does not find is asked for as it stands, and refused by name. */
function actualName(object: RemoteObject, name: string): string {
  const lower = name.toLowerCase();
  return memberNames(object, 'property').find((member) => member.toLowerCase() === lower) ?? name;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
