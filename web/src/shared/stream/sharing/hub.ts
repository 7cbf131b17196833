import type { Connection, StreamEars } from '../liveStream';
import type { ToTab } from './messages';

/** The one connection behind a hub. */
export interface Source<F, W> {
  /** Has all of this told from now on; does nothing where it is told already. */
  readonly cover: (wanted: readonly W[]) => void;
  /** What brings one who wants this up to date, as far as anything is known. */
  readonly known: (wanted: W) => readonly F[];
  /** The part of a frame that is for one who wants this; null for nothing. */
  readonly narrow: (frame: F, wanted: W) => F | null;
  readonly again: () => void;
  readonly close: () => void;
}

/** A tab, by how it is told something. */
export type Tab<F> = (message: ToTab<F>) => void;

/** Tabs say that they are there thrice a minute, or once where the browser slows down those that nobody sees. */
export const SILENCE_MAX_MS = 180_000;
/** All tabs hear of another network in the same moment. */
const AGAIN_MIN_MS = 1_000;

/** Gives all tabs of a browser what one connection tells: to each what it wants, from what is known when it comes. */
export class Hub<F, W> {
  readonly #tabs = new Map<Tab<F>, { wanted: W; heardAt: number }>();
  readonly #source: Source<F, W>;
  readonly #now: () => number;
  #connection: Connection = 'connecting';
  #againAt = Number.NEGATIVE_INFINITY;

  constructor(open: (ears: StreamEars<F>) => Source<F, W>, now: () => number) {
    this.#now = now;
    this.#source = open({
      onFrame: (frame) => this.#tell(frame),
      onConnection: (connection) => {
        this.#connection = connection;
        for (const tab of this.#tabs.keys()) tab({ type: 'connection', connection });
      },
    });
  }

  follow(tab: Tab<F>, wanted: W): void {
    this.#tabs.set(tab, { wanted, heardAt: this.#now() });
    tab({ type: 'connection', connection: this.#connection });
    for (const frame of this.#source.known(wanted)) tab({ type: 'frame', frame });
    this.#source.cover([...this.#tabs.values()].map((each) => each.wanted));
    // Whoever comes has a reason to think that it will go now, such as a pass.
    if (this.#connection === 'lost') this.again();
  }

  here(tab: Tab<F>, wanted: W): void {
    const known = this.#tabs.get(tab);
    if (known === undefined) this.follow(tab, wanted);
    else known.heardAt = this.#now();
  }

  again(): void {
    if (this.#now() - this.#againAt < AGAIN_MIN_MS) return;
    this.#againAt = this.#now();
    this.#source.again();
  }

  /** Returns whether nobody is left; then the hub is at its end. */
  leave(tab: Tab<F>): boolean {
    this.#tabs.delete(tab);
    return this.#endIfEmpty();
  }

  /** Lets go of tabs that have long said nothing; returns whether nobody is left. */
  forgetSilent(): boolean {
    for (const [tab, { heardAt }] of this.#tabs) {
      if (this.#now() - heardAt > SILENCE_MAX_MS) this.#tabs.delete(tab);
    }
    return this.#endIfEmpty();
  }

  #endIfEmpty(): boolean {
    if (this.#tabs.size === 0) this.#source.close();
    return this.#tabs.size === 0;
  }

  #tell(frame: F): void {
    for (const [tab, { wanted }] of this.#tabs) {
      const part = this.#source.narrow(frame, wanted);
      if (part !== null) tab({ type: 'frame', frame: part });
    }
  }
}
