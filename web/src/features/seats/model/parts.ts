import { packStatuses } from './bits';
import type { Frame, PackedSections } from './frame';
import type { SeatsView } from './seatsView';

/** The frames that bring one who follows these sections to where the view is, as far as they are known. */
export function framesOf(view: SeatsView, sections: readonly string[]): readonly Frame[] {
  if (view.sale === null) return [];
  // Whoever is told by the view continues by what it hears next; its cursor only has to be there.
  const cursor = view.cursor ?? '';
  const packed = Object.fromEntries(
    sections.flatMap((section) => {
      const statuses = view.statuses.get(section);
      return statuses === undefined ? [] : [[section, { cells: statuses.length, seats: packStatuses(statuses) }]];
    }),
  ) as PackedSections;
  return [
    { event: 'snapshot', cursor, sale: view.sale, sections: packed },
    { event: 'counts', cursor, free: view.free },
  ];
}

/** The part of a frame that is for one who follows these sections; null for nothing. */
export function narrowed(frame: Frame, sections: readonly string[]): Frame | null {
  switch (frame.event) {
    case 'snapshot':
      return { ...frame, sections: only(frame.sections, sections) };
    case 'delta': {
      const changes = only(frame.changes, sections);
      return Object.keys(changes).length === 0 ? null : { ...frame, changes };
    }
    case 'counts':
    case 'sale':
    case 'reset':
    case 'pass':
      return frame;
  }
}

function only<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
