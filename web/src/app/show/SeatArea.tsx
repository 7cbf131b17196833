import { useRef } from 'react';
import { BestPicker, Overview, type SeatScope, SeatPicker, type sectionOf } from '@/features/seats';
import { useTexts } from '@/shared/i18n/texts';
import type { SalePhase } from '@/shared/model/phase';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';

interface Props {
  readonly scope: SeatScope;
  readonly section: ReturnType<typeof sectionOf>;
  readonly phase: SalePhase;
  /** What the organiser says of a pause. */
  readonly message: string | null;
  readonly onChoose: (section: string | null) => void;
}

/** The hall, or the seats of one of its sections. Both may be looked at before the sale opens. */
export function SeatArea({ scope, section, phase, message, onChoose }: Props) {
  const texts = useTexts();
  const area = useRef<HTMLDivElement>(null);
  // Into a section one goes on at its seats, and out of it at where one was.
  useRescuedFocus(section?.id ?? null, (before) =>
    section === null
      ? sectionIn(area.current, before)
      : (area.current?.querySelector<HTMLElement>('.seat-picker') ?? null),
  );
  const paused = message ?? texts.problems['sale-paused'] ?? '';
  const note = phase === 'before' ? texts.seats.notOpenYet : phase === 'paused' ? paused : null;
  return (
    <div ref={area} className="seat-area">
      {(phase === 'open' || note !== null) && (
        <BestPicker scope={scope} section={section?.id ?? null} note={note} onTaken={onChoose} />
      )}
      {section === null ? (
        <section className="card">
          <h2>{texts.seats.overview}</h2>
          <p className="quiet">{texts.seats.overviewHint}</p>
          <Overview hall={scope.hall} seats={scope.seats} chosen={null} onChoose={onChoose} />
        </section>
      ) : (
        <SeatPicker scope={scope} section={section} onChoose={onChoose} />
      )}
    </div>
  );
}

/** A section of the overview. */
function sectionIn(area: Element | null, id: string | null): SVGElement | null {
  const sections = [...(area?.querySelectorAll<SVGElement>('[data-section]') ?? [])];
  return sections.find(({ dataset }) => dataset.section === id) ?? null;
}
