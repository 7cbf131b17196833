import type { ShowDetail } from '@/shared/api/types';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { minutesAndSeconds } from '@/shared/time/model/remaining';

/** Prices by category and the rules of holding seats. */
export function ShowTerms({ show }: { readonly show: ShowDetail }) {
  const texts = useTexts();
  return (
    <section className="card terms">
      <h2>{texts.show.prices}</h2>
      <ul className="prices">
        {show.prices.map((price) => (
          <li key={price.category}>
            <span>{price.label}</span>
            <strong>{formatMoney(price.amountMinor, price.currency, texts.locale)}</strong>
          </li>
        ))}
      </ul>
      <h2>{texts.show.rules}</h2>
      <ul className="rules quiet">
        <li>{texts.show.ruleMax(show.seatsPerBuyerMax)}</li>
        <li>{texts.show.ruleHold(minutes(show.holdSeconds))}</li>
        <li>{texts.show.ruleServerTime}</li>
      </ul>
    </section>
  );
}

function minutes(seconds: number): string {
  return seconds % 60 === 0 ? String(seconds / 60) : minutesAndSeconds(0, seconds * 1000);
}
