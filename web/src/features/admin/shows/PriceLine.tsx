import { type ComponentProps, useId } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import { type Fault, ruleOf, ruleText } from '../ui/model/faults';
import { digitsOf, LABEL_LENGTH_MAX, PRICE_MINOR_MAX, toMinor } from './model/price';
import type { PriceDraft } from './model/showDraft';
import { isLabel } from './model/showRules';

interface Props {
  readonly nth: number;
  readonly price: PriceDraft;
  readonly currency: string;
  /** What is still empty of a new show is not wrong yet. */
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<PriceDraft>) => void;
}

/** The name and the price of one category, each with the rule that it breaks. */
export function PriceLine({ nth, price, currency, isNew, faults, onChange }: Props) {
  const { locale } = useTexts();
  const { shows, frame } = useAdminTexts();
  const { category, label, amount } = price;
  const digits = digitsOf(currency);
  const labelFault = isLabel(label) ? null : frame.rules.characters('1', String(LABEL_LENGTH_MAX));
  const isWrong = toMinor(amount, currency) === null && !(isNew && amount === '');
  const rule = ruleOf(faults, `prices[${nth}]`);
  const amountFault = isWrong
    ? shows.badAmount(formatCount(PRICE_MINOR_MAX / 10 ** digits, locale), digits)
    : rule && ruleText(frame.rules, rule);
  return (
    <tr>
      <th scope="row">{category}</th>
      <Cell
        label={shows.labelOf(category)}
        fault={labelFault}
        isInvalid={labelFault !== null || rule !== null}
        maxLength={LABEL_LENGTH_MAX}
        value={label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <Cell
        label={shows.amountOf(category)}
        fault={amountFault}
        isInvalid={amountFault !== null}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
    </tr>
  );
}

interface CellProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly fault: string | null;
  readonly isInvalid: boolean;
}

/** One input of a line, with what is wrong with it below. */
function Cell({ label, fault, isInvalid, ...input }: CellProps) {
  const faultId = useId();
  return (
    <td>
      <input
        {...input}
        aria-label={label}
        aria-invalid={isInvalid}
        aria-describedby={fault === null ? undefined : faultId}
      />
      {fault !== null && (
        <p id={faultId} className="admin-fault">
          {fault}
        </p>
      )}
    </td>
  );
}
