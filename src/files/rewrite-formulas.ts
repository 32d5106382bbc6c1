import { parseA1, type Position } from '../core/grid/address';
import { copiedFormula } from './formula-references';
import type { PackageEdit } from './package-edit';
import type { WorkbookPart } from './read-workbook';
import type { TextEdits } from './text-edits';
import type { XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

/** The new text of a formula that stands in a part. */
export type Rewrite = (formula: string, part: string) => string;

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

/** Rewrites every formula of the workbook that `rewrite` answers differently, wherever it stands. */
export function rewriteFormulas(edit: PackageEdit, workbook: WorkbookPart, rewrite: Rewrite): void {
  const charts = edit.parts.filter((part) => /\/charts\/[^/]+\.xml$/i.test(part) || /\/tables\/[^/]+\.xml$/i.test(part));
  for (const part of [workbook.part, ...charts]) edit.edit(part, (edits, scanner) => rewriteTexts(edits, scanner, part, rewrite));
  for (const { part } of workbook.sheets) {
    unshare(edit, part, rewrite);
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
    const rewritten = rewrite(formula, part);
    if (rewritten !== formula) edits.replace(from, scanner.start, escapeXml(rewritten));
  }
}

/** A link within the workbook says its place as a reference. */
function rewriteLocation(edits: TextEdits, scanner: XmlScanner, part: string, rewrite: Rewrite): void {
  const location = scanner.attribute('location');
  const rewritten = location === null ? null : rewrite(location, part);
  if (rewritten === null || rewritten === location) return;
  const tag = edits.source.slice(scanner.start, scanner.end);
  edits.replace(
    scanner.start,
    scanner.end,
    tag.replace(/(\slocation=)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escapeXml(rewritten)}"`),
  );
}

/**
 * Shared formulas are told once and moved along; when their references move unevenly every cell must say its own.
 * Groups whose formula `rewrite` leaves as it is stay shared.
 */
function unshare(edit: PackageEdit, part: string, rewrite: Rewrite): void {
  if (!/\st=["']shared["']/.test(edit.text(part))) return;
  edit.edit(part, (edits, scanner) => {
    const masters = new Map<string, { readonly formula: string; readonly at: Position }>();
    let at: Position = { row: 0, column: 0 };
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'c') at = parseA1(scanner.attribute('r') ?? 'A1');
      if (scanner.name !== 'f' || scanner.attribute('t') !== 'shared') continue;
      const { prefix, start } = scanner;
      const index = scanner.attribute('si') ?? '';
      const text = scanner.innerText();
      if (text !== '' && rewrite(text, part) !== text) masters.set(index, { formula: text, at });
      const master = masters.get(index);
      if (master === undefined) continue;
      const formula = copiedFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
      edits.replace(start, scanner.end, `<${prefix}f>${escapeXml(formula)}</${prefix}f>`);
    }
  });
}
