import { createSession } from '../../src/app/create-session';
import type { Session } from '../../src/app/session';
import type { SessionState } from '../../src/app/session-state';
import { settlementOf } from '../../src/core/settled';
import { toA1 } from '../../src/core/grid/address';
import type { Finding } from '../../src/core/rules/finding';
import { excelBook } from './excel-book';

type ExcelBook = Awaited<ReturnType<typeof excelBook>>;

/** A session over Excel, played by the workbench's host, in real time or at a quicker pace: 0.2 is five times as fast. */
export class ExcelSession {
  readonly session: Session;

  constructor(
    readonly book: ExcelBook,
    private readonly pace: number,
  ) {
    this.session = createSession(book.port, {
      now: () => new Date(Date.UTC(2026, 10, 24, 6, 2)),
      schedule(milliseconds, run) {
        const timer = setTimeout(run, milliseconds * pace);
        return () => clearTimeout(timer);
      },
    });
  }

  get state(): SessionState {
    return this.session.store.get();
  }

  findings(): readonly Finding[] {
    return this.state.review?.units.flatMap(({ findings }) => findings) ?? [];
  }

  find(rule: string, about = ''): Finding | undefined {
    return this.findings().find((finding) => finding.rule === rule && finding.field.key.includes(about));
  }

  finding(rule: string, about = ''): Finding {
    const finding = this.find(rule, about);
    if (finding === undefined) throw new Error(`No finding of ${rule} about “${about}”`);
    return finding;
  }

  /** Cells that are to be marked. */
  expectedCells(): string[] {
    const open = this.findings().filter((finding) => settlementOf(finding, this.state.decisions)?.how !== 'ignored');
    return [...new Set(open.map(({ field }) => `${field.sheet.name}!${toA1(field.at)}`))].sort();
  }

  markedCells(): string[] {
    return this.book
      .marks()
      .map((mark) => mark.split(' ').slice(1).join(' '))
      .sort();
  }

  /** Waits until this holds; fails the test with what it waits for when it never does. */
  async until(what: string, holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < 400; turn += 1) {
      if (holds()) return;
      await this.book.settled();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`Never came about: ${what}`);
  }

  /** Everything that a change sets off is over: events, debounce, reading, marking. */
  async calm(): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1) {
      await this.book.settled();
      await new Promise((resolve) => setTimeout(resolve, 250 * this.pace));
    }
    await this.book.settled();
  }
}

export async function excelSession(sample: string, pace = 1): Promise<ExcelSession> {
  const open = new ExcelSession(await excelBook(sample), pace);
  open.book.trips();
  await open.session.review();
  return open;
}
