import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const onWindows = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/** Path of an installed Chrome, Edge or Chromium, or null. `BROWSER_PATH` names another one. */
export function installedBrowser(): string | null {
  const named = process.env['BROWSER_PATH'];
  return [...(named === undefined ? [] : [named]), ...candidates()].find((file) => existsSync(file)) ?? null;
}

/** What to type to get a browser for the tests on this system. */
export function browserInstallCommand(): string {
  if (process.platform === 'win32') return 'winget install Microsoft.Edge';
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  return 'sudo apt-get install -y chromium';
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => onWindows.map((file) => path.win32.join(root, file)));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.flatMap((folder) => onPath.map((name) => path.join(folder, name)));
}
