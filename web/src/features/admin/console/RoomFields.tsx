import { toNumber } from '../shows/model/showDraft';
import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Fault } from '../ui/model/faults';

interface FieldProps<V extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: V;
  readonly faults: readonly Fault[];
  readonly onChange: (value: V) => void;
}

export function NumberField({ name, label, value, faults, onChange }: FieldProps<string>) {
  const { shows } = useAdminTexts();
  return (
    <Field name={name} label={label} faults={faults} wrong={toNumber(value) === null ? shows.badNumber : null}>
      {(props) => (
        <input
          {...props}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** One of a few words. */
export function ChoiceField<V extends string>({
  options,
  ...field
}: FieldProps<V> & { readonly options: Readonly<Record<V, string>> }) {
  const { name, label, value, faults, onChange } = field;
  return (
    <Field name={name} label={label} faults={faults}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.target.value as V)}>
          {(Object.keys(options) as V[]).map((option) => (
            <option key={option} value={option}>
              {options[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
