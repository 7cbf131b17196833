import { Observable } from '@/shared/store/observable';
import { type Connection, LiveStream, openEventSource } from '@/shared/stream/liveStream';
import { type LineFrame, parseLineFrame } from '../model/lineFrame';

/** How a show's line stands, as its stream says: one frame a second for everybody. */
export class LineStore {
  readonly frame = new Observable<LineFrame | null>(null);
  readonly connection = new Observable<Connection>('connecting');
  readonly #stream: LiveStream;

  constructor(url: string, open: (url: string) => EventSource = openEventSource) {
    this.#stream = new LiveStream({
      open,
      random: Math.random,
      address: () => url,
      events: ['queue'],
      onMessage: (_, { data }) => this.frame.set(parseLineFrame(String(data))),
      onConnection: (connection) => this.connection.set(connection),
      // Each frame says all there is to say.
      mayContinue: () => true,
    });
    this.#stream.connect();
  }

  close(): void {
    this.#stream.close();
  }
}
