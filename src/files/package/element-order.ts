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

/**
 * Inserts elements as children of the root where the schema wants them: behind the last child that may come before.
 * `xml` is given the root's prefix to build with.
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
    const tag = edits.source.slice(scanner.start, scanner.end).replace(/\s*\/>$/, '>');
    edits.replace(scanner.start, scanner.end, `${tag}${xml(prefix)}</${prefix}${scanner.name}>`);
    return;
  }
  const rank = order.indexOf(name);
  let at = scanner.end;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const before = order.indexOf(scanner.name) <= rank;
    scanner.skip();
    if (before) at = scanner.end;
  }
  edits.insert(at, xml(prefix));
}
