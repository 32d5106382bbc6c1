import type { PackageEdit } from '../package/package-edit';
import { shiftIndex, type Shift } from './shift';
import { shiftPivotTable } from './shift-pivots';
import { shiftTable, type TableHeader } from './shift-table';
import { withAttribute } from '../package/tag';
import { shiftAreas } from './shift-worksheet';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';

/**
 * Moves what hangs on a sheet in parts of its own: comments, tables, pivot tables, pictures and charts. Answers the
 * headers that new columns of tables need.
 * @throws RefusedChange when a table or pivot table would come apart.
 */
export function shiftRelatedParts(edit: PackageEdit, sheetPart: string, shift: Shift): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (const { type, target, external } of edit.relationships(sheetPart)) {
    if (external || !edit.has(target)) continue;
    if (type === 'comments' || type === 'threadedComment') edit.edit(target, (edits, scanner) => shiftRefs(edits, scanner, shift));
    else if (type === 'table') headers.push(...shiftTable(edit, target, shift));
    else if (type === 'pivotTable') edit.edit(target, (edits, scanner) => shiftPivotTable(edits, scanner, shift));
    else if (type === 'drawing') edit.edit(target, (edits, scanner) => shiftAnchors(edits, scanner, shift));
    else if (type === 'vmlDrawing') edit.set(target, shiftVml(edit.text(target), shift));
  }
  return headers;
}

/** Comments on deleted cells go with them. */
function shiftRefs(edits: TextEdits, scanner: XmlScanner, shift: Shift): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const ref = token === 'open' ? scanner.attribute('ref') : null;
    if (ref === null) continue;
    const moved = shiftAreas(ref, shift);
    const { start, end } = scanner;
    if (moved === ref) continue;
    if (moved !== null) {
      edits.replace(start, end, withAttribute(edits.source.slice(start, end), 'ref', moved));
      continue;
    }
    scanner.skip();
    edits.replace(start, scanner.end, '');
  }
}

/** Pictures and charts are fixed to cells by `from` and `to`. */
function shiftAnchors(edits: TextEdits, scanner: XmlScanner, shift: Shift): void {
  const name = shift.axis === 'row' ? 'row' : 'col';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== name) continue;
    const from = scanner.end;
    const at = Number(scanner.innerText());
    const moved = shiftIndex(at, shift) ?? shift.index;
    if (moved !== at) edits.replace(from, scanner.start, String(moved));
  }
}

/** The drawing of old-style comments, which need not be well-formed XML: their cell, and the box they are shown in. */
function shiftVml(text: string, shift: Shift): string {
  const moved = (at: string): string => String(shiftIndex(Number(at), shift) ?? shift.index);
  const element = shift.axis === 'row' ? 'Row' : 'Column';
  const places = shift.axis === 'row' ? [2, 6] : [0, 4];
  return text
    .replace(
      new RegExp(`(<x:${element}>)(\\d+)(</x:${element}>)`, 'g'),
      (_, open: string, at: string, close: string) => open + moved(at) + close,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, numbers: string, close: string) => {
      const parts = numbers.split(',');
      return open + parts.map((part, index) => (places.includes(index) ? ` ${moved(part)}` : part)).join(',') + close;
    });
}
