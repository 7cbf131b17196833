import { type SyntheticEvent, useRef, useState } from 'react';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { placeOf } from '../model/seatId';
import type { SeatScope } from '../seatScope';
import { useBasket } from '../useSeats';

interface Props {
  readonly scope: SeatScope;
  /** The section that is looked at; null for the whole hall. */
  readonly section: string | null;
  /** Why nothing can be chosen now, in place of the choice; null if it can. */
  readonly note: string | null;
  /** Told in which section the seats are. */
  readonly onTaken: (section: string) => void;
}

const ANY = '';

/** So many seats together, wherever the server finds the best: the quick way for those who need not choose. */
export function BestPicker({ scope, section, note, onTaken }: Props) {
  const texts = useTexts();
  const { hold, pending } = useBasket(scope.basket);
  const seeking = useObservable(scope.basket.best.seeking, (value) => value);
  const confirming = useObservable(scope.basket.confirming, (value) => value);
  const [wanted, setWanted] = useState(2);
  const [category, setCategory] = useState(ANY);
  const left = scope.seatsMax - (hold?.seats.length ?? 0);
  const seatCount = Math.min(wanted, Math.max(1, left));

  // What had the focus goes out of sight while nothing can be chosen.
  const form = useRef<HTMLFormElement>(null);
  useRescuedFocus(note, () => form.current);

  async function take(event: SyntheticEvent) {
    event.preventDefault();
    const [first] = await scope.basket.best.take({
      seatCount,
      category: category === ANY ? null : category,
      sections: section === null ? [] : [section],
    });
    if (first !== undefined) onTaken(placeOf(first).section);
  }

  return (
    <form
      ref={form}
      tabIndex={-1}
      className={`card best-picker${note === null ? '' : ' idle'}`}
      aria-label={texts.best.title}
      onSubmit={(event) => void take(event)}
    >
      {note !== null && (
        <p className="best-note" role="status">
          {note}
        </p>
      )}
      <fieldset>
        <legend>{texts.best.howMany}</legend>
        <div className="segments">
          {Array.from({ length: scope.seatsMax }, (_, i) => i + 1).map((count) => (
            <button
              key={count}
              type="button"
              aria-pressed={count === seatCount}
              disabled={count > left}
              onClick={() => setWanted(count)}
            >
              {texts.best.seats(count)}
            </button>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>{texts.best.category}</span>
        <select value={category} onChange={(event) => setCategory(event.target.value)}>
          <option value={ANY}>{texts.best.anyCategory}</option>
          {scope.prices.map((price) => (
            <option key={price.category} value={price.category}>
              {price.label} {formatMoney(price.amountMinor, price.currency, texts.locale)}
            </option>
          ))}
        </select>
      </label>
      <button
        className="button primary"
        disabled={note !== null || left < 1 || seeking || confirming || pending.size > 0}
      >
        {seeking ? texts.best.taking : section === null ? texts.best.take : texts.best.takeHere}
      </button>
    </form>
  );
}
