import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folder webpack writes. */
export const siteFolder = 'dist';

/** Files of a folder by their path in it, with forward slashes. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  return new Map(filesIn(folder).map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file))]));
}

/** Whether the built site is there and no source is newer than it. */
export function isBuilt(folder: string = siteFolder): boolean {
  const page = path.join(folder, 'pane.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const sources = [
    ...['src', 'assets'].flatMap((root) => filesIn(root).map((file) => path.join(root, file))),
    ...['package-lock.json', 'package.json', 'webpack.config.js'],
  ];
  return sources.every((file) => statSync(file).mtimeMs <= built);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
}
