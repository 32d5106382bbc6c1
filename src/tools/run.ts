import { spawn } from 'node:child_process';
import process from 'node:process';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one npm script to its end and keeps what it said. Never throws: a script that cannot start has code 1. */
export function runScript(name: string, args: readonly string[] = []): Promise<Ran> {
  // npm is npm.cmd on Windows, which only a shell starts; the names and arguments are our own, none comes from a user.
  return collect('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], process.platform === 'win32');
}

/** Runs one command to its end and keeps what it said, standard output and errors in the order they came. */
export function runCommand(command: string, args: readonly string[]): Promise<Ran> {
  return collect(command, args, false);
}

function collect(command: string, args: readonly string[], shell: boolean): Promise<Ran> {
  const started = performance.now();
  return new Promise((resolve) => {
    const pieces: string[] = [];
    const end = (code: number) => resolve({ code, output: pieces.join(''), seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, args, { shell, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece.toString()));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece.toString()));
    child.on('error', (error) => {
      pieces.push(error.message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
