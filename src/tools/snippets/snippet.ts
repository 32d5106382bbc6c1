import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One of Microsoft's samples: a page with buttons, and what they do. */
export interface Snippet {
  /** Path within the folder. */
  readonly file: string;
  /** TypeScript, as published. */
  readonly source: string;
  /** JavaScript. */
  readonly script: string;
  /** HTML. */
  readonly template: string;
}

/** Samples for Excel in a folder, as the public repository lays them out: one YAML file each. */
export function readSnippets(folder: string): readonly Snippet[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const script = block(text, 'script');
      if (!/^host: EXCEL\s*$/m.test(text) || script === null) return [];
      return [{ file, source: script, script: javaScript(script), template: block(text, 'template') ?? '' }];
    });
}

/** Text of `key: content: |-`: the lines below that are indented further, without their indent. */
function block(yaml: string, key: string): string | null {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return null;
  const head = lines.slice(start).findIndex((line) => /^\s+content:/.test(line));
  const first = lines[start + head] ?? '';
  const inline = first.replace(/^\s+content:\s*/, '');
  if (!/^\|[-+]?$/.test(inline.trim())) return inline;
  const indent = first.length - first.trimStart().length;
  const body: string[] = [];
  for (const line of lines.slice(start + head + 1)) {
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break;
    body.push(line);
  }
  const margin = Math.min(...body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return body.map((line) => line.slice(margin)).join('\n');
}

function javaScript(typeScript: string): string {
  return ts.transpileModule(typeScript, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } }).outputText;
}
