import { parseArea, type Area } from '../../core/grid/address';
import { readingPart, type PartSource } from '../package/package';
import { XmlScanner } from '../package/xml-scanner';
import type { WorkbookPart } from './read-workbook';

/** A defined name: what it stands for as a formula, as cell A1 would read it. */
export interface DefinedName {
  readonly name: string;
  /** Sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
  /** It belongs to a single sheet, be it one that nobody knows. */
  readonly local: boolean;
  readonly hidden: boolean;
  /** Without a leading `=`. */
  readonly formula: string;
}

export interface Table {
  readonly name: string;
  readonly sheetId: string;
  /** With its header and totals. */
  readonly area: Area;
  readonly columns: readonly string[];
}

export function readDefinedNames(source: PartSource, { part, tabs }: WorkbookPart): readonly DefinedName[] {
  return readingPart(part, () => {
    const names: DefinedName[] = [];
    const scanner = new XmlScanner(source.text(part));
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'definedName') continue;
      const name = scanner.attribute('name') ?? '';
      const local = scanner.attribute('localSheetId');
      const sheetId = local === null ? null : (tabs[Number(local)]?.id ?? null);
      const hidden = ['1', 'true'].includes(scanner.attribute('hidden') ?? '');
      names.push({ name, sheetId, local: local !== null, hidden, formula: scanner.innerText() });
    }
    return names;
  });
}

export function readTables(source: PartSource, { sheets }: WorkbookPart): readonly Table[] {
  return sheets.flatMap(({ sheet, part }) =>
    source
      .relationships(part)
      .filter(({ type, target, external }) => type === 'table' && !external && source.has(target))
      .map(({ target }) => readingPart(target, () => readTable(sheet.id, new XmlScanner(source.text(target))))),
  );
}

function readTable(sheetId: string, scanner: XmlScanner): Table {
  scanner.next();
  const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
  const area = parseArea(scanner.attribute('ref') ?? 'A1');
  const columns: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'tableColumn') columns.push(scanner.attribute('name') ?? '');
  }
  return { name, sheetId, area, columns };
}
