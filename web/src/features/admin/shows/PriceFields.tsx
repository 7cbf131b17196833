import { useId } from 'react';
import { useAdminTexts } from '../texts';
import { type Fault, ruleText } from '../ui/model/faults';
import type { PriceDraft, ShowDraft } from './model/showDraft';
import { PriceLine } from './PriceLine';

interface Props {
  readonly draft: ShowDraft;
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
  readonly onChange: (prices: readonly PriceDraft[]) => void;
}

/** A name and a price for each category of the layout. */
export function PriceFields({ draft, isNew, faults, onChange }: Props) {
  const { shows, frame } = useAdminTexts();
  const faultId = useId();
  const rule = faults.find(({ field }) => field === 'prices')?.rule ?? null;
  const { prices, currency } = draft;

  function change(nth: number, part: Partial<PriceDraft>) {
    onChange(prices.map((price, i) => (i === nth ? { ...price, ...part } : price)));
  }

  return (
    <div className="admin-field">
      <table className="admin-table admin-prices" aria-describedby={rule === null ? undefined : faultId}>
        <caption>{shows.pricesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{shows.category}</th>
            <th scope="col">{shows.label}</th>
            <th scope="col">
              {shows.amount} ({currency})
            </th>
          </tr>
        </thead>
        <tbody>
          {prices.map((price, nth) => (
            <PriceLine
              key={price.category}
              nth={nth}
              price={price}
              currency={currency}
              isNew={isNew}
              faults={faults}
              onChange={(part) => change(nth, part)}
            />
          ))}
        </tbody>
      </table>
      {rule !== null && (
        <p id={faultId} className="admin-fault">
          {ruleText(frame.rules, rule)}
        </p>
      )}
    </div>
  );
}
