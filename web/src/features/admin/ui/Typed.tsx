import { useAdminTexts } from '../texts';
import { Field } from './Field';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A name that has to be typed: nobody ends a sale by a slip of the hand. */
export function Typed({ name, value, onChange }: Props) {
  const { controls } = useAdminTexts();
  return (
    <Field name="typed" label={controls.typed(name)} faults={[]}>
      {(props) => (
        <input {...props} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
