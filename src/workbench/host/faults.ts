/**
 * What can go wrong between an add-in and Excel, as users of office.js have reported it. Everything is off at first; tests and the
 * hidden menu of the page switch things on.
 */
export class Faults {
  /** A cell is open for editing, whatever the spreadsheet says (office-js 856, 806, 1393). */
  editing = false;
  /** So many batches are refused because Excel has too much to do. */
  busyFor = 0;
  /** Largest batch in bytes; Excel on the web refuses more than 5 MB. */
  payloadLimit = 5_000_000;
  /** Milliseconds before each answer. */
  latency = 0;
  /** The next so many batches run, but their answer is an error (the connection was lost on the way back). */
  lostAnswers = 0;
  /** Another workbook has the focus (office-js 771, 5319, 6365). */
  anotherWorkbook = false;
  /** Milliseconds by which events come late (office-js 521, 728). */
  eventDelay = 0;
  repeatEvents = false;
  loseEvents = false;
  /** Events that are due together arrive in reverse order. */
  reverseEvents = false;
  /** Whatever writes is refused, and nothing is protected: security software, permissions. */
  deniesWrites = false;
  /** A chart sheet is in front, and that is no worksheet (office-js 2444). */
  chartSheetInFront = false;
  /** Ids of conditional formats that are listed, and answer nothing else (office-js 6396, 6827, 6835). */
  unreadableRules: ReadonlySet<string> = new Set();
  /** Single-cell edits come without their details (office-js 5347, 5308). */
  withoutDetails = false;

  clear(): void {
    Object.assign(this, new Faults());
  }
}
