import type { StreamConnection } from '@/shared/stream/liveStream';
import { shareOrOwn } from '@/shared/stream/sharing/shareOrOwn';
import { type SeatEars, SeatStream } from './seatStream';

/** Connects to a show's seats, together with the other tabs of the browser where it can. */
export function connectSeats(url: string, ears: SeatEars): StreamConnection<readonly string[]> {
  const worker = () => new SharedWorker(new URL('./seatWorker.ts', import.meta.url), { type: 'module', name: 'seats' });
  return shareOrOwn(url, ears, worker, () => new SeatStream(url, ears));
}
