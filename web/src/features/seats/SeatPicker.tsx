import { useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { formatCount } from '@/shared/format';
import { SeatList } from './list/SeatList';
import { SeatMapView } from './map/SeatMapView';
import type { Section } from './model/layout';
import type { SeatScope } from './seatScope';
import { SeatLegend } from './SeatLegend';

interface Props {
  readonly scope: SeatScope;
  readonly section: Section;
  readonly onChoose: (section: string | null) => void;
}

/** The seats of the chosen section, as a picture or as a list of the same seats. */
export function SeatPicker({ scope, section, onChoose }: Props) {
  const texts = useTexts();
  const [asList, setAsList] = useState(false);
  return (
    <section className="card seat-picker" aria-label={section.name} tabIndex={-1}>
      <header>
        <button type="button" className="button back" onClick={() => onChoose(null)}>
          {texts.common.backTo(texts.seats.allSections)}
        </button>
        <label className="field">
          <span className="visually-hidden">{texts.seats.pickSection}</span>
          <select value={section.id} onChange={(event) => onChoose(event.target.value)}>
            {scope.hall.sections.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <FreeCount scope={scope} section={section} />
        <div className="segments" role="group">
          <button type="button" aria-pressed={!asList} onClick={() => setAsList(false)}>
            {texts.seats.asMap}
          </button>
          <button type="button" aria-pressed={asList} onClick={() => setAsList(true)}>
            {texts.seats.asList}
          </button>
        </div>
      </header>
      {asList ? (
        <SeatList key={section.id} scope={scope} section={section} />
      ) : (
        <SeatMapView key={section.id} scope={scope} section={section} />
      )}
      <SeatLegend hall={scope.hall} prices={scope.prices} section={section} />
    </section>
  );
}

/** By itself, since it changes twenty times a second and nothing beside it. */
function FreeCount({ scope, section }: Pick<Props, 'scope' | 'section'>) {
  const texts = useTexts();
  const free = useObservable(scope.seats.view, (view) => view.free[section.id]);
  const count = (seats: number) => formatCount(seats, texts.locale);
  return (
    <p className="quiet free-count">
      {texts.seats.freeOf(free === undefined ? '–' : count(free), count(section.seats))}
    </p>
  );
}
