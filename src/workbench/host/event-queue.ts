import type { Faults } from './faults';
import type { EventMessage } from './event-registry';

/** Delivers events after what raised them is done, as one turn of the loop, the way they would come from Excel. */
export class EventQueue {
  private waiting: EventMessage[] = [];
  private scheduled = false;
  private held = 0;

  constructor(
    private readonly faults: Faults,
    private readonly deliver: (message: EventMessage) => void,
  ) {}

  push(messages: readonly EventMessage[]): void {
    this.waiting.push(...messages);
    this.schedule();
  }

  /** Until `release` nothing is delivered: the answer to a batch goes before the events the batch raised. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.held > 0 || this.waiting.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.held === 0) this.flush();
    }, this.faults.eventDelay);
  }

  private flush(): void {
    const due = this.waiting;
    this.waiting = [];
    if (this.faults.loseEvents) return;
    if (this.faults.reverseEvents) due.reverse();
    for (const message of due) {
      this.deliver(message);
      if (this.faults.repeatEvents) this.deliver(message);
    }
  }
}
