import type { StreamEars } from '@/shared/stream/liveStream';
import type { Source } from '@/shared/stream/sharing/hub';
import { evolve } from '../model/evolve';
import type { Frame } from '../model/frame';
import { framesOf, narrowed } from '../model/parts';
import { EMPTY_VIEW, follow, resumeCursor } from '../model/seatsView';
import { ALL_SECTIONS, type Sections, SeatStream } from './seatStream';

/**
 * A show's seats for all tabs: what they want together, and what a newcomer has missed. It follows no section, one, or all,
 * never some: an edge writes what it tells once for all who follow the same, and of "some" there would be as many as browsers.
 */
export function seatSource(url: string, ears: StreamEars<Frame>): Source<Frame, readonly string[]> {
  let view = EMPTY_VIEW;
  let asked: Sections | undefined;
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
      const sections = together(wanted);
      if (asked !== undefined && JSON.stringify(sections) === JSON.stringify(asked)) return false;
      // What is known of one section continues with it; to or from all of them, it begins anew.
      const isPart = sections !== ALL_SECTIONS && asked !== ALL_SECTIONS;
      view = follow(isPart ? view : EMPTY_VIEW, sections === ALL_SECTIONS ? [] : sections);
      asked = sections;
      stream.follow(sections);
      return true;
    },
    known: (sections) => framesOf(view, sections),
    narrow: narrowed,
    again: () => stream.again(),
    close: () => stream.close(),
  };
}

function together(wanted: readonly (readonly string[])[]): Sections {
  const sections = [...new Set(wanted.flat())];
  return sections.length > 1 ? ALL_SECTIONS : sections;
}
