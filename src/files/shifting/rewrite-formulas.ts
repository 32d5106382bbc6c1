import type { Position } from '../../core/grid/address';
import { copiedFormula } from '../formulas/formula-references';
import type { PackageEdit } from '../package/package-edit';
import type { WorkbookPart } from '../reading/read-workbook';
import { withAttribute } from '../package/tag';
import { formulasIn } from '../reading/cell-place';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';

/** The new text of a formula that stands in a part; `named` when it is that of a defined name. */
export type Rewrite = (formula: string, part: string, named: boolean) => string;

/** Elements whose text is a formula: cells and charts (`f`), conditional formats, validations, names, tables. */
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/**
 * Rewrites every formula of the workbook that `rewrite` answers differently, wherever it stands. Cells of the sheet in
 * `moving` are about to move unevenly.
 */
export function rewriteFormulas(edit: PackageEdit, workbook: WorkbookPart, rewrite: Rewrite, moving: string | null): void {
  const charts = edit.parts.filter((part) => /\/charts\/[^/]+\.xml$/i.test(part) || /\/tables\/[^/]+\.xml$/i.test(part));
  for (const part of [workbook.part, ...charts]) edit.edit(part, (edits, scanner) => rewriteTexts(edits, scanner, part, rewrite));
  for (const { part } of workbook.sheets) {
    unshare(edit, part, (formula) => part === moving || rewrite(formula, part, false) !== formula);
    edit.edit(part, (edits, scanner) => rewriteTexts(edits, scanner, part, rewrite));
  }
}

function rewriteTexts(edits: TextEdits, scanner: XmlScanner, part: string, rewrite: Rewrite): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'hyperlink') rewriteLocation(edits, scanner, part, rewrite);
    if (!FORMULA_ELEMENTS.has(scanner.name) || scanner.selfClosing) continue;
    const from = scanner.end;
    const formula = scanner.innerText();
    const rewritten = rewrite(formula, part, scanner.name === 'definedName');
    if (rewritten !== formula) edits.replace(from, scanner.start, escapeXml(rewritten));
  }
}

/** A link within the workbook says its place as a reference. */
function rewriteLocation(edits: TextEdits, scanner: XmlScanner, part: string, rewrite: Rewrite): void {
  const location = scanner.attribute('location');
  const rewritten = location === null ? null : rewrite(location, part, false);
  if (rewritten === null || rewritten === location) return;
  const tag = edits.source.slice(scanner.start, scanner.end);
  edits.replace(scanner.start, scanner.end, withAttribute(tag, 'location', escapeXml(rewritten)));
}

interface SharedCell {
  readonly at: Position;
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  /** Empty for a dependent. */
  readonly text: string;
}

/**
 * A shared formula is told once and moved along with its cells. Where that would no longer give what each cell
 * calculates now (`uneven` for any of them), every cell of the group is made to say its own.
 */
function unshare(edit: PackageEdit, part: string, uneven: (formula: string) => boolean): void {
  if (!/\st=["']shared["']/.test(edit.text(part))) return;
  edit.edit(part, (edits, scanner) => {
    for (const group of sharedGroups(scanner)) {
      const master = group.find(({ text }) => text !== '');
      if (master === undefined) continue;
      const formulas = group.map(({ at }) => copiedFormula(master.text, at.row - master.at.row, at.column - master.at.column));
      if (!formulas.some(uneven)) continue;
      group.forEach(({ from, to, prefix }, index) => {
        edits.replace(from, to, `<${prefix}f>${escapeXml(formulas[index] ?? '')}</${prefix}f>`);
      });
    }
  });
}

function sharedGroups(scanner: XmlScanner): Iterable<readonly SharedCell[]> {
  const groups = new Map<string, SharedCell[]>();
  for (const place of formulasIn(scanner)) {
    if (scanner.attribute('t') !== 'shared') continue;
    const { prefix, start } = scanner;
    const index = scanner.attribute('si') ?? '';
    const text = scanner.innerText();
    const group = groups.get(index) ?? [];
    groups.set(index, group);
    group.push({ at: place.now, from: start, to: scanner.end, prefix, text });
  }
  return groups.values();
}
