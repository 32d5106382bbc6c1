import { parseArea, toA1, type Area } from '../core/grid/address';
import type { Severity } from '../core/rules/finding';
import { severityOfMarker } from '../core/traces';
import { converse } from './conversation';

/** One of our conditional formats as it stands in a sheet. */
export interface OwnFormat {
  readonly severity: Severity;
  /** A1 addresses of single cells. */
  readonly cells: ReadonlySet<string>;
}

interface SheetFormats {
  readonly own: ReadonlyMap<string, OwnFormat>;
  /** Formula rules we have looked at that are somebody else's. */
  readonly foreign: ReadonlySet<string>;
  /** Formula rules nobody has looked at yet. */
  readonly unknown: ReadonlySet<string>;
}

const NONE: SheetFormats = { own: new Map(), foreign: new Set(), unknown: new Set() };

/**
 * Which conditional formats are ours, by sheet id and format id.
 * Reading a sheet lists ids and types alone, as loading more of a mixed collection fails (OfficeDev/office-js#2180);
 * formulas are asked for once, of formula rules not seen before.
 */
export class OwnFormats {
  private readonly sheets = new Map<string, SheetFormats>();
  private changes = 0;

  /** Another number whenever what is known of our formats changes. */
  get revision(): number {
    return this.changes;
  }

  /** Takes in what `requestFormats` asked for. */
  take(sheetId: string, formats: Excel.ConditionalFormatCollection): void {
    const present = formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
    this.seen(sheetId, new Set(present));
  }

  of(sheetId: string): ReadonlyMap<string, OwnFormat> {
    return (this.sheets.get(sheetId) ?? NONE).own;
  }

  /** One sync: lists what there is in these sheets. */
  async lookUp(sheetIds: readonly string[]): Promise<void> {
    await converse(async (context) => {
      const { worksheets } = context.workbook;
      const listed = sheetIds.map((id) => ({ id, formats: requestFormats(worksheets.getItem(id)) }));
      await context.sync();
      for (const { id, formats } of listed) this.take(id, formats);
    });
  }

  /** One sync, none when there is nothing new: asks for formula and place of the rules not seen before. */
  async learnUnknown(sheetIds: readonly string[]): Promise<void> {
    const unknown = sheetIds.flatMap((sheetId) => [...(this.sheets.get(sheetId) ?? NONE).unknown].map((id) => ({ sheetId, id })));
    if (unknown.length === 0) return;
    await converse(async (context) => {
      const { worksheets } = context.workbook;
      const asked = unknown.map(({ sheetId, id }) => ({
        sheetId,
        id,
        request: requestRule(formatsIn(worksheets.getItem(sheetId)).getItem(id)),
      }));
      await context.sync();
      for (const { sheetId, id, request } of asked) this.settle(sheetId, id, readRule(request));
    });
  }

  /** What we have just written in place of all that was ours in this sheet. */
  replaced(sheetId: string, own: ReadonlyMap<string, OwnFormat>): void {
    this.set(sheetId, { ...(this.sheets.get(sheetId) ?? NONE), own });
  }

  /** Forgets sheets that are no longer in the workbook. */
  keepOnly(sheetIds: readonly string[]): void {
    const left = new Set(sheetIds);
    for (const id of [...this.sheets.keys()]) {
      if (!left.has(id)) this.forget(id);
    }
  }

  private set(sheetId: string, formats: SheetFormats): void {
    this.sheets.set(sheetId, formats);
    this.changes += 1;
  }

  private forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.changes += 1;
  }

  private seen(sheetId: string, present: ReadonlySet<string>): void {
    const before = this.sheets.get(sheetId) ?? NONE;
    const own = new Map([...before.own].filter(([id]) => present.has(id)));
    const foreign = new Set([...before.foreign].filter((id) => present.has(id)));
    const unknown = new Set([...present].filter((id) => !own.has(id) && !foreign.has(id)));
    if (own.size < before.own.size || unknown.size > 0 || !this.sheets.has(sheetId)) this.set(sheetId, { own, foreign, unknown });
  }

  private settle(sheetId: string, id: string, format: OwnFormat | null): void {
    const before = this.sheets.get(sheetId) ?? NONE;
    const unknown = new Set(before.unknown);
    unknown.delete(id);
    this.set(
      sheetId,
      format === null
        ? { ...before, unknown, foreign: new Set([...before.foreign, id]) }
        : { ...before, unknown, own: new Map([...before.own, [id, format]]) },
    );
  }
}

/** All conditional formats of a sheet. */
export function formatsIn(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return worksheet.getRange().conditionalFormats;
}

/** Asks for the ids and types of a sheet's conditional formats. */
export function requestFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = formatsIn(worksheet);
  formats.load('items/id,items/type');
  return formats;
}

interface RuleRequest {
  readonly rule: Excel.ConditionalFormatRule;
  readonly ranges: Excel.RangeAreas;
}

function requestRule(format: Excel.ConditionalFormat): RuleRequest {
  const { rule } = format.custom;
  rule.load('formula');
  const ranges = format.getRanges();
  ranges.load('address');
  return { rule, ranges };
}

/** Null when the rule is somebody else's. */
function readRule({ rule, ranges }: RuleRequest): OwnFormat | null {
  const severity = severityOfMarker(rule.formula);
  return severity === null ? null : { severity, cells: cellsOf(ranges.address) };
}

/** More cells than this are not ours to know one by one: such a format is always written anew. */
const MOST_CELLS = 10_000;

/** `Sheet1!A1:A2,Sheet1!C3` → its single cells. */
function cellsOf(address: string): ReadonlySet<string> {
  const areas = address.split(',').flatMap((part) => {
    try {
      return [parseArea(part.slice(part.lastIndexOf('!') + 1))];
    } catch {
      return [];
    }
  });
  const size = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  return size > MOST_CELLS ? new Set() : new Set(areas.flatMap(singleCells));
}

function singleCells(area: Area): string[] {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(toA1({ row, column }));
  }
  return cells;
}
