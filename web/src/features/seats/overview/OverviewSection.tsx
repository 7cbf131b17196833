import { type KeyboardEvent, memo } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { Section } from '../model/layout';
import { boxOf, centreOf } from '../model/polygon';

interface Props {
  readonly section: Section;
  /** Undefined until the first counts arrive. */
  readonly free: number | undefined;
  readonly chosen: boolean;
  readonly onChoose: (section: string) => void;
}

/** One section: the fuller the shade, the more is left. Drawn again only when its own number changes. */
export const OverviewSection = memo(function OverviewSection({ section, free, chosen, onChoose }: Props) {
  const texts = useTexts();
  const [x, y] = centreOf(section.points);
  const box = boxOf(section.points);
  // Sized by the polygon, as the picture scales as a whole; long names make themselves smaller.
  const size = Math.min(box.height * 0.2, (box.width / Math.max(3, section.name.length)) * 0.7);
  const share = free === undefined || section.seats === 0 ? 0 : free / section.seats;
  const count = free === undefined ? '–' : formatCount(free, texts.locale);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(section.id);
  }

  return (
    <g
      className={`overview-section${chosen ? ' chosen' : ''}${free === 0 ? ' sold-out' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={texts.seats.section(section.name, count)}
      onClick={() => onChoose(section.id)}
      onKeyDown={onKeyDown}
    >
      <polygon className="overview-ground" points={section.points.join(' ')} />
      <polygon className="overview-shade" points={section.points.join(' ')} style={{ opacity: 0.12 + share * 0.6 }} />
      <text x={x} y={y - size * 0.6} fontSize={size} className="overview-name">
        {section.name}
      </text>
      <text x={x} y={y + size * 0.7} fontSize={size * 0.95} className="overview-count">
        {count}
      </text>
    </g>
  );
});
