import { Observable } from '@/shared/store/observable';
import type { Connection, StreamConnection } from '@/shared/stream/liveStream';
import { evolve } from '../model/evolve';
import type { Frame } from '../model/frame';
import { EMPTY_VIEW, follow, resumeCursor, type SeatsView } from '../model/seatsView';
import { connectSeats } from '../stream/connectSeats';

/** A show's seats as the stream tells them, outside React: twenty frames a second reach the canvas, not the component tree. */
export class SeatsStore {
  readonly view = new Observable<SeatsView>(EMPTY_VIEW);
  readonly connection = new Observable<Connection>('connecting');
  readonly #stream: StreamConnection<readonly string[]>;

  constructor(streamUrl: string) {
    this.#stream = connectSeats(new URL(streamUrl, document.baseURI).toString(), {
      onFrame: (frame) => this.apply(frame),
      onConnection: (connection) => this.connection.set(connection),
      resumeCursor: () => resumeCursor(this.view.get()),
    });
  }

  follow(sections: readonly string[]): void {
    this.view.set(follow(this.view.get(), sections));
    this.#stream.follow(sections);
  }

  apply(frame: Frame): void {
    this.view.set(evolve(this.view.get(), frame));
  }

  close(): void {
    this.#stream.close();
  }
}
