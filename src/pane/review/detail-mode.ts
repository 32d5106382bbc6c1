/** What the lower half of the tab is for at the moment; it belongs to one finding and is forgotten with it. */
export interface DetailMode {
  readonly of: string | null;
  readonly kind: 'read' | 'note' | 'ignore' | 'formula' | 'insert';
}

/** The person has a text in hand. */
export function isWriting(kind: DetailMode['kind']): boolean {
  return kind === 'note' || kind === 'ignore' || kind === 'insert';
}
