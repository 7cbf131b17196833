import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { AdminPlace } from '../api/types';
import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Fault } from '../ui/model/faults';
import { NumberField } from '../ui/TypedFields';

interface TextProps {
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly onChange: (value: string) => void;
}

export function PlaceField({
  places,
  value,
  faults,
  onChange,
}: TextProps & { readonly places: readonly AdminPlace[] }) {
  const { locale } = useTexts();
  const { shows } = useAdminTexts();
  return (
    <Field name="placeId" label={shows.fields.placeId} hint={shows.immutable} faults={faults}>
      {(props) => (
        <select {...props} required value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{shows.choosePlace}</option>
          {places.map(({ id, name, seats }) => (
            <option key={id} value={id}>
              {shows.placeOf(name, formatCount(seats, locale))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CapacityField(props: TextProps) {
  const { shows } = useAdminTexts();
  return <NumberField {...props} name="capacity" label={shows.fields.capacity} />;
}
