import type { StreamEars } from '../liveStream';
import { Hub, type Source, type Tab } from './hub';
import type { FromTab, ToTab } from './messages';

const LOOK_EVERY_MS = 60_000;

/** As much of a shared worker's world as is used here; the page's own types have none of it. */
interface SharedScope {
  onconnect: ((event: { readonly ports: readonly TabPort[] }) => void) | null;
}

/** A tab's end of the line. */
export interface TabPort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  readonly postMessage: (message: unknown) => void;
}

/** Serves the tabs of a browser from within a shared worker: one connection an address. */
export function serveTabs<F, W>(open: (url: string, ears: StreamEars<F>) => Source<F, W>): void {
  const desk = new Desk(open);
  (globalThis as unknown as SharedScope).onconnect = ({ ports: [port] }) => port && desk.admit(port);
  setInterval(() => desk.look(), LOOK_EVERY_MS);
}

/** The hubs of a worker, by address. */
export class Desk<F, W> {
  readonly #hubs = new Map<string, Hub<F, W>>();
  readonly #open: (url: string, ears: StreamEars<F>) => Source<F, W>;

  constructor(open: (url: string, ears: StreamEars<F>) => Source<F, W>) {
    this.#open = open;
  }

  admit(port: TabPort): void {
    const tab: Tab<F> = (message: ToTab<F>) => port.postMessage(message);
    let at: string | null = null;
    port.onmessage = ({ data }) => {
      const message = data as FromTab<W>;
      switch (message.type) {
        case 'follow':
        case 'here':
          at = message.url;
          this.#hub(at)[message.type](tab, message.wanted);
          break;
        case 'again':
          if (at !== null) this.#hubs.get(at)?.again();
          break;
        case 'bye':
          if (at !== null && this.#hubs.get(at)?.leave(tab) === true) this.#hubs.delete(at);
          at = null;
      }
    };
  }

  /** Lets go of tabs that have died. */
  look(): void {
    for (const [url, hub] of this.#hubs) if (hub.forgetSilent()) this.#hubs.delete(url);
  }

  #hub(url: string): Hub<F, W> {
    const known = this.#hubs.get(url);
    if (known !== undefined) return known;
    const hub = new Hub<F, W>(
      (ears) => this.#open(url, ears),
      () => performance.now(),
    );
    this.#hubs.set(url, hub);
    return hub;
  }
}
