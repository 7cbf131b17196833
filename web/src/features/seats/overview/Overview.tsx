import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import type { Hall } from '../model/layout';
import type { SeatsStore } from '../store/seatsStore';
import { OverviewSection } from './OverviewSection';

/** With more sections than these there is no room for full names. */
const SPACIOUS_SECTIONS_MAX = 12;

interface Props {
  readonly hall: Hall;
  readonly seats: SeatsStore;
  readonly chosen: string | null;
  readonly onChoose: (section: string) => void;
}

/** The hall from above: one polygon a section, with what is left in it, live. */
export function Overview({ hall, seats, chosen, onChoose }: Props) {
  const texts = useTexts();
  const free = useObservable(seats.view, (view) => view.free);
  return (
    <svg
      className="overview"
      viewBox={`0 0 ${hall.width} ${hall.height}`}
      role="group"
      aria-label={texts.seats.overview}
      preserveAspectRatio="xMidYMid meet"
    >
      {hall.focalPoint !== null && <Stage at={hall.focalPoint} hall={hall} name={texts.seats.stage} />}
      {hall.sections.map((section) => (
        <OverviewSection
          key={section.id}
          section={section}
          free={free[section.id]}
          chosen={section.id === chosen}
          crowded={hall.sections.length > SPACIOUS_SECTIONS_MAX}
          onChoose={onChoose}
        />
      ))}
    </svg>
  );
}

/** A mark at the focal point; it is where the eyes go, whatever the stage's real shape. */
function Stage({
  at,
  hall,
  name,
}: {
  readonly at: readonly [number, number];
  readonly hall: Hall;
  readonly name: string;
}) {
  const width = hall.width * 0.16;
  const height = Math.min(hall.height, hall.width) * 0.06;
  const x = Math.min(Math.max(at[0], width / 2 + 2), hall.width - width / 2 - 2);
  const y = Math.min(Math.max(at[1], height / 2 + 2), hall.height - height / 2 - 2);
  return (
    <g className="overview-stage" aria-hidden="true">
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height * 0.25} />
      <text x={x} y={y} fontSize={height * 0.5}>
        {name}
      </text>
    </g>
  );
}
