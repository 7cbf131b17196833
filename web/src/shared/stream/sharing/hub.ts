import type { Connection, StreamEars } from '../liveStream';
import type { ToTab } from './messages';

/** The one connection behind a hub. */
export interface Source<F, W> {
  /** Has all of this told from now on, and little else; returns whether it had to connect for that. */
  readonly cover: (wanted: readonly W[]) => boolean;
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
    this.#cover();
    // Whoever comes has a reason to think that it will go now, such as a pass.
    if (this.#connection === 'lost') this.again();
  }

  /** Answers always: a tab that hears nothing knows that nobody is here. */
  here(tab: Tab<F>, wanted: W): void {
    const known = this.#tabs.get(tab);
    if (known === undefined) this.follow(tab, wanted);
    else {
      known.heardAt = this.#now();
      tab({ type: 'connection', connection: this.#connection });
    }
  }

  again(): void {
    if (this.#now() - this.#againAt < AGAIN_MIN_MS) return;
    this.#againAt = this.#now();
    this.#source.again();
  }

  /** Returns whether nobody is left; then the hub is at its end. */
  leave(tab: Tab<F>): boolean {
    return this.#tabs.delete(tab) && this.#goOn();
  }

  /** Lets go of tabs that have long said nothing; returns whether nobody is left. */
  forgetSilent(): boolean {
    const silent = [...this.#tabs].filter(([, { heardAt }]) => this.#now() - heardAt > SILENCE_MAX_MS);
    for (const [tab] of silent) this.#tabs.delete(tab);
    return silent.length > 0 && this.#goOn();
  }

  /** Goes on for those who are left; returns whether that is nobody. */
  #goOn(): boolean {
    if (this.#tabs.size > 0) this.#cover();
    else this.#source.close();
    return this.#tabs.size === 0;
  }

  #cover(): void {
    const isNew = this.#source.cover([...this.#tabs.values()].map((each) => each.wanted));
    if (isNew) this.#againAt = this.#now();
  }

  #tell(frame: F): void {
    for (const [tab, { wanted }] of this.#tabs) {
      const part = this.#source.narrow(frame, wanted);
      if (part !== null) tab({ type: 'frame', frame: part });
    }
  }
}
