import { spawn } from 'node:child_process';
import process from 'node:process';

/** Opens an address with what the system opens addresses with; false where there is no screen to open it on. */
export function openBrowser(address: string): boolean {
  const [command, ...args] = opener(address);
  if (command === undefined) return false;
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function opener(address: string): readonly string[] {
  if (process.env['CI'] !== undefined) return [];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (process.platform === 'darwin') return ['open', address];
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return screen === undefined ? [] : ['xdg-open', address];
}
