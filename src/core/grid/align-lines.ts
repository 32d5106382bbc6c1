/** Lines of a sheet, rows or columns, before and after a change: what two lines have in common, and whether they are the same. */
export interface Lines {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether one may be what became of the other: something was changed in it, most of it not. */
  readonly alike: (before: number, after: number) => boolean;
}

/**
 * Where each line went; null where that is not certain. A line that was deleted is nowhere, one that was copied beside
 * itself could be either, and neither is guessed.
 */
export function alignLines(lines: Lines): readonly (number | null)[] {
  const aligned = atTheEnds(lines);
  matchUnique(lines, aligned);
  matchChanged(lines, aligned);
  return withoutDoubles(aligned);
}

/** A place that more than one line claims, or a line that could be in more than one place. */
const UNSURE = -1;

/**
 * Nothing changed above the first difference, and below the last one everything moved alike. Where the two overlap, a
 * line was inserted beside its like or taken away beside it.
 */
function atTheEnds({ before, after }: Lines): number[] {
  const moved = after.length - before.length;
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter && before[before.length - 1 - bottom] === after[after.length - 1 - bottom]) bottom += 1;
  // Of lines that are like one another any could be the one that was taken away, the first and the last of them too.
  const reach = Math.max(0, -moved);
  const overlap = top + bottom > shorter && moved !== 0;
  return before.map((_, line) => {
    const [above, below] = [line < top, line >= before.length - bottom];
    if (overlap && line >= before.length - bottom - reach && line < top + reach) return UNSURE;
    if (above) return line;
    return below ? line + moved : NaN;
  });
}

/** Lines that were there once and are there once, wherever they were moved to. */
function matchUnique({ before, after }: Lines, aligned: number[]): void {
  const places = new Map<string, number>();
  const count = (line: string, place: number): Map<string, number> => places.set(line, places.has(line) ? UNSURE : place);
  after.forEach(count);
  const now = new Map(places);
  places.clear();
  before.forEach(count);
  before.forEach((line, index) => {
    const place = now.get(line) ?? UNSURE;
    if (Number.isNaN(aligned[index]) && places.get(line) === index && place !== UNSURE) aligned[index] = place;
  });
}

/** Lines between two others that are known: as many as before were changed where they stand; else the one that is alike. */
function matchChanged({ before, after, alike }: Lines, aligned: number[]): void {
  const taken = new Set(aligned);
  for (let from = 0; from < before.length; from += 1) {
    if (!Number.isNaN(aligned[from])) continue;
    let to = from;
    while (to < before.length && Number.isNaN(aligned[to])) to += 1;
    const [first, end] = [from === 0 ? 0 : (aligned[from - 1] ?? 0) + 1, to === before.length ? after.length : (aligned[to] ?? 0)];
    const known = (from === 0 || aligned[from - 1] !== UNSURE) && (to === before.length || aligned[to] !== UNSURE);
    const room = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place).filter((place) => !taken.has(place));
    const gap = Array.from({ length: to - from }, (_, line) => from + line);
    for (const line of gap) aligned[line] = known ? changedPlace(line, gap, room, alike) : UNSURE;
    from = to - 1;
  }
}

function changedPlace(line: number, gap: readonly number[], room: readonly number[], alike: Lines['alike']): number {
  if (gap.length === room.length) {
    const place = room[gap.indexOf(line)] ?? UNSURE;
    return alike(line, place) ? place : UNSURE;
  }
  const [place, ...others] = room.filter((candidate) => alike(line, candidate));
  return place === undefined || others.length > 0 ? UNSURE : place;
}

function withoutDoubles(aligned: readonly number[]): (number | null)[] {
  const claims = new Map<number, number>();
  for (const place of aligned) claims.set(place, (claims.get(place) ?? 0) + 1);
  return aligned.map((place) => (place === UNSURE || claims.get(place) !== 1 ? null : place));
}
