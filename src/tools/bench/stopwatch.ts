import process from 'node:process';

/** Median of the milliseconds each of `times` runs took, after as many runs to warm up. */
export function medianTime(times: number, run: () => void): number {
  for (let turn = 0; turn < times; turn += 1) run();
  return median(Array.from({ length: times }, () => timeOf(run)));
}

/** Milliseconds of processor time: other programs on the machine do not count. */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
