import type { StreamEars } from '@/shared/stream/liveStream';
import type { Source } from '@/shared/stream/sharing/hub';
import { evolve } from '../model/evolve';
import type { Frame } from '../model/frame';
import { framesOf, narrowed } from '../model/parts';
import { EMPTY_VIEW, follow, resumeCursor } from '../model/seatsView';
import { SeatStream } from './seatStream';

/** A show's seats for all tabs: it follows the sections that they follow together, and knows what a newcomer has missed. */
export function seatSource(url: string, ears: StreamEars<Frame>): Source<Frame, readonly string[]> {
  let view = EMPTY_VIEW;
  let isOpen = false;
  const stream = new SeatStream(url, {
    onConnection: ears.onConnection,
    onFrame: (frame) => {
      view = evolve(view, frame);
      ears.onFrame(frame);
    },
    resumeCursor: () => resumeCursor(view),
  });
  return {
    cover: (wanted) => {
      const sections = [...new Set(wanted.flat())].sort();
      if (isOpen && sections.every((section) => view.following.includes(section))) return;
      isOpen = true;
      view = follow(view, sections);
      stream.follow(sections);
    },
    known: (sections) => framesOf(view, sections),
    narrow: narrowed,
    again: () => stream.again(),
    close: () => stream.close(),
  };
}
