import { Session } from 'node:inspector';

/**
 * How many calls of functions some work takes: what it costs, on whatever machine and beside whatever else runs there.
 * V8 counts them; what has been counted once takes no other path the next time.
 */
export function callsOf(work: () => void): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    let calls = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      const scripts = result.filter(({ url }) => !url.startsWith('node:'));
      for (const { functions } of scripts) for (const { ranges } of functions) calls += ranges[0]?.count ?? 0;
    });
    session.post('Profiler.stopPreciseCoverage');
    return calls;
  } finally {
    session.disconnect();
  }
}
