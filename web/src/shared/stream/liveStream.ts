export type Connection = 'connecting' | 'live' | 'lost';

/** What a stream needs of the world; tests bring their own. */
export interface LiveStreamPorts {
  readonly open: (url: string) => EventSource;
  readonly random: () => number;
  /** Where to connect now. */
  readonly address: () => string;
  /** The events that are listened for. */
  readonly events: readonly string[];
  /** Takes what was sent. Throws if it makes no sense: then the connection is made anew. */
  readonly onMessage: (event: string, message: MessageEvent) => void;
  readonly onConnection: (connection: Connection) => void;
  /** Whether the browser may continue by itself after a cut, from the last id that it saw. */
  readonly mayContinue: () => boolean;
}

const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 15_000;

/**
 * One live connection. The browser's EventSource reconnects by itself after a cut; this takes over where it gives up (an
 * answer that is not a stream) or cannot know better (a frame that makes no sense).
 */
export class LiveStream {
  readonly #ports: LiveStreamPorts;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(ports: LiveStreamPorts) {
    this.#ports = ports;
  }

  /** Connects anew, at once. */
  connect(): void {
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
    const source = this.#ports.open(this.#ports.address());
    this.#source = source;
    source.onopen = () => this.#ports.onConnection('live');
    source.onerror = () => this.#onError(source);
    for (const event of this.#ports.events) {
      source.addEventListener(event, (message) => this.#onMessage(source, event, message));
    }
  }

  #onMessage(source: EventSource, event: string, message: MessageEvent): void {
    // A closed source may still deliver what it had queued, for sections nobody follows any more.
    if (source !== this.#source) return;
    try {
      this.#ports.onMessage(event, message);
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
    if (givenUp || !this.#ports.mayContinue()) this.#retryLater();
  }

  /** Waits half to all of a doubling time: a hundred thousand pages must not come back in the same second. */
  #retryLater(): void {
    this.close();
    this.#ports.onConnection('lost');
    const ceiling = Math.min(BACKOFF_MAX_MS, BACKOFF_MS * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.#connect(), ceiling * (0.5 + this.#ports.random() / 2));
  }
}

/** A live connection as a page has it, of its own or together with others; `W` says what is wanted of it. */
export interface StreamConnection<W> {
  /** Wants something, and nothing else from now on. */
  readonly follow: (wanted: W) => void;
  /** Connects anew, at once. */
  readonly again: () => void;
  readonly close: () => void;
}

/** Who hears a connection. */
export interface StreamEars<F> {
  readonly onFrame: (frame: F) => void;
  readonly onConnection: (connection: Connection) => void;
}

/** Opens a source that shows the browser's cookies, its pass among them, to the edge. */
export function openEventSource(url: string): EventSource {
  return new EventSource(url, { withCredentials: true });
}
