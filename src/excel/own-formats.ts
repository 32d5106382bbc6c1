import { parseArea, toA1, type Area } from '../core/grid/address';
import { WorkbookRefusal } from '../app/workbook-port';
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
  /** Formula rules that Excel lists and can tell nothing of: nobody knows whose they are, so they are left alone. */
  readonly unreadable: ReadonlySet<string>;
  /** Rules that were ours when they could last be read. */
  readonly onceOurs: ReadonlySet<string>;
}

interface RulePlace {
  readonly sheetId: string;
  readonly id: string;
}

const NONE: SheetFormats = { own: new Map(), foreign: new Set(), unknown: new Set(), unreadable: new Set(), onceOurs: new Set() };

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

  /**
   * One sync, none when there is nothing new: asks for formula and place of the rules not seen before. One rule that
   * cannot be read fails them all (OfficeDev/office-js#6396, #6827, #6835): then halves are asked, down to that rule.
   */
  async learnUnknown(sheetIds: readonly string[]): Promise<void> {
    const unknown = sheetIds.flatMap((sheetId) => [...(this.sheets.get(sheetId) ?? NONE).unknown].map((id) => ({ sheetId, id })));
    if (unknown.length > 0) await this.learn(unknown);
  }

  /** What was known of these sheets' rules is asked for anew: a rule of ours may have become unreadable, or readable again. */
  doubt(sheetIds: readonly string[]): void {
    for (const sheetId of sheetIds) {
      const { own, foreign, unknown, unreadable, onceOurs } = this.sheets.get(sheetId) ?? NONE;
      this.set(sheetId, {
        own: new Map(),
        foreign,
        unknown: new Set([...unknown, ...unreadable, ...own.keys()]),
        unreadable: new Set(),
        onceOurs: new Set([...onceOurs, ...own.keys()]),
      });
    }
  }

  /** Whether this sheet has rules that Excel can tell nothing of. */
  hasUnreadable(sheetId: string): boolean {
    return (this.sheets.get(sheetId) ?? NONE).unreadable.size > 0;
  }

  /** Whether this sheet still shows marks that we wrote and cannot take away. */
  hasLostOwn(sheetId: string): boolean {
    const { unreadable, onceOurs } = this.sheets.get(sheetId) ?? NONE;
    return [...unreadable].some((id) => onceOurs.has(id));
  }

  private async learn(rules: readonly RulePlace[]): Promise<void> {
    try {
      await this.ask(rules);
    } catch (refusal) {
      if (!isAboutItsObject(refusal)) throw refusal;
      const half = Math.ceil(rules.length / 2);
      if (half < rules.length) {
        await this.learn(rules.slice(0, half));
        await this.learn(rules.slice(half));
      } else {
        // An answer can get lost on its way as well: unreadable is what fails twice.
        await this.ask(rules).catch((again: unknown) => {
          if (!isAboutItsObject(again)) throw again;
          for (const { sheetId, id } of rules) this.giveUp(sheetId, id);
        });
      }
    }
  }

  /** One sync. */
  private async ask(rules: readonly RulePlace[]): Promise<void> {
    await converse(async (context) => {
      const { worksheets } = context.workbook;
      const asked = rules.map(({ sheetId, id }) => ({
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
    const unreadable = new Set([...before.unreadable].filter((id) => present.has(id)));
    const unknown = new Set([...present].filter((id) => !own.has(id) && !foreign.has(id) && !unreadable.has(id)));
    if (own.size < before.own.size || unknown.size > 0 || !this.sheets.has(sheetId)) {
      this.set(sheetId, { ...before, own, foreign, unknown, unreadable });
    }
  }

  private settle(sheetId: string, id: string, format: OwnFormat | null): void {
    const before = this.without(sheetId, id);
    this.set(
      sheetId,
      format === null
        ? { ...before, foreign: new Set([...before.foreign, id]) }
        : { ...before, own: new Map([...before.own, [id, format]]) },
    );
  }

  private giveUp(sheetId: string, id: string): void {
    const before = this.without(sheetId, id);
    this.set(sheetId, { ...before, unreadable: new Set([...before.unreadable, id]) });
  }

  /** What is known of a sheet, with this rule no longer among the unknown. */
  private without(sheetId: string, id: string): SheetFormats {
    const before = this.sheets.get(sheetId) ?? NONE;
    return { ...before, unknown: new Set([...before.unknown].filter((unknown) => unknown !== id)) };
  }
}

/** Refusals that may be about what was asked for, and not about the state that Excel is in. */
export function isAboutItsObject(refusal: unknown): boolean {
  return refusal instanceof WorkbookRefusal && (refusal.code === 'missing-sheet' || refusal.code === 'failed');
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

/** Asks for a formula rule's formula and place. */
export function requestRule(format: Excel.ConditionalFormat): RuleRequest {
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
