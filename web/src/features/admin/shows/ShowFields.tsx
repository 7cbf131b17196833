import type { ReactNode } from 'react';
import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import { NumberField } from '../ui/TypedFields';
import { isCurrency, isShortHold } from './model/showRules';
import { PriceFields } from './PriceFields';
import { TimeFields, type TimeProps } from './TimeFields';

export const SHOW_FIELDS = [
  'startsAt',
  'opensAt',
  'closesAt',
  'seatsPerBuyerMax',
  'holdSeconds',
  'currency',
  'prices',
] as const;

interface Props extends TimeProps {
  /** What only a new show can choose. */
  readonly children?: ReactNode;
}

/** Times by the venue's clock, limits and prices of a show. */
export function ShowFields({ draft, zone, isNew, faults, onChange, children }: Props) {
  const { shows, frame } = useAdminTexts();
  return (
    <>
      {children}
      <p className="quiet">{shows.zoneHint(zone)}</p>
      <TimeFields draft={draft} zone={zone} isNew={isNew} faults={faults} onChange={onChange} />
      <div className="admin-row">
        <NumberField
          name="seatsPerBuyerMax"
          label={shows.fields.seatsPerBuyerMax}
          faults={faults}
          value={draft.seatsPerBuyerMax}
          onChange={(seatsPerBuyerMax) => onChange({ seatsPerBuyerMax })}
        />
        <NumberField
          name="holdSeconds"
          label={shows.fields.holdSeconds}
          faults={faults}
          caution={isShortHold(draft) ? shows.shortHold : null}
          value={draft.holdSeconds}
          onChange={(holdSeconds) => onChange({ holdSeconds })}
        />
        <Field
          name="currency"
          label={shows.fields.currency}
          faults={faults}
          wrong={isCurrency(draft.currency) ? null : frame.rules.currency}
        >
          {(props) => (
            <input
              {...props}
              maxLength={3}
              autoComplete="off"
              readOnly={!isNew}
              value={draft.currency}
              onChange={(event) => onChange({ currency: event.target.value.toUpperCase() })}
            />
          )}
        </Field>
      </div>
      <PriceFields draft={draft} isNew={isNew} faults={faults} onChange={(prices) => onChange({ prices })} />
      <label className="admin-check">
        <input type="checkbox" checked={draft.demo} onChange={(event) => onChange({ demo: event.target.checked })} />
        {shows.fields.demo}
      </label>
    </>
  );
}
