/** A healthy product may fail a bound on a rate in one run of so many. */
const RUNS = 10_000;

/**
 * The most cases among `trials` that a product at this rate shows in all but one of 10 000 runs, by the binomial
 * distribution: P(X > most) ≤ 1 / 10 000.
 */
export function mostAt(rate: number, trials: number): number {
  // From X = 0 on: P(k + 1) = P(k) × (n − k) / (k + 1) × p / (1 − p)
  let chance = (1 - rate) ** trials;
  let reached = chance;
  let most = 0;
  while (1 - reached > 1 / RUNS && most < trials) {
    chance *= ((trials - most) / (most + 1)) * (rate / (1 - rate));
    most += 1;
    reached += chance;
  }
  return most;
}
