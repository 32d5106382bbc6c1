import type { CellStyle } from './sheet-draft';
import { escapeXml } from '../package/xml-text';

/** Formats that a style names by number alone. */
export const NUMBERED_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;

export function borderXml({ bordered }: CellStyle): string {
  return bordered ? THIN_BORDER : NO_BORDER;
}

export function fontXml({ font }: CellStyle): string {
  const colour = font.colour === null ? '' : `<color rgb="FF${font.colour}"/>`;
  return `<font>${font.bold ? '<b/>' : ''}<sz val="${font.size}"/>${colour}<name val="${escapeXml(font.name)}"/><charset val="134"/></font>`;
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function alignmentXml({ horizontal, wrap }: CellStyle): string {
  const across = horizontal === 'general' ? '' : ` horizontal="${horizontal}"`;
  return `<alignment${across} vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
}
