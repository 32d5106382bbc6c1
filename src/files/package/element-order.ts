import type { TextEdits } from './text-edits';
import type { XmlScanner } from './xml-scanner';

/** Children of a worksheet in the order the schema demands (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Children of a workbook in the order the schema demands (CT_Workbook, 18.2.27). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** Children of a web extension (MS-OWEXML 2.2.2). */
export const WEB_EXTENSION_ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'] as const;

/**
 * Inserts elements as children of the root where the schema wants them: behind the last child that comes before. A
 * child the schema does not know stays with the one behind it, unless what it wraps (`mc:AlternateContent`) says where
 * it belongs. `xml` is given the root's prefix to build with.
 */
export function insertInOrder(
  edits: TextEdits,
  scanner: XmlScanner,
  order: readonly string[],
  name: string,
  xml: (prefix: string) => string,
): void {
  scanner.next();
  const { prefix } = scanner;
  if (scanner.selfClosing) {
    openUp(edits, scanner, xml(prefix));
    return;
  }
  const rank = order.indexOf(name);
  let at = scanner.end;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const own = rankOfChild(scanner, prefix, order);
    if (own !== null && own <= rank) at = scanner.end;
  }
  edits.insert(at, xml(prefix));
}

/** Inserts elements behind the last child of the element just opened. Reads to its end. */
export function appendChildren(edits: TextEdits, scanner: XmlScanner, xml: string): void {
  if (scanner.selfClosing) {
    openUp(edits, scanner, xml);
    return;
  }
  scanner.skip();
  edits.insert(scanner.start, xml);
}

/** Gives the self-closing element just opened its first children. */
function openUp(edits: TextEdits, scanner: XmlScanner, xml: string): void {
  const { start, end, prefix, name } = scanner;
  const tag = edits.source.slice(start, end).replace(/\s*\/>$/, '>');
  edits.replace(start, end, `${tag}${xml}</${prefix}${name}>`);
}

/** Where the child just opened comes in the order; null when nothing tells. Reads to its end. */
function rankOfChild(scanner: XmlScanner, prefix: string, order: readonly string[]): number | null {
  let rank: number | null = null;
  const note = (): void => {
    const own = scanner.prefix === prefix ? order.indexOf(scanner.name) : -1;
    if (own >= 0) rank ??= own;
  };
  note();
  const wraps = rank === null && scanner.name === 'AlternateContent';
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    if (scanner.next() === 'open' && wraps && scanner.depth === outside + 3) note();
  }
  return rank;
}
