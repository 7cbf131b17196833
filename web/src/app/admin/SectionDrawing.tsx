import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { DrawnPlace } from '@/features/admin';
import { MapControls, type Section, useSeatMap } from '@/features/seats';

const NO_MARKS = new Map<number, never>();
const nothing = () => undefined;

interface Props {
  readonly place: DrawnPlace;
  readonly section: Section;
  readonly label: string;
}

/** The seats of a section that is not on sale yet, drawn as buyers will see them when all are free. */
export function SectionDrawing({ place, section, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useSeatMap(canvas, section, nothing);
  const allFree = useMemo(() => new Uint8Array(section.cells), [section]);
  useEffect(() => map?.show(allFree, NO_MARKS), [map, allFree]);
  return (
    <div className="seat-map">
      <div
        className="seat-map-frame"
        style={{ '--depth': section.rows / section.rowLength } as CSSProperties}
        role="img"
        aria-label={`${label}: ${place.categories.filter((_, i) => section.category.includes(i)).join(', ')}`}
      >
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      <MapControls map={map} />
    </div>
  );
}
