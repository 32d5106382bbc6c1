import type { Writable } from 'node:stream';
import { cutTo } from './fit-text';
import { printable } from './printable';

const USUAL_WIDTH = 80;
const CLEAR_LINE = '\r\u001b[K';

/** A stream that may be a terminal. */
export interface Terminal extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** `复核 12/24 甲镇.xlsx` in the last line of a terminal, while files are reviewed; nowhere else. */
export class Progress {
  private shown = false;

  constructor(private readonly terminal: Terminal) {}

  get isSeen(): boolean {
    return this.terminal.isTTY === true;
  }

  show(done: number, total: number, file: string): void {
    if (!this.isSeen) return;
    const { columns = USUAL_WIDTH } = this.terminal;
    this.terminal.write(`${CLEAR_LINE}${cutTo(printable(`复核 ${done}/${total} ${file}`), columns - 1)}`);
    this.shown = true;
  }

  /** Before anything else is written to the terminal. */
  clear(): void {
    if (this.shown) this.terminal.write(CLEAR_LINE);
    this.shown = false;
  }
}
