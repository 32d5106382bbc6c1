/** A name, or a way to a file, without its ending. */
export function stemOf(place: string): string {
  return place.replace(/\.[^./\\]*$/, '');
}

/** Where case makes no difference, two names are one. */
export function folded(place: string): string {
  return place.normalize('NFC').toLowerCase();
}
