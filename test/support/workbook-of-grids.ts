import { toA1 } from '../../src/core/grid/address';
import { isCellError, type Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';
import { workbookOf } from './workbook-builder';

/** These grids as an .xlsx file: values and merged areas, without formats. */
export function workbookOfGrids(grids: readonly Grid[]): Uint8Array {
  return workbookOf(grids.map((grid) => ({ name: grid.sheet.name, xml: sheetXml(grid) })));
}

function sheetXml({ rows, top, left }: Grid): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(toA1({ row: top + row, column: left + column }), cell)).join('');
    return `<row r="${top + row + 1}">${inner}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function cellXml(a1: string, { value }: Cell): string {
  if (value === null || isCellError(value) || typeof value === 'boolean') return '';
  if (typeof value === 'number') return `<c r="${a1}"><v>${value}</v></c>`;
  return `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
