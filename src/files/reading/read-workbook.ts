import type { Grid, SheetRef } from '../../core/grid/grid';
import { sheetNameOf } from '../../core/grid/sheet-name';
import { isOwnRecord } from '../../core/record/record-sheet';
import { RECORD_NAME } from '../../core/traces';
import { readNumberFormats } from './number-formats';
import { openPackage, readingPart, type Package, type PartSource, type Relationship } from '../package/package';
import { ReadingLimits } from './reading-limits';
import { readSharedStrings } from './shared-strings';
import { UnreadableWorkbook } from '../package/unreadable';
import { findSetting } from './web-extension';
import { readWorksheet, type CellContext } from './worksheet';
import { XmlScanner } from '../package/xml-scanner';
import { withoutForbidden } from '../package/xml-text';
import { MAX_PART_SIZE } from '../package/zip';

export interface XlsxWorkbook {
  /** Worksheets in tab order, hidden ones too; chart sheets are left out. */
  readonly sheets: readonly XlsxSheet[];
  readonly activeSheet: SheetRef | null;
  /** Text of our one workbook setting; null when there is none. */
  readonly stored: string | null;
  /** Id of our own record sheet; null when there is none. */
  readonly recordSheetId: string | null;
}

export interface XlsxSheet {
  /** Its `sheet.id` is the file's lasting sheet number as text. */
  readonly grid: Grid;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Name of the part in the package, `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly sheet: SheetRef;
  readonly visible: boolean;
  readonly part: string;
}

export interface WorkbookPart {
  /** Name of the workbook part, mostly `xl/workbook.xml`. */
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  /** All tabs in order, as names of single sheets count them; null for one that is no worksheet. */
  readonly tabs: readonly (SheetRef | null)[];
  readonly activeSheet: SheetRef | null;
  readonly from1904: boolean;
  /** Sheet our own workbook name points at; null when there is none. */
  readonly recordSheetName: string | null;
}

/**
 * Reads a workbook from Excel, WPS or LibreOffice (transitional or strict): what every cell holds, shows and is
 * calculated by. A date-formatted number of a 1904 workbook is given as the 1900 serial of the same day.
 * @throws UnreadableWorkbook with a code and a message for people.
 */
export function readWorkbook(bytes: Uint8Array): XlsxWorkbook {
  const source = openPackage(bytes);
  const workbook = readWorkbookPart(source);
  const related = (type: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.type === type && source.has(relationship.target))?.target;
  const strings = related('sharedStrings');
  const styles = related('styles');
  const context: CellContext = {
    strings: strings === undefined ? [] : readingPart(strings, () => readSharedStrings(source.text(strings))),
    formats: styles === undefined ? [] : readingPart(styles, () => readNumberFormats(source.text(styles))),
    from1904: workbook.from1904,
    limits: new ReadingLimits(),
  };
  refuseTooMuch(source, workbook);
  const sheets = workbook.sheets.map((entry) => readSheet(source, entry, context));
  const record = sheets.find(({ grid }) => grid.sheet.name === workbook.recordSheetName && isOwnRecord(grid));
  return {
    activeSheet: workbook.activeSheet,
    stored: findSetting(source)?.text ?? null,
    recordSheetId: record?.grid.sheet.id ?? null,
    sheets,
  };
}

/** @throws UnreadableWorkbook when the sheets are larger together than one may be, or two of them are one part. */
function refuseTooMuch(source: Package, { sheets }: WorkbookPart): void {
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  if (parts.size < sheets.length) throw new UnreadableWorkbook('damaged', 'two sheets share a part');
  const size = source.entries.reduce((sum, entry) => sum + (parts.has(entry.name.toLowerCase()) ? entry.size : 0), 0);
  if (size > 2 * MAX_PART_SIZE) throw new UnreadableWorkbook('too-large', 'all sheets together');
}

/** The workbook part: which sheets there are and where they lie. */
export function readWorkbookPart(source: PartSource): WorkbookPart {
  const part = source.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || !source.has(part)) throw new UnreadableWorkbook('no-workbook');
  if (part.endsWith('.bin')) throw new UnreadableWorkbook('binary-format');
  if (!/\.xml$/i.test(part)) throw new UnreadableWorkbook('no-workbook', part);
  const relationships = source.relationships(part);
  const worksheets = new Map(relationships.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  return readingPart(part, () => {
    const scanner = new XmlScanner(source.text(part));
    const sheets: SheetEntry[] = [];
    const tabs: (SheetRef | null)[] = [];
    let activeTab = 0;
    let from1904 = false;
    let recordSheetName: string | null = null;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.depth === 1 && scanner.name !== 'workbook') throw new UnreadableWorkbook('no-workbook', scanner.name);
      if (scanner.name === 'workbookPr') from1904 = ['1', 'true'].includes(scanner.attribute('date1904') ?? '');
      else if (scanner.name === 'workbookView') activeTab = Number(scanner.attribute('activeTab') ?? '0');
      else if (scanner.name === 'definedName' && scanner.attribute('name') === RECORD_NAME)
        recordSheetName = sheetNameOf(scanner.innerText());
      else if (scanner.name === 'sheet' && scanner.depth === 3) {
        const target = worksheets.get(scanner.prefixedAttribute('id') ?? '');
        const sheet = {
          id: scanner.attribute('sheetId') ?? String(tabs.length + 1),
          name: withoutForbidden(scanner.attribute('name') ?? ''),
        };
        tabs.push(target === undefined ? null : sheet);
        if (target !== undefined) sheets.push({ sheet, visible: (scanner.attribute('state') ?? 'visible') === 'visible', part: target });
      }
    }
    return { part, relationships, sheets, tabs, activeSheet: tabs[activeTab] ?? null, from1904, recordSheetName };
  });
}

function readSheet(source: Package, entry: SheetEntry, context: CellContext): XlsxSheet {
  const content = readingPart(entry.part, () => readWorksheet(new XmlScanner(source.text(entry.part)), entry.sheet.name, context));
  return {
    grid: { sheet: entry.sheet, top: 0, left: 0, rows: content.rows, merges: content.merges, hiddenRows: content.hiddenRows },
    visible: entry.visible,
    protected: content.protected,
    part: entry.part,
  };
}
