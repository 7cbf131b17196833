import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Painted, useAdminTexts } from '@/features/admin';
import { lookOf, MapControls, type Section, seatLabel, useSeatMap, type useSeatsStore } from '@/features/seats';
import { useTexts } from '@/shared/i18n/texts';
import { usePaintKeys } from './usePaintKeys';
import { type Tool, usePaintPointer } from './usePaintPointer';

const TOOLS: readonly Tool[] = ['paint', 'erase', 'move'];
const nothing = () => undefined;

interface Props {
  readonly section: Section;
  readonly seats: ReturnType<typeof useSeatsStore>;
  readonly painted: Painted;
  readonly onPaint: (painted: Painted) => void;
  /** What the colours mean. */
  readonly children: ReactNode;
}

/** One section as a picture to paint on, for pointer, touch and keyboard. */
export function PaintMap({ section, seats, painted, onPaint, children }: Props) {
  const texts = useTexts();
  const { house } = useAdminTexts();
  const keysId = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [tool, setTool] = useState<Tool>('paint');
  const map = useSeatMap(canvas, section, nothing);
  const marks = useMemo(() => new Map([...painted].map((cell) => [cell, 'mine' as const])), [painted]);
  // As long as nobody says how they stand, seats are drawn by their categories.
  const unknown = useMemo(() => new Uint8Array(section.cells), [section]);
  const keyboard = usePaintKeys(section, painted, onPaint);
  const pointer = usePaintPointer(map, section, tool, painted, onPaint);

  useEffect(() => {
    const show = () => map?.show(seats?.view.get().statuses.get(section.id) ?? unknown, marks);
    show();
    return seats?.view.subscribe(show);
  }, [map, seats, section, marks, unknown]);

  useEffect(() => map?.focus(keyboard.focused), [map, keyboard.focused]);

  function onKeyDown(event: KeyboardEvent) {
    const isPainting = keyboard.onKeyDown(event);
    if (!isPainting && (event.key === '+' || event.key === '=')) map?.zoomIn();
    else if (!isPainting && event.key === '-') map?.zoomOut();
    else if (!isPainting) return;
    event.preventDefault();
  }

  /** The seat under the keyboard: how it stands, and whether it is painted. */
  function said(cell: number) {
    const status = seats?.view.get().statuses.get(section.id)?.[cell];
    const look = lookOf(section.present[cell] ?? 0, status, undefined);
    const condition = status === undefined || look === 'none' ? house.unknown : texts.seats.condition[look];
    const paint = painted.has(cell) ? house.paintedSeat : house.unpaintedSeat;
    return house.seat(seatLabel(texts, section, cell), condition, paint);
  }

  return (
    <div className="seat-map">
      <ToggleGroup
        className="admin-tools"
        aria-label={house.tools}
        value={[tool]}
        onValueChange={(next: readonly string[]) => setTool((now) => TOOLS.find((each) => each === next[0]) ?? now)}
      >
        {TOOLS.map((each) => (
          <Toggle key={each} value={each} className="button">
            {house.tool[each]}
          </Toggle>
        ))}
      </ToggleGroup>
      <p className="quiet">{house.toolHint}</p>
      <div
        className="seat-map-frame"
        style={{ '--depth': section.rows / section.rowLength } as CSSProperties}
        role="application"
        aria-label={house.map(section.name)}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={keyboard.leave}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {tool !== 'move' && <div className={`admin-brush ${tool}`} data-testid="brush" {...pointer} />}
      </div>
      <p id={keysId} className="visually-hidden">
        {house.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {keyboard.focused !== null && said(keyboard.focused)}
      </p>
      <MapControls map={map} />
      {children}
    </div>
  );
}
