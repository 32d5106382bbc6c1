import { realpath, stat } from 'node:fs/promises';

/** One file, whatever it is called: links, hard links and another case of its name lead to the same. Null when there is none. */
export async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found === null) return null;
  // Some network drives number no files; their names are all there is to go by.
  return found.ino === 0n ? (await realpath(path)).toLowerCase() : `${found.dev}:${found.ino}`;
}
