import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { lookOf } from '../model/appearance';
import type { Section } from '../model/layout';
import { type Direction, firstSeat, moveFocus } from '../model/moveFocus';
import { pickSeat } from '../pickSeat';
import type { SeatScope } from '../seatScope';
import { describeSeat, priceOf, seatLabel } from '../seatWords';
import { useSectionMarks } from '../useSeats';
import { MapControls } from './MapControls';
import { StageEdge } from './StageEdge';
import { useSeatMap } from './useSeatMap';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One section as a picture, for pointer, touch and keyboard. What the keyboard is on is read out. */
export function SeatMapView({ scope, section }: { readonly scope: SeatScope; readonly section: Section }) {
  const texts = useTexts();
  const keysId = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const marks = useSectionMarks(scope.basket, section.id);
  const pick = (cell: number) => {
    setFocused(null);
    pickSeat(scope, section, cell, look(cell));
  };
  const map = useSeatMap(canvas, section, pick);

  useEffect(() => {
    if (map === null) return;
    const show = () => map.show(scope.seats.view.get().statuses.get(section.id), marks);
    show();
    return scope.seats.view.subscribe(show);
  }, [map, scope.seats, section, marks]);

  useEffect(() => map?.focus(focused), [map, focused]);

  function look(cell: number) {
    const status = scope.seats.view.get().statuses.get(section.id)?.[cell];
    return lookOf(section.present[cell] ?? 0, status, marks.get(cell));
  }

  /** The seat under the keyboard; said again when the server's answer changes what it is. */
  function said(cell: number) {
    const price = priceOf(scope.hall, scope.prices, section, cell);
    return describeSeat(texts, seatLabel(texts, section, cell), price, look(cell));
  }

  function onKeyDown(event: KeyboardEvent) {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined)
      setFocused(focused === null ? firstSeat(section) : moveFocus(section, focused, direction));
    else if (event.key === '+' || event.key === '=') map?.zoomIn();
    else if (event.key === '-') map?.zoomOut();
    else if (event.key === '0') map?.fit();
    else if ((event.key === ' ' || event.key === 'Enter') && focused !== null) {
      // A key held down would take the seat and give it back, again and again.
      if (!event.repeat) pickSeat(scope, section, focused, look(focused));
    } else return;
    event.preventDefault();
  }

  return (
    <div className="seat-map">
      <div
        className="seat-map-frame"
        style={{ '--depth': section.rows / section.rowLength } as CSSProperties}
        role="application"
        aria-label={texts.seats.map(section.name)}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(null)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <StageEdge hall={scope.hall} section={section} />
      </div>
      <p id={keysId} className="visually-hidden">
        {texts.seats.mapKeys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focused !== null && said(focused)}
      </p>
      <MapControls map={map} />
    </div>
  );
}
