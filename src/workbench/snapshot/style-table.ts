import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import { readNumberFormats } from '../../files/reading/number-formats';
import { XmlScanner } from '../../files/package/xml-scanner';
import { colorOf, type ThemeColors } from './theme-colors';

/** How cells look, by the number cells name their style with. */
export interface StyleTable {
  readonly cellStyles: readonly CellLook[];
  /** What conditional formats lay over cells, by their number. */
  readonly overlays: readonly IStyleData[];
}

export interface CellLook {
  readonly style: IStyleData;
  /** Closed to writing while its sheet is protected. */
  readonly locked: boolean;
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Readonly<Record<string, 'l' | 'r' | 't' | 'b'>> = { left: 'l', start: 'l', right: 'r', end: 'r', top: 't', bottom: 'b' };
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };

/** @throws MalformedXml */
export function readStyleTable(xml: string, theme: ThemeColors): StyleTable {
  const formats = readNumberFormats(xml);
  const scanner = new XmlScanner(xml);
  const fonts: IStyleData[] = [];
  const fills: IStyleData[] = [];
  const borders: IStyleData[] = [];
  const cellStyles: CellLook[] = [];
  const overlays: IStyleData[] = [];
  let within = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 2) within = scanner.name;
    if (scanner.depth !== 3) continue;
    if (within === 'fonts') fonts.push(readFont(scanner, theme));
    else if (within === 'fills') fills.push(readFill(scanner, theme));
    else if (within === 'borders') borders.push(readBorder(scanner, theme));
    else if (within === 'dxfs') overlays.push(readOverlay(scanner, theme));
    else if (within === 'cellXfs') {
      const style: IStyleData = {
        ...fonts[number(scanner, 'fontId')],
        ...fills[number(scanner, 'fillId')],
        ...borders[number(scanner, 'borderId')],
      };
      cellStyles.push(readCellStyle(scanner, style, formats[cellStyles.length] ?? 'General'));
    }
  }
  return { cellStyles, overlays };
}

function number(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? '0');
}

/** Runs through the children of the element just opened. */
function* inside(scanner: XmlScanner): Iterable<string> {
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) if (scanner.next() === 'open') yield scanner.name;
}

function isOn(scanner: XmlScanner): boolean {
  return !['0', 'false', 'none'].includes(scanner.attribute('val') ?? '1');
}

function readFont(scanner: XmlScanner, theme: ThemeColors): IStyleData {
  const font: IStyleData = {};
  for (const name of inside(scanner)) {
    if (name === 'name') font.ff = scanner.attribute('val');
    else if (name === 'sz') font.fs = number(scanner, 'val');
    else if (name === 'b') font.bl = isOn(scanner) ? 1 : 0;
    else if (name === 'i') font.it = isOn(scanner) ? 1 : 0;
    else if (name === 'u' && isOn(scanner)) font.ul = { s: 1 };
    else if (name === 'strike' && isOn(scanner)) font.st = { s: 1 };
    else if (name === 'color') {
      const color = colorOf(scanner, theme);
      if (color !== null) font.cl = { rgb: color };
    }
  }
  return font;
}

function readFill(scanner: XmlScanner, theme: ThemeColors, isOverlay = false): IStyleData {
  let pattern = isOverlay ? 'solid' : 'none';
  const colors: Record<string, string | null> = {};
  for (const name of inside(scanner)) {
    if (name === 'patternFill') pattern = scanner.attribute('patternType') ?? pattern;
    else if (name === 'fgColor' || name === 'bgColor') colors[name] = colorOf(scanner, theme);
  }
  // A conditional format names the colour of a solid fill as its background, a cell as its foreground.
  const rgb = isOverlay ? (colors['bgColor'] ?? colors['fgColor']) : colors['fgColor'];
  return pattern === 'none' || !rgb ? {} : { bg: { rgb } };
}

function readBorder(scanner: XmlScanner, theme: ThemeColors): IStyleData {
  const lines: IBorderData = {};
  let side: 'l' | 'r' | 't' | 'b' | undefined;
  for (const name of inside(scanner)) {
    if (name === 'color') {
      const line = side && lines[side];
      if (line) line.cl = { rgb: colorOf(scanner, theme) ?? '#000000' };
      continue;
    }
    side = SIDES[name];
    const style = scanner.attribute('style') ?? 'none';
    if (side !== undefined && style !== 'none') lines[side] = { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
  }
  return Object.keys(lines).length === 0 ? {} : { bd: lines };
}

function readOverlay(scanner: XmlScanner, theme: ThemeColors): IStyleData {
  const overlay: IStyleData = {};
  for (const name of inside(scanner)) {
    if (name === 'font') Object.assign(overlay, readFont(scanner, theme));
    else if (name === 'fill') Object.assign(overlay, readFill(scanner, theme, true));
    else if (name === 'border') Object.assign(overlay, readBorder(scanner, theme));
  }
  return overlay;
}

function readCellStyle(scanner: XmlScanner, base: IStyleData, pattern: string): CellLook {
  const style: IStyleData = { ...base, vt: VerticalAlign.BOTTOM, ...(pattern === 'General' ? {} : { n: { pattern } }) };
  let locked = true;
  for (const name of inside(scanner)) {
    if (name === 'protection') locked = scanner.attribute('locked') !== '0' && scanner.attribute('locked') !== 'false';
    if (name !== 'alignment') continue;
    const horizontal = HORIZONTAL[scanner.attribute('horizontal') ?? ''];
    if (horizontal !== undefined) style.ht = horizontal;
    style.vt = VERTICAL[scanner.attribute('vertical') ?? ''] ?? VerticalAlign.BOTTOM;
    if (['1', 'true'].includes(scanner.attribute('wrapText') ?? '')) style.tb = WrapStrategy.WRAP;
    const rotation = number(scanner, 'textRotation');
    if (rotation === 255) style.tr = { a: 0, v: 1 };
    else if (rotation !== 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  }
  return { style, locked };
}
