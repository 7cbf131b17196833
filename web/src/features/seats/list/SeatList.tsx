import { type KeyboardEvent, useRef, useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { lookOf } from '../model/appearance';
import type { Section } from '../model/layout';
import { seatsOfRow } from '../model/moveFocus';
import { rowAndNumber } from '../model/seatId';
import { isPickable, pickSeat } from '../pickSeat';
import type { SeatScope } from '../seatScope';
import { describeSeat, priceOf, seatLabel } from '../seatWords';
import { useSectionMarks } from '../useSeats';

/** The same seats as buttons, one row at a time: a page stays small however large the hall is. */
export function SeatList({ scope, section }: { readonly scope: SeatScope; readonly section: Section }) {
  const texts = useTexts();
  const [row, setRow] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const marks = useSectionMarks(scope.basket, section.id);
  const statuses = useObservable(scope.seats.view, (view) => view.statuses.get(section.id));
  const cells = seatsOfRow(section, row);
  const entered = active !== null && cells.includes(active) ? active : cells[0];

  // One tab stop for the whole row; arrows move inside it.
  function onKeyDown(event: KeyboardEvent, position: number) {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : cells[position + step];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    list.current?.querySelectorAll('button')[position + (step ?? 0)]?.focus();
  }

  return (
    <div className="seat-list">
      <label className="field">
        <span>{texts.seats.row}</span>
        <select value={row} onChange={(event) => setRow(Number(event.target.value))}>
          {Array.from({ length: section.rows }, (_, each) => (
            <option key={each} value={each}>
              {texts.seats.rowName(each + 1)}
            </option>
          ))}
        </select>
      </label>
      {cells.length === 0 && <p>{texts.seats.noSeatsInRow}</p>}
      <ul ref={list}>
        {cells.map((cell, position) => {
          const look = lookOf(section.present[cell] ?? 0, statuses?.[cell], marks.get(cell));
          const label = seatLabel(texts, section, cell);
          const category = (section.category[cell] ?? 0) % 8;
          return (
            <li key={cell}>
              <button
                type="button"
                className={`seat-button seat-${look} category-${category + 1}`}
                tabIndex={cell === entered ? 0 : -1}
                aria-pressed={look === 'mine'}
                aria-disabled={!isPickable(look)}
                onFocus={() => setActive(cell)}
                onKeyDown={(event) => onKeyDown(event, position)}
                onClick={() => pickSeat(scope, section, cell, look)}
              >
                <span aria-hidden="true">{rowAndNumber(cell, section.rowLength).number}</span>
                <span className="visually-hidden">
                  {describeSeat(texts, label, priceOf(scope.hall, scope.prices, section, cell), look)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
