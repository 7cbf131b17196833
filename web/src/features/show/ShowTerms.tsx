import type { ShowDetail } from '@/shared/api/types';
import { formatCount, formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { Left } from '@/shared/model/left';

interface Props {
  readonly show: ShowDetail;
  /** What is left of each category, as far as that is known. */
  readonly left?: ReadonlyMap<string, Left>;
}

const NOT_KNOWN: ReadonlyMap<string, Left> = new Map();

/** Prices by category, what is left of each, and the rules of holding seats. */
export function ShowTerms({ show, left = NOT_KNOWN }: Props) {
  const texts = useTexts();
  const count = (seats: number) => formatCount(seats, texts.locale);

  function leftText(seats: Left | undefined): string {
    if (seats === undefined) return '';
    if (seats.most === 0) return texts.show.noSeatsLeft;
    return seats.least === seats.most
      ? texts.show.seatsLeft(count(seats.most))
      : texts.show.seatsLeftBetween(count(seats.least), count(seats.most));
  }

  return (
    <section className="card terms">
      <h2>{texts.show.prices}</h2>
      <ul className="prices">
        {show.prices.map((price) => (
          <li key={price.category}>
            <span>{price.label}</span>
            <span className="quiet">{leftText(left.get(price.category))}</span>
            <strong>{formatMoney(price.amountMinor, price.currency, texts.locale)}</strong>
          </li>
        ))}
      </ul>
      <h2>{texts.show.rules}</h2>
      <ul className="rules quiet">
        <li>{texts.show.ruleMax(show.seatsPerBuyerMax)}</li>
        <li>{texts.show.ruleHold(texts.show.duration(Math.floor(show.holdSeconds / 60), show.holdSeconds % 60))}</li>
        <li>{texts.show.ruleServerTime}</li>
      </ul>
    </section>
  );
}
