import { type Frame, FRAME_EVENTS, type FrameEvent, parseFrame } from '../model/frame';

export type Connection = 'connecting' | 'live' | 'lost';

/** What the stream needs of the world; tests bring their own. */
export interface StreamPorts {
  readonly open: (url: string) => EventSource;
  readonly random: () => number;
  readonly onFrame: (frame: Frame) => void;
  readonly onConnection: (connection: Connection) => void;
  /** Where to continue, or null to begin with a snapshot. */
  readonly resumeCursor: () => string | null;
}

const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 15_000;

/**
 * One live connection to a show's seats. The browser's EventSource reconnects by itself after a cut; this takes over where
 * it gives up (an answer that is not a stream) or cannot know better (a frame that makes no sense).
 */
export class SeatStream {
  readonly #url: string;
  readonly #ports: StreamPorts;
  #sections: readonly string[] = [];
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(url: string, ports: StreamPorts) {
    this.#url = url;
    this.#ports = ports;
  }

  /** Connects anew for these sections' seats; counts come for all sections whatever the list. */
  follow(sections: readonly string[]): void {
    this.#sections = sections;
    this.#failures = 0;
    this.#connect();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #connect(): void {
    this.close();
    const source = this.#ports.open(this.#address());
    this.#source = source;
    source.onopen = () => this.#ports.onConnection('live');
    source.onerror = () => this.#onError(source);
    for (const event of FRAME_EVENTS) {
      source.addEventListener(event, (message) => this.#onMessage(source, event, message));
    }
  }

  #address(): string {
    const url = new URL(this.#url, document.baseURI);
    url.searchParams.set('sections', this.#sections.join(','));
    const cursor = this.#ports.resumeCursor();
    if (cursor !== null) url.searchParams.set('last_event_id', cursor);
    return url.toString();
  }

  #onMessage(source: EventSource, event: FrameEvent, message: MessageEvent): void {
    // A closed source may still deliver what it had queued, for sections nobody follows any more.
    if (source !== this.#source) return;
    try {
      this.#ports.onFrame(parseFrame(event, message.lastEventId, String(message.data)));
      // Only a frame that made sense: an edge that opens and then sends nonsense is left alone for longer and longer.
      this.#failures = 0;
    } catch {
      this.#retryLater();
    }
  }

  #onError(source: EventSource): void {
    if (source !== this.#source) return;
    this.#ports.onConnection('lost');
    const givenUp = source.readyState === EventSource.CLOSED;
    // Left alone the browser would continue from its last id, though a followed section was never seen.
    if (givenUp || this.#ports.resumeCursor() === null) this.#retryLater();
  }

  /** Waits half to all of a doubling time: a hundred thousand pages must not come back in the same second. */
  #retryLater(): void {
    this.close();
    this.#ports.onConnection('lost');
    const ceiling = Math.min(BACKOFF_MAX_MS, BACKOFF_MS * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.#connect(), ceiling * (0.5 + this.#ports.random() / 2));
  }
}
