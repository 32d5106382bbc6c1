import { AddinInternalService } from './classes/addin-internal-service';
import { answerTo, identityOf } from './answers';
import { argumentsOf, type ResolveObject } from './arguments';
import { apiNotFound, HostError, invalidReference, itemNotFound } from './host-error';
import { ACTION, PATH, type Batch, type BatchAction, type BatchAnswer, type ObjectPath } from './protocol';
import type { EventRegistry } from './event-registry';
import type { HostWorkbook } from './model';
import { memberOf, readProperty, RemoteObject } from './remote-object';
import type { References } from './references';

/** A null object answers null to everything, does nothing, and hands on nothing but null objects. */
type Resolved = RemoteObject | null;

const REGISTRATION = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/**
 * Runs a batch of office.js against the Excel classes of this host, one action after another.
 * As in Excel, an action that fails ends the batch, and what came before it stays done.
 */
export class RichApi {
  constructor(
    private readonly root: RemoteObject,
    private readonly references: References,
    private readonly registry: EventRegistry,
    private readonly workbook: Pick<HostWorkbook, 'calculated' | 'actAs'>,
    /** Hears of every `Class.member` a batch is about to call or set, and may refuse it. */
    private readonly onUse: (member: string) => void,
  ) {}

  async run(batch: Batch): Promise<BatchAnswer> {
    const objects = new Map<number, Resolved>();
    const resolve: ResolveObject = (id) => this.resolve(batch, id, objects);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(action, resolve) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: describe(error, index, locate(batch, action, objects)) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: BatchAction, resolve: ResolveObject): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.workbook.actAs('add-in', () => resolve(action.ObjectPathId));
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identityOf(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        await this.workbook.calculated();
        return object === null ? null : answerTo(object, action.QueryInfo ?? {});
      case ACTION.invoke: {
        const value = this.workbook.actAs('add-in', () => this.invoke(object, action.Name, argumentsOf(action.ArgumentInfo, resolve)));
        return value instanceof RemoteObject ? identityOf(value) : (value ?? null);
      }
      case ACTION.assign:
        this.workbook.actAs('add-in', () => this.assign(object, action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]));
        return null;
      default:
        throw new HostError('NotImplemented', `The workbench knows no action of type ${action.ActionType}.`, 501);
    }
  }

  private resolve(batch: Batch, id: number, objects: Map<number, Resolved>): Resolved {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (path === undefined) throw invalidReference();
    const resolve: ResolveObject = (other) => this.resolve(batch, other, objects);
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : this.reach(path, parent, resolve);
    objects.set(id, object);
    return object;
  }

  private reach(path: ObjectPath, parent: RemoteObject | undefined, resolve: ResolveObject): Resolved {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.references.get(path.Name);
      case PATH.newObject:
        if (path.Name === AddinInternalService.path) return new AddinInternalService();
        throw apiNotFound(path.Name);
    }
    if (parent === undefined) throw invalidReference();
    switch (path.ObjectPathType) {
      case PATH.property:
        return asObject(readProperty(parent, camelCase(path.Name)), parent, path.Name);
      case PATH.method:
        return asObject(this.invoke(parent, path.Name, argumentsOf(path.ArgumentInfo, resolve)), parent, path.Name);
      case PATH.indexer: {
        const item = this.invoke(parent, 'GetItem', argumentsOf(path.ArgumentInfo, resolve));
        if (item === null) throw itemNotFound();
        return asObject(item, parent, 'GetItem');
      }
      default:
        throw new HostError('NotImplemented', `The workbench knows no path of type ${path.ObjectPathType}.`, 501);
    }
  }

  private invoke(object: Resolved, name: string, args: readonly unknown[]): unknown {
    if (object === null) return null;
    if (name === '_KeepReference') return this.references.keep(object);
    if (name === '_RemoveReference') return this.references.release(String(args[0]));
    const registration = REGISTRATION.exec(name);
    if (registration !== null) {
      return this.registry.change(registration[1] === 'Register', registration[2] ?? '', object);
    }
    const method: unknown = memberOf(object, camelCase(name))?.value;
    if (typeof method !== 'function') throw apiNotFound(`${object.className}.${camelCase(name)}`);
    this.onUse(`${object.className}.${camelCase(name)}`);
    return Reflect.apply(method, object, args);
  }

  private assign(object: Resolved, name: string, value: unknown): void {
    if (object === null) return;
    const property = camelCase(name);
    if (memberOf(object, property)?.set === undefined) throw apiNotFound(`${object.className}.${property}`);
    this.onUse(`${object.className}.${property}`);
    Reflect.set(object, property, value);
  }
}

/** `GetUsedRange` → `getUsedRange`; a leading underscore marks what office.js calls for itself. */
function camelCase(name: string): string {
  const bare = name.replace(/^_/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

function asObject(value: unknown, parent: RemoteObject, name: string): Resolved {
  if (value === null || value instanceof RemoteObject) return value;
  throw apiNotFound(`${parent.className}.${camelCase(name)}`);
}

function locate(batch: Batch, action: BatchAction, objects: ReadonlyMap<number, Resolved>): string {
  const object = objects.get(action.ObjectPathId);
  if (object) return [object.className, camelCase(action.Name)].filter(Boolean).join('.');
  const path = batch.ObjectPaths[action.ObjectPathId];
  const parent = path?.ParentObjectPathId === undefined ? undefined : objects.get(path.ParentObjectPathId);
  const member = path?.ObjectPathType === PATH.indexer ? 'getItem' : camelCase(path?.Name ?? '');
  return parent ? `${parent.className}.${member}` : member;
}

function describe(error: unknown, index: number, location: string): NonNullable<BatchAnswer['Error']> {
  const { code, message, httpStatus } =
    error instanceof HostError
      ? error
      : { code: 'GeneralException', message: error instanceof Error ? error.message : String(error), httpStatus: 500 };
  return { Code: code, Message: message, HttpStatusCode: httpStatus, ActionIndex: index, Location: location };
}
