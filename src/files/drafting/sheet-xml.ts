import type { CellContent } from '../../core/edits/edit';
import { areaToA1, toA1 } from '../../core/grid/address';
import { qualifiedA1 } from '../../core/grid/sheet-name';
import { isCellError, type CellValue } from '../../core/grid/cell';
import type { CellStyle, DraftCell, NewSheetDraft, PageSetup, SheetDraft } from './sheet-draft';
import { escapeCellText, escapeXml } from '../package/xml-text';

/**
 * XML of one cell. Text is written in the cell itself, so that the shared strings part stays as it is. `result` is the
 * last result of a formula; null when it is to be calculated.
 */
export function cellXml(address: string, style: number | null, content: CellContent, result: CellValue = null, prefix = ''): string {
  const attributes = `r="${address}"${style === null ? '' : ` s="${style}"`}`;
  const cell = (type: string, inner: string): string => `<${prefix}c ${attributes}${type}>${inner}</${prefix}c>`;
  const element = (name: string, text: string, more = ''): string => `<${prefix}${name}${more}>${text}</${prefix}${name}>`;
  if (content.kind === 'formula') {
    const formula = element('f', escapeXml(content.formula.replace(/^=/, '')));
    if (result === null) return cell('', formula);
    if (isCellError(result)) return cell(' t="e"', formula + element('v', escapeXml(result.error)));
    if (typeof result === 'string') return cell(' t="str"', formula + element('v', escapeCellText(result)));
    return cell(typeof result === 'boolean' ? ' t="b"' : '', formula + element('v', String(Number(result))));
  }
  const { value } = content;
  if (value === null || value === '') return `<${prefix}c ${attributes}/>`;
  if (typeof value === 'number') return cell('', element('v', String(value)));
  if (typeof value === 'boolean') return cell(' t="b"', element('v', value ? '1' : '0'));
  return cell(' t="inlineStr"', element('is', element('t', escapeCellText(value), ' xml:space="preserve"')));
}

/** The part of a new worksheet. `styleIndex` gives the number of a style in the workbook it goes into. */
export function worksheetXml(draft: NewSheetDraft, styleIndex: (style: CellStyle) => number): string {
  const rows = new Map<number, DraftCell[]>();
  for (const row of draft.rowHeights.keys()) rows.set(row, []);
  for (const row of draft.hiddenRows) rows.set(row, rows.get(row) ?? []);
  for (const cell of draft.cells) rows.set(cell.at.row, [...(rows.get(cell.at.row) ?? []), cell]);
  const sheetData = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => rowXml(draft, row, cells, styleIndex));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(draft.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft.columnWidths),
    `<sheetData>${sheetData.join('')}</sheetData>`,
    draft.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    draft.filter === undefined ? '' : `<autoFilter ref="${areaToA1(draft.filter)}"/>`,
    draft.merges.length === 0
      ? ''
      : `<mergeCells count="${draft.merges.length}">${draft.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`).join('')}</mergeCells>`,
    linksXml(draft),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${draft.page.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    headerFooterXml(draft.page),
    breaksXml(draft.page.breaksBefore ?? []),
    '</worksheet>',
  ].join('');
}

function rowXml(draft: SheetDraft, row: number, cells: readonly DraftCell[], styleIndex: (style: CellStyle) => number): string {
  const height = draft.rowHeights.get(row);
  const attributes = `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${draft.hiddenRows.has(row) ? ' hidden="1"' : ''}`;
  const content = [...cells]
    .sort((a, b) => a.at.column - b.at.column)
    .map((cell) => cellXml(toA1(cell.at), styleIndex(cell.style), cell.content));
  return `<row r="${row + 1}"${attributes}>${content.join('')}</row>`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  return `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
}

function headerFooterXml({ header, footer }: PageSetup): string {
  const above = header === undefined ? '' : `<oddHeader>&amp;C&amp;"宋体,Bold"&amp;14${escapeXml(header)}</oddHeader>`;
  const below = footer === undefined ? '' : `<oddFooter>&amp;C${escapeXml(footer)}</oddFooter>`;
  return above + below === '' ? '' : `<headerFooter>${above}${below}</headerFooter>`;
}

/** A break is named by the row above it, counted from 1. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

function linksXml({ links, fileLinks = [] }: NewSheetDraft): string {
  const within = links.map(({ at, sheetName, target }) => {
    const location = qualifiedA1(sheetName, target);
    return `<hyperlink ref="${toA1(at)}" location="${escapeXml(location)}" display="${escapeXml(location)}"/>`;
  });
  const beyond = fileLinks.map(({ at, cell }, index) => {
    const location = cell === null ? '' : ` location="${escapeXml(qualifiedA1(cell.sheetName, cell.at))}"`;
    return `<hyperlink ref="${toA1(at)}" r:id="${fileLinkId(index)}"${location}/>`;
  });
  const all = [...within, ...beyond];
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}

/** Of the relationship that names the file of this link. */
export function fileLinkId(index: number): string {
  return `rId${index + 1}`;
}
