import type { StreamEars } from '@/shared/stream/liveStream';
import type { Source } from '@/shared/stream/sharing/hub';
import type { LineFrame } from '../model/lineFrame';
import { openLine } from './lineStream';

/** A line for all tabs: the latest frame says all there is to say. */
export function lineSource(url: string, ears: StreamEars<LineFrame>): Source<LineFrame, null> {
  let latest: LineFrame | null = null;
  let isOpen = false;
  const stream = openLine(url, {
    ...ears,
    onFrame: (frame) => {
      latest = frame;
      ears.onFrame(frame);
    },
  });
  return {
    cover: () => {
      if (isOpen) return false;
      isOpen = true;
      stream.follow(null);
      return true;
    },
    known: () => (latest === null ? [] : [latest]),
    narrow: (frame) => frame,
    again: stream.again,
    close: stream.close,
  };
}
