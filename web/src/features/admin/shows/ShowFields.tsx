import type { ReactNode } from 'react';
import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Fault } from '../ui/model/faults';
import { NumberField } from '../ui/TypedFields';
import type { ShowDraft } from './model/showDraft';
import { toInstant } from './model/zoneTime';
import { PriceFields } from './PriceFields';

export const SHOW_FIELDS = [
  'startsAt',
  'opensAt',
  'closesAt',
  'seatsPerBuyerMax',
  'holdSeconds',
  'currency',
  'prices',
] as const;

interface Props {
  readonly draft: ShowDraft;
  readonly zone: string;
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<ShowDraft>) => void;
  /** What only a new show can choose. */
  readonly children?: ReactNode;
}

/** Times by the venue's clock, limits and prices of a show. */
export function ShowFields({ draft, zone, isNew, faults, onChange, children }: Props) {
  const { shows } = useAdminTexts();
  return (
    <>
      {children}
      <p className="quiet">{shows.zoneHint(zone)}</p>
      <div className="admin-row">
        {(['startsAt', 'opensAt', 'closesAt'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={shows.fields[name]}
            faults={faults}
            wrong={draft[name] !== '' && toInstant(draft[name], zone) === null ? shows.badTime : null}
          >
            {(props) => (
              <input
                {...props}
                type="datetime-local"
                step={1}
                required
                value={draft[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="admin-row">
        {(['seatsPerBuyerMax', 'holdSeconds'] as const).map((name) => (
          <NumberField
            key={name}
            name={name}
            label={shows.fields[name]}
            faults={faults}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        <Field name="currency" label={shows.fields.currency} faults={faults}>
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
      <PriceFields draft={draft} faults={faults} onChange={(prices) => onChange({ prices })} />
      <label className="admin-check">
        <input type="checkbox" checked={draft.demo} onChange={(event) => onChange({ demo: event.target.checked })} />
        {shows.fields.demo}
      </label>
    </>
  );
}
