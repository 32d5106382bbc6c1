import type { Writable } from 'node:stream';

/**
 * A stream of lines that may be closed or full. What cannot be written any more is let go of; `failure` says why: the
 * reader has gone (EPIPE), which is theirs to decide, or something is wrong.
 */
export class Speaker {
  failure: NodeJS.ErrnoException | null = null;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => this.fail(error));
  }

  /** Waits until it is taken, so that lines do not pile up where the reader is slower than we are. */
  say(text: string): Promise<void> {
    if (this.failure !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.fail(error);
        resolve();
      });
    });
  }

  get hasNoReader(): boolean {
    return this.failure?.code === 'EPIPE';
  }

  private fail(error: NodeJS.ErrnoException): void {
    this.failure ??= error;
  }
}
