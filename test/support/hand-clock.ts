import type { SessionEnvironment } from '../../src/app/session-controller';

/** A clock that stands still until it is moved by hand. */
export class HandClock implements SessionEnvironment {
  private time = Date.UTC(2026, 10, 24, 6, 2);
  private readonly timers: { due: number; run: () => void }[] = [];

  now(): Date {
    return new Date(this.time);
  }

  readonly schedule = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { due: this.time + milliseconds, run };
    this.timers.push(timer);
    // What is due now needs no hand.
    if (milliseconds === 0) setImmediate(() => this.timers.includes(timer) && this.ring(timer));
    return () => this.remove(timer);
  };

  /** Lets so much time pass, and everything happen that is due by then or follows from it at once. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (let timer = this.next(end); timer !== undefined; timer = this.next(end)) {
      this.time = Math.max(this.time, timer.due);
      this.ring(timer);
      await settled();
    }
    this.time = end;
  }

  private next(end: number): { due: number; run: () => void } | undefined {
    return this.timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }

  private ring(timer: { due: number; run: () => void }): void {
    this.remove(timer);
    timer.run();
  }

  private remove(timer: { due: number; run: () => void }): void {
    const index = this.timers.indexOf(timer);
    if (index >= 0) this.timers.splice(index, 1);
  }
}

/** Everything that only waits for promises is done afterwards. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
