import type { CellChange, ResultChange, WorkbookChanges } from './changes';
import { toA1 } from '../../core/grid/address';
import { countedFrom1904 } from '../reading/date-system';
import { readNumberFormats } from '../reading/number-formats';
import { PackageEdit } from '../package/package-edit';
import type { CellPatch } from './cell-patch';
import { dialectOf } from './dialect';
import { putRowsInOrder } from './ordered-rows';
import type { SheetArea } from './formula-inputs';
import { heightsFor, type ReadableText } from './row-room';
import { patchCells, type KeptNumber } from './patch-cells';
import { patchMarks } from './patch-marks';
import { patchNames } from './patch-names';
import { patchSetting } from './patch-setting';
import { addSheet } from './add-sheet';
import { readingPart } from '../package/package';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../reading/read-workbook';
import { dropCalculationChain, hasFormulas, recalculateOnOpening } from './recalculation';
import { lostMasters } from './shared-formulas';
import { applyOperation } from './structure';
import { clearStaleResults } from './stale-results';
import { StylesPart } from '../drafting/styles-part';
import { XmlScanner } from '../package/xml-scanner';

/**
 * A workbook with these changes made and everything else as it was: parts that need no change keep their bytes and
 * their order in the package, and a part that is changed keeps the text around the change. The same input always gives
 * the same bytes.
 * @throws UnreadableWorkbook when the bytes are no workbook; RangeError when a change names a sheet that is not there.
 */
export function patchWorkbook(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  const edit = new PackageEdit(bytes);
  const { operations = [], cells = [], results = [], added = [] } = changes;
  for (const operation of operations) applyOperation(edit, readWorkbookPart(edit), operation);
  const workbook = readWorkbookPart(edit);
  const stylesPart = workbook.relationships.find(({ type, external }) => type === 'styles' && !external)?.target ?? null;
  const hasStyles = stylesPart !== null && edit.has(stylesPart);
  const styles = readingPart(stylesPart ?? '', () => new StylesPart(hasStyles ? edit.text(stylesPart) : NO_STYLES));
  clearStaleResults(edit, workbook, cells.filter(isFigure).map(areaOf));
  const formulasBefore = (operations.length > 0 || cells.length > 0) && hasFormulas(edit, workbook);
  patchSheets(edit, workbook, cells, results, styles);
  if (changes.marks !== undefined) patchMarks(edit, sheetsToMark(workbook, changes.markedSheets), changes.marks, styles);
  if (changes.setting !== undefined) patchSetting(edit, changes.setting);
  for (const draft of added) addSheet(edit, workbook, draft, styles);
  if (changes.names !== undefined) patchNames(edit, workbook.part, changes.names);
  writeStyles(edit, workbook, stylesPart, styles.toString());
  if (formulasBefore || cells.some(({ content }) => content.kind === 'formula')) {
    recalculateOnOpening(edit, workbook);
    dropCalculationChain(edit, workbook, operations.length > 0 ? 'all' : new Set(cells.map(({ at }) => toA1(at))));
  }
  return edit.toBytes();
}

const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
const STYLES_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Whether a change may make other figures wrong. A note is a text in a blank's place and counts as nothing in sums and
 * rates; what does read it is calculated when the file is opened, and keeps its result until then.
 */
function isFigure({ content }: CellChange): boolean {
  return content.kind === 'formula' || typeof content.value !== 'string';
}

function areaOf({ sheetId, at }: CellChange): SheetArea {
  return { sheetId, area: { top: at.row, bottom: at.row, left: at.column, right: at.column } };
}

function sheetsToMark({ sheets }: WorkbookPart, ids: readonly string[] | undefined): readonly SheetEntry[] {
  return ids === undefined ? sheets : sheets.filter(({ sheet }) => ids.includes(sheet.id));
}

function patchSheets(
  edit: PackageEdit,
  workbook: WorkbookPart,
  cells: readonly CellChange[],
  results: readonly ResultChange[],
  styles: StylesPart,
): void {
  const patches = new Map<string, CellPatch[]>();
  const texts = new Map<string, ReadableText[]>();
  const note = (sheetId: string, patch: CellPatch): void => {
    const list = patches.get(sheetId) ?? [];
    patches.set(sheetId, list);
    list.push(patch);
  };
  for (const { sheetId, at, result } of results) note(sheetId, { at, content: null, result });
  for (const change of cells) {
    const { sheetId, at, content, result } = change;
    note(sheetId, { at, content, result, ...styleOf(change, styles) });
    if (change.readable !== true || content.kind !== 'value' || typeof content.value !== 'string') continue;
    texts.set(sheetId, [...(texts.get(sheetId) ?? []), { at, text: content.value }]);
  }
  const asKept = workbook.from1904 ? datesFrom1904(styles) : undefined;
  for (const [sheetId, list] of patches) {
    const part = workbook.sheets.find(({ sheet }) => sheet.id === sheetId)?.part;
    if (part === undefined) throw new RangeError(`No sheet with id ${sheetId}`);
    putRowsInOrder(edit, part);
    const masters = readingPart(part, () => lostMasters(new XmlScanner(edit.text(part)), list));
    const readable = texts.get(sheetId) ?? [];
    const heights = readingPart(part, () => heightsFor(new XmlScanner(edit.text(part)), readable, (style) => styles.textLook(style)));
    edit.edit(part, (edits, scanner) => patchCells(edits, scanner, list, { masters, heights, asKept }));
  }
}

function styleOf({ format, readable }: CellChange, styles: StylesPart): Pick<CellPatch, 'style'> {
  if (format === undefined && readable !== true) return {};
  return {
    style(own) {
      const formatted = format === undefined ? own : styles.withFormat(own, format);
      return readable === true ? styles.wrapping(formatted) : formatted;
    },
  };
}

function datesFrom1904(styles: StylesPart): KeptNumber {
  let formats: readonly string[] = [];
  return (value, style) => {
    // Changed cells bring styles of their own as they come.
    if (style >= formats.length) formats = readNumberFormats(styles.toString());
    return countedFrom1904(value, formats[style] ?? 'General');
  };
}

/** `part` is where the workbook says its styles are, be there anything or not. */
function writeStyles(edit: PackageEdit, workbook: WorkbookPart, part: string | null, xml: string): void {
  if (part !== null && edit.has(part)) edit.set(part, xml);
  else if (xml !== NO_STYLES) {
    const dialect = dialectOf(edit, workbook.part);
    const added = edit.add(part ?? 'xl/styles.xml', STYLES_CONTENT, dialect(xml), true);
    if (part === null) edit.relate(workbook.part, dialect(STYLES_TYPE), added);
  }
}
