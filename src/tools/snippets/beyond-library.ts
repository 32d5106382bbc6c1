import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HIGHEST_EXCEL_API } from '../../workbench/host/app-context';
import { officeMembersUsed, versionNumber } from '../office-members';
import type { Snippet } from './snippet';

/** Of each sample's file, the members it uses that the typings date after the frozen library, or give to no Excel it knows. */
export function membersBeyondLibrary(snippets: readonly Snippet[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'annex-review-samples-'));
  try {
    const files = new Map(snippets.map(({ source }, index) => [path.join(folder, `sample${index}.ts`), source]));
    for (const [file, source] of files) writeFileSync(file, `${source}\nexport {};\n`);
    const beyond = snippets.map((): Set<string> => new Set());
    for (const { file, member, needs } of officeMembersUsed([...files.keys()])) {
      const isKnown = needs === null || (needs.name === 'ExcelApi' && needs.version <= versionNumber(HIGHEST_EXCEL_API));
      if (!isKnown) beyond[Number(/sample(\d+)\.ts$/.exec(file)?.[1])]?.add(member);
    }
    return new Map(snippets.map(({ file }, index) => [file, [...(beyond[index] ?? [])]]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
