import { Observable } from '@/shared/store/observable';
import type { Connection, StreamConnection } from '@/shared/stream/liveStream';
import type { LineFrame } from '../model/lineFrame';
import { connectLine } from '../stream/connectLine';

/** How a show's line stands, as its stream says: one frame a second for everybody. */
export class LineStore {
  readonly frame = new Observable<LineFrame | null>(null);
  readonly connection = new Observable<Connection>('connecting');
  readonly #stream: StreamConnection<null>;

  /** @param url absolute */
  constructor(url: string) {
    this.#stream = connectLine(url, {
      onFrame: (frame) => this.frame.set(frame),
      onConnection: (connection) => this.connection.set(connection),
    });
    this.#stream.follow(null);
  }

  close(): void {
    this.#stream.close();
  }
}
