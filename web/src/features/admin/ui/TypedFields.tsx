import { useAdminTexts } from '../texts';
import { Field } from './Field';
import { type Fault, ruleText } from './model/faults';
import { type NumberName, ruleOfNumber, toNumber } from './model/number';

interface FieldProps<V extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: V;
  readonly faults: readonly Fault[];
  readonly onChange: (value: V) => void;
}

/** A whole number as it is typed; what is none, or out of bounds, is told its bounds. */
export function NumberField({
  value,
  onChange,
  ...field
}: FieldProps<string> & { readonly name: NumberName; readonly caution?: string | null }) {
  const { frame } = useAdminTexts();
  const isWrong = toNumber(field.name, value) === null;
  return (
    <Field {...field} wrong={isWrong ? ruleText(frame.rules, ruleOfNumber(field.name)) : null}>
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
  isFixed = false,
  value,
  onChange,
  ...field
}: FieldProps<V> & {
  readonly name: string;
  readonly options: Readonly<Record<V, string>>;
  readonly isFixed?: boolean;
}) {
  return (
    <Field {...field}>
      {(props) => (
        <select {...props} disabled={isFixed} value={value} onChange={(event) => onChange(event.target.value as V)}>
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
