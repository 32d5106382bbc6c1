/** A part of the add-in that is fetched when needed did not come: the server is away, or holds a newer version. */
export function isMissingPart(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}
