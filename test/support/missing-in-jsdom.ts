import { TextDecoder, TextEncoder } from 'node:util';

type Listener = (event: { readonly data: unknown }) => void;

/** One end of a channel: what is posted here arrives at the other end a turn of the loop later. */
class Port {
  onmessage: Listener | null = null;
  other: Port | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: string, listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  start(): void {
    // A port that listens is started already.
  }

  close(): void {
    this.listeners.clear();
    this.onmessage = null;
  }

  postMessage(data: unknown): void {
    setTimeout(() => this.other?.receive({ data }), 0);
  }

  private receive(event: { readonly data: unknown }): void {
    this.onmessage?.(event);
    for (const listener of [...this.listeners]) listener(event);
  }
}

/** Node's own channel would keep a test run from ending. */
class Channel {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel: Channel });
