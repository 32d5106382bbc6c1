/** Sizes Office asks for: 16, 32 and 80 always, the others on screens of other densities; 64 and 128 in the add-in lists. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

const tile = '#0b6a5b';
const rows = '#ffffff';
const tick = '#ffd166';

/**
 * The icon at one size: rows of a table and a tick, on a tile of its own so that it reads on light and on dark ribbons.
 * Straight edges sit on whole pixels, which keeps 16 px crisp.
 */
export function drawIcon(size: number): string {
  const unit = size / 16;
  const whole = (length: number): number => Math.max(1, Math.round(length * unit));
  const row = (x: number, y: number, width: number): string => {
    const height = whole(1.5);
    const round = size < 32 ? 0 : height / 2;
    return `<rect x="${whole(x)}" y="${whole(y)}" width="${whole(width)}" height="${height}" rx="${round}" fill="${rows}"/>`;
  };
  const tickPoints = [
    [5.6, 10],
    [8.4, 12.8],
    [13.2, 7],
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect width="${size}" height="${size}" rx="${whole(3)}" fill="${tile}"/>`,
    row(3, 3, 10),
    row(3, 6.4, 6),
    `<polyline points="${tickPoints.map((point) => point.map((length) => length * unit).join(',')).join(' ')}"`,
    ` fill="none" stroke="${tick}" stroke-width="${1.9 * unit}" stroke-linecap="round" stroke-linejoin="round"/>`,
    '</svg>\n',
  ].join('');
}
