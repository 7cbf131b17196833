import { useEffect, useState } from 'react';
import { placeIn } from './model/draw';
import type { LineFrame } from './model/lineFrame';
import type { Visit } from './model/visit';
import { lotsOf } from './store/lots';

/** The visit with the place that a draw has given it since it was read. */
export function usePlaced(visit: Visit | undefined, frame: LineFrame | null): Visit | undefined {
  const number = visit?.state === 'WAITING' && (visit.place ?? null) === null ? (visit.number ?? null) : null;
  const [drawn, setDrawn] = useState<{ readonly by: string; readonly place: number } | null>(null);
  const seed = frame?.draw?.seed ?? null;
  const count = frame?.draw?.drawn ?? 0;
  const by = `${seed} ${number}`;

  useEffect(() => {
    if (seed === null || number === null) return;
    let over = false;
    void placeIn(count, number, lotsOf(seed), turn).then((place) => {
      if (!over) setDrawn({ by, place });
    });
    return () => {
      over = true;
    };
  }, [seed, number, count, by]);

  return visit !== undefined && number !== null && drawn?.by === by ? { ...visit, place: drawn.place } : visit;
}

/** Lets the page do something else. No timer: in a tab that nobody sees it would come seconds or minutes later. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
