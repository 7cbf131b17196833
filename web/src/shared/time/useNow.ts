import { useSyncExternalStore } from 'react';
import { serverClock } from './serverClock';

const TICK_MS = 250;

/** The server's time in whole seconds (milliseconds since the epoch), rendered anew when the second changes. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, wholeSecond);
}

// Ticking faster than it renders keeps the shown second within a quarter of one of the truth.
function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, TICK_MS);
  return () => clearInterval(timer);
}

function wholeSecond(): number {
  return Math.floor(serverClock.now() / 1000) * 1000;
}
