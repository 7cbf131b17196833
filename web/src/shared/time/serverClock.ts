import { readPublic } from '../api/read';
import { addSample, offsetOf, type TimeSample } from './model/offset';

const FIRST_SAMPLES = 3;
const FIRST_SAMPLES_EVERY_MS = 700;
const RESYNC_EVERY_MS = 60_000;

/**
 * The server's time, estimated. It runs on the browser's monotonic clock, so nobody opens a sale early by setting their
 * watch, and is measured again each minute and whenever the page comes back to the front.
 */
export class ServerClock {
  #samples: readonly TimeSample[] = [];

  /** Milliseconds since the epoch; the machine's own clock until the first answer. */
  readonly now = (): number => {
    const offset = offsetOf(this.#samples);
    return offset === null ? Date.now() : offset + performance.now();
  };

  /** Whether the server has ever said what time it is. */
  readonly isKnown = (): boolean => this.#samples.length > 0;

  /** @param afresh forgets earlier samples: some monotonic clocks stand still while a machine sleeps */
  async sample(afresh = false): Promise<void> {
    const askedAt = performance.now();
    const { now } = await readPublic<{ now: string }>('/api/time');
    const serverTime = Date.parse(now);
    if (Number.isNaN(serverTime)) return;
    const earlier = afresh ? [] : this.#samples;
    this.#samples = addSample(earlier, { askedAt, answeredAt: performance.now(), serverTime });
  }

  /** Keeps measuring until the returned function is called. A failed measurement is simply not used. */
  start(): () => void {
    const measure = (afresh = false) => void this.sample(afresh).catch(() => undefined);
    const onVisible = () => {
      if (document.visibilityState === 'visible') measure(true);
    };
    const timers = [setInterval(() => measure(), RESYNC_EVERY_MS)];
    measure();
    for (let nth = 1; nth < FIRST_SAMPLES; nth++) timers.push(setTimeout(measure, nth * FIRST_SAMPLES_EVERY_MS));
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      timers.forEach((timer) => clearTimeout(timer));
      document.removeEventListener('visibilitychange', onVisible);
    };
  }
}

export const serverClock = new ServerClock();
