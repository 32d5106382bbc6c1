import type { XmlScanner } from '../../files/package/xml-scanner';

/** The 56 colours that old files name by number (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Cells name the first four in another order than the theme has them. */
const ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

export type ThemeColors = readonly string[];

/** Colours of a theme part, `RRGGBB`, in the order cells name them. */
export function readThemeColors(scanner: XmlScanner): ThemeColors {
  const colors: string[] = [];
  let inScheme = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (scanner.name === 'clrScheme') inScheme = token === 'open';
    if (!inScheme || token !== 'open') continue;
    if (scanner.name === 'srgbClr') colors.push(scanner.attribute('val') ?? '000000');
    if (scanner.name === 'sysClr') colors.push(scanner.attribute('lastClr') ?? '000000');
  }
  return ORDER.map((index) => colors[index] ?? '000000');
}

/** Colour of the element just opened, `#RRGGBB`; null when it is automatic. */
export function colorOf(scanner: XmlScanner, theme: ThemeColors): string | null {
  const tint = Number(scanner.attribute('tint') ?? '0');
  const rgb = scanner.attribute('rgb');
  if (rgb !== null) return tinted(rgb.slice(-6), tint);
  const themed = scanner.attribute('theme');
  if (themed !== null) return tinted(theme[Number(themed)] ?? '000000', tint);
  const indexed = INDEXED[Number(scanner.attribute('indexed') ?? '64')];
  return indexed === undefined ? null : tinted(indexed, tint);
}

/** Lighter for a positive tint, darker for a negative one (18.8.19), channel by channel. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
