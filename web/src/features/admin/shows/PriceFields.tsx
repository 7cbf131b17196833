import { useId } from 'react';
import { useAdminTexts } from '../texts';
import { type Fault, ruleOf, ruleText } from '../ui/model/faults';
import { toMinor } from './model/price';
import type { PriceDraft, ShowDraft } from './model/showDraft';

interface Props {
  readonly draft: ShowDraft;
  readonly faults: readonly Fault[];
  readonly onChange: (prices: readonly PriceDraft[]) => void;
}

/** A name and a price for each category of the layout. */
export function PriceFields({ draft, faults, onChange }: Props) {
  const { shows, frame } = useAdminTexts();
  const faultId = useId();
  const rule = faults.find(({ field }) => field === 'prices')?.rule ?? null;
  const { prices, currency } = draft;

  function change(nth: number, part: Partial<PriceDraft>) {
    onChange(prices.map((price, i) => (i === nth ? { ...price, ...part } : price)));
  }

  return (
    <div className="admin-field">
      <table className="admin-table" aria-describedby={rule === null ? undefined : faultId}>
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
          {prices.map(({ category, label, amount }, nth) => {
            const own = ruleOf(faults, `prices[${nth}]`);
            return (
              <tr key={category}>
                <th scope="row">{category}</th>
                <td>
                  <input
                    aria-label={shows.labelOf(category)}
                    aria-invalid={own !== null}
                    maxLength={64}
                    value={label}
                    onChange={(event) => change(nth, { label: event.target.value })}
                  />
                </td>
                <td>
                  <input
                    aria-label={shows.amountOf(category)}
                    aria-invalid={own !== null || (amount !== '' && toMinor(amount, currency) === null)}
                    inputMode="decimal"
                    autoComplete="off"
                    value={amount}
                    onChange={(event) => change(nth, { amount: event.target.value })}
                  />
                  {own !== null && <p className="admin-fault">{ruleText(frame.rules, own)}</p>}
                </td>
              </tr>
            );
          })}
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
