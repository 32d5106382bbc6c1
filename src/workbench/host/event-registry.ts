import { areaAddress } from './address';
import { apiNotFound } from './host-error';
import type { Actor, ModelEvent } from './model';
import type { RemoteObject } from './remote-object';
import { excelValue, valueTypeOf } from './cell-values';

/** One event as office.js receives it: `ArrayData` of the `richApiMessage` event. */
export type EventMessage = readonly [category: number, type: number, target: string, json: string, sequence: number, isRemote: boolean];

const CATEGORY = 65536;
const WHOLE_WORKBOOK = 'Workbook';

/** The name office.js registers each event by, and the number it knows it by. */
const EVENTS: Readonly<Record<ModelEvent['kind'], { readonly name: string; readonly type: number }>> = {
  changed: { name: 'DataChanged', type: 10 },
  activated: { name: 'Activated', type: 11 },
  added: { name: 'Added', type: 13 },
  selected: { name: 'SelectionChanged', type: 14 },
  deleted: { name: 'Deleted', type: 15 },
  calculated: { name: 'Calculated', type: 16 },
  'rows-hidden': { name: 'RowHiddenChanged', type: 22 },
  protection: { name: 'ProtectionChanged', type: 24 },
  renamed: { name: 'NameChanged', type: 25 },
  visibility: { name: 'VisibilityChanged', type: 26 },
};

/** Who listens to what, and what each of them hears. */
export class EventRegistry {
  /** How often each event was asked for: however often, it is told once. */
  private readonly listeners = new Map<string, { readonly name: string; readonly target: string; count: number }>();
  private sequence = 0;

  /** @throws HostError `ApiNotFound` for an event the host does not raise. */
  change(registers: boolean, name: string, object: RemoteObject): null {
    if (Object.values(EVENTS).every((event) => event.name !== name)) throw apiNotFound(`${object.className}.on${name}`);
    const target = object.className === 'Worksheet' ? String(object.identity()['Id']) : WHOLE_WORKBOOK;
    const key = `${name} ${target}`;
    const listener = this.listeners.get(key) ?? { name, target, count: 0 };
    listener.count += registers ? 1 : -1;
    if (listener.count > 0) this.listeners.set(key, listener);
    else this.listeners.delete(key);
    return null;
  }

  messagesFor(event: ModelEvent): readonly EventMessage[] {
    const { name, type } = EVENTS[event.kind];
    const worksheetId = 'sheet' in event ? event.sheet.id : event.sheetId;
    const heard = [...this.listeners.values()].filter(
      (listener) => listener.name === name && (listener.target === WHOLE_WORKBOOK || listener.target === worksheetId),
    );
    return heard.map((listener): EventMessage => {
      this.sequence += 1;
      const json = JSON.stringify({ ...argumentsOf(event), worksheetId });
      return [CATEGORY, type, listener.target, json, this.sequence, isRemote(event)];
    });
  }
}

function isRemote(event: ModelEvent): boolean {
  return event.kind === 'changed' && event.actor === 'co-author';
}

function argumentsOf(event: ModelEvent): Record<string, unknown> {
  switch (event.kind) {
    case 'changed':
      return {
        address: areaAddress(event.area),
        changeType: event.change,
        shiftDirection: shiftDirection(event.change),
        source: event.actor === 'co-author' ? 'Remote' : 'Local',
        triggerSource: triggerOf(event.actor),
        ...detailsOf(event.details),
      };
    case 'calculated':
      return { address: areaAddress(event.area) };
    case 'selected':
      return { address: event.areas.map(areaAddress).join(',') };
    case 'rows-hidden':
      return { address: areaAddress(event.area), changeType: event.hidden ? 'Hidden' : 'Unhidden', source: 'Local' };
    case 'protection':
      return { isProtected: event.sheet.protection !== null, source: 'Local' };
    case 'renamed':
      return { nameBefore: event.before, nameAfter: event.sheet.name, source: 'Local' };
    case 'visibility':
      return { visibilityBefore: event.before, visibilityAfter: event.sheet.visibility, source: 'Local' };
    default:
      return { source: 'Local' };
  }
}

/** ExcelApi 1.14: only the add-in's own edits say where they come from. */
function triggerOf(actor: Actor): string {
  return actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
}

function shiftDirection(change: string): string {
  if (change === 'CellInserted') return 'Down';
  if (change === 'CellDeleted') return 'Up';
  return 'None';
}

function detailsOf(details: Extract<ModelEvent, { kind: 'changed' }>['details']): Record<string, unknown> {
  if (details === null) return {};
  return {
    valueBefore: excelValue(details.before),
    valueAfter: excelValue(details.after),
    valueTypeBefore: valueTypeOf(details.before),
    valueTypeAfter: valueTypeOf(details.after),
  };
}
