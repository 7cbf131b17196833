import { useCallback } from 'react';
import { Observable, useObservable } from '@/shared/store/observable';
import { useOwned } from '@/shared/store/useOwned';
import type { Connection } from '@/shared/stream/liveStream';
import type { LineFrame } from './model/lineFrame';
import { LineStore } from './store/lineStore';

const NO_FRAME = new Observable<LineFrame | null>(null);
const NO_CONNECTION = new Observable<Connection>('connecting');

/** How the line stands, and whether that is live. */
export interface Line {
  readonly frame: LineFrame | null;
  readonly connection: Connection;
}

/**
 * The line of a show, connected while it is wanted: who is inside watches the seats, and one connection is enough.
 *
 * @param seatsUrl of the stream of its seats, beside which the stream of its line is
 */
export function useLine(seatsUrl: string, wanted: boolean): Line {
  const store = useOwned(
    useCallback(
      () => (wanted ? new LineStore(new URL('queue', new URL(seatsUrl, document.baseURI)).toString()) : null),
      [seatsUrl, wanted],
    ),
  );
  return {
    frame: useObservable(store?.frame ?? NO_FRAME, (frame) => frame),
    connection: useObservable(store?.connection ?? NO_CONNECTION, (connection) => connection),
  };
}
