import { type Connection, LiveStream } from '@/shared/stream/liveStream';
import { type Frame, FRAME_EVENTS, type FrameEvent, parseFrame } from '../model/frame';

/** What the stream needs of the world; tests bring their own. */
export interface StreamPorts {
  readonly open: (url: string) => EventSource;
  readonly random: () => number;
  readonly onFrame: (frame: Frame) => void;
  readonly onConnection: (connection: Connection) => void;
  /** Where to continue, or null to begin with a snapshot. */
  readonly resumeCursor: () => string | null;
}

/** The live connection to a show's seats. */
export class SeatStream {
  readonly #url: string;
  readonly #ports: StreamPorts;
  readonly #stream: LiveStream;
  #sections: readonly string[] = [];

  constructor(url: string, ports: StreamPorts) {
    this.#url = url;
    this.#ports = ports;
    this.#stream = new LiveStream({
      open: ports.open,
      random: ports.random,
      onConnection: ports.onConnection,
      events: FRAME_EVENTS,
      address: () => this.#address(),
      onMessage: (event, { lastEventId, data }) =>
        ports.onFrame(parseFrame(event as FrameEvent, lastEventId, String(data))),
      // Left alone the browser would continue from its last id, though a followed section was never seen.
      mayContinue: () => ports.resumeCursor() !== null,
    });
  }

  /** Connects anew for these sections' seats; counts come for all sections whatever the list. */
  follow(sections: readonly string[]): void {
    this.#sections = sections;
    this.#stream.connect();
  }

  close(): void {
    this.#stream.close();
  }

  #address(): string {
    const url = new URL(this.#url, document.baseURI);
    url.searchParams.set('sections', this.#sections.join(','));
    const cursor = this.#ports.resumeCursor();
    if (cursor !== null) url.searchParams.set('last_event_id', cursor);
    return url.toString();
  }
}
