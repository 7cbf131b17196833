import { LiveStream, openEventSource, type StreamConnection, type StreamEars } from '@/shared/stream/liveStream';
import { type Frame, FRAME_EVENTS, type FrameEvent, parseFrame } from '../model/frame';

/** Who hears the stream, and who knows how far it was heard. */
export interface SeatEars extends StreamEars<Frame> {
  /** Where to continue, or null to begin with a snapshot. */
  readonly resumeCursor: () => string | null;
}

export const ALL_SECTIONS = 'all';
export type Sections = readonly string[] | typeof ALL_SECTIONS;

/** The live connection to a show's seats. */
export class SeatStream implements StreamConnection<Sections> {
  readonly #url: string;
  readonly #ears: SeatEars;
  readonly #stream: LiveStream;
  #sections: Sections = [];

  /** @param url absolute */
  constructor(url: string, ears: SeatEars) {
    this.#url = url;
    this.#ears = ears;
    this.#stream = new LiveStream({
      open: openEventSource,
      random: Math.random,
      onConnection: ears.onConnection,
      events: FRAME_EVENTS,
      address: () => this.#address(),
      onMessage: (event, { lastEventId, data }) =>
        ears.onFrame(parseFrame(event as FrameEvent, lastEventId, String(data))),
      // Left alone the browser would continue from its last id, though a followed section was never seen.
      mayContinue: () => ears.resumeCursor() !== null,
    });
  }

  /** Connects anew for these sections' seats; counts come for all sections whatever the list. */
  follow(sections: Sections): void {
    this.#sections = sections;
    this.#stream.connect();
  }

  again(): void {
    this.#stream.connect();
  }

  close(): void {
    this.#stream.close();
  }

  #address(): string {
    const url = new URL(this.#url);
    // Without the parameter they are all.
    if (this.#sections !== ALL_SECTIONS) url.searchParams.set('sections', this.#sections.join(','));
    const cursor = this.#ears.resumeCursor();
    if (cursor !== null) url.searchParams.set('last_event_id', cursor);
    return url.toString();
  }
}
