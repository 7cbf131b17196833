/** One question for the server's time: when it was asked and answered by a monotonic clock, and what it said. */
export interface TimeSample {
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly serverTime: number;
}

/** Samples older than this say little: clocks drift and phones sleep. */
export const SAMPLE_AGE_MAX_MS = 600_000;
export const SAMPLES_MAX = 8;

/** Adds a sample and drops what is too old or too many. Oldest first. */
export function addSample(samples: readonly TimeSample[], sample: TimeSample): readonly TimeSample[] {
  const fresh = samples.filter((each) => sample.answeredAt - each.answeredAt <= SAMPLE_AGE_MAX_MS);
  return [...fresh, sample].slice(-SAMPLES_MAX);
}

/**
 * Server time minus monotonic time, in milliseconds, from the sample with the shortest round trip: the answer was made
 * somewhere in between, so half a round trip is the largest error.
 */
export function offsetOf(samples: readonly TimeSample[]): number | null {
  let best: TimeSample | null = null;
  for (const sample of samples) if (best === null || roundTrip(sample) <= roundTrip(best)) best = sample;
  return best === null ? null : best.serverTime - (best.askedAt + best.answeredAt) / 2;
}

function roundTrip(sample: TimeSample): number {
  return sample.answeredAt - sample.askedAt;
}
