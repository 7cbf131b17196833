import { useAdminTexts } from '../texts';
import { Field } from './Field';
import type { Fault } from './model/faults';
import { toNumber } from './model/number';

interface FieldProps<V extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: V;
  readonly faults: readonly Fault[];
  readonly onChange: (value: V) => void;
}

/** A whole number as it is typed. */
export function NumberField({
  value,
  onChange,
  ...field
}: FieldProps<string> & { readonly hint?: string | undefined }) {
  const { shows } = useAdminTexts();
  return (
    <Field {...field} wrong={toNumber(value) === null ? shows.badNumber : null}>
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
  value,
  onChange,
  ...field
}: FieldProps<V> & { readonly options: Readonly<Record<V, string>> }) {
  return (
    <Field {...field}>
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
