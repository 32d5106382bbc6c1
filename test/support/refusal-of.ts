import { WorkbookRefusal } from '../../src/app/workbook-port';

/** The refusal an attempt ends in; fails the test when it is not refused, or fails otherwise. */
export async function refusalOf(attempt: Promise<unknown>): Promise<WorkbookRefusal> {
  const thrown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof WorkbookRefusal)) throw new Error(`Not refused: ${String(thrown)}`);
  return thrown;
}
