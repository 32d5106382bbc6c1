import type { CheckOutcome } from '../../app/self-check';

export function passed(detail = ''): CheckOutcome {
  return { result: 'passed', detail };
}

export function different(detail: string): CheckOutcome {
  return { result: 'different', detail };
}

export function untested(detail = ''): CheckOutcome {
  return { result: 'untested', detail };
}

/** Passed when both are the same, written as JSON. */
export function compared(expected: unknown, got: unknown): CheckOutcome {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(got)];
  return a === b ? passed() : different(`${a} → ${b}`);
}
