import type { StreamConnection, StreamEars } from '../liveStream';
import type { FromTab, ToTab } from './messages';

const HERE_EVERY_MS = 20_000;
/** A worker says at once how the connection stands; one that does not will not. */
const SILENCE_MAX_MS = 3_000;

/** What a tab hears; `onBroken` once, if there is nobody to hear. */
interface Ears<F> extends StreamEars<F> {
  readonly onBroken: () => void;
}

/** A tab's part in the connection that a shared worker has for all tabs of the browser. */
export class SharedConnection<F, W> implements StreamConnection<W> {
  readonly #worker: SharedWorker;
  readonly #url: string;
  readonly #ears: Ears<F>;
  #wanted: W | undefined;
  #here: ReturnType<typeof setInterval> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(worker: SharedWorker, url: string, ears: Ears<F>) {
    this.#worker = worker;
    this.#url = url;
    this.#ears = ears;
    worker.port.onmessage = ({ data }) => this.#hear(data as ToTab<F>);
    worker.onerror = () => this.#break();
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
  }

  follow(wanted: W): void {
    if (this.#wanted === undefined) this.#here = setInterval(() => this.#askFor('here'), HERE_EVERY_MS);
    this.#wanted = wanted;
    this.#askFor('follow');
  }

  again(): void {
    // It may have been forgotten, if it was silent for long.
    this.#askFor('here');
    this.#tell({ type: 'again' });
  }

  close(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    clearInterval(this.#here);
    clearTimeout(this.#silence);
    // A worker that fails later breaks nothing any more.
    this.#worker.onerror = null;
    this.#tell({ type: 'bye' });
    this.#worker.port.close();
  }

  readonly #onHide = () => this.#tell({ type: 'bye' });

  /** A page that is taken out of the browser's store goes on where it was. */
  readonly #onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#askFor('follow');
  };

  /** What the worker answers; it may have died since it last did. */
  #askFor(type: 'follow' | 'here'): void {
    if (this.#wanted === undefined) return;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#break(), SILENCE_MAX_MS);
    this.#tell({ type, url: this.#url, wanted: this.#wanted });
  }

  #hear(message: ToTab<F>): void {
    clearTimeout(this.#silence);
    if (message.type === 'frame') this.#ears.onFrame(message.frame);
    else this.#ears.onConnection(message.connection);
  }

  #break(): void {
    this.close();
    this.#ears.onBroken();
  }

  #tell(message: FromTab<W>): void {
    this.#worker.port.postMessage(message);
  }
}
