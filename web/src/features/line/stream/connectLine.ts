import type { StreamConnection, StreamEars } from '@/shared/stream/liveStream';
import { shareOrOwn } from '@/shared/stream/sharing/shareOrOwn';
import type { LineFrame } from '../model/lineFrame';
import { openLine } from './lineStream';

/** Connects to a show's line, together with the other tabs of the browser where it can. */
export function connectLine(url: string, ears: StreamEars<LineFrame>): StreamConnection<null> {
  const worker = () => new SharedWorker(new URL('./lineWorker.ts', import.meta.url), { type: 'module', name: 'line' });
  return shareOrOwn(url, ears, worker, openLine);
}
