import { useAdminTexts } from '../texts';
import { Field } from './Field';
import type { Fault } from './model/faults';

interface Props {
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly onChange: (reason: string) => void;
}

const LENGTH_MAX = 200;

/** Why an operator acts. Nothing is done without it. */
export function ReasonField({ value, faults, onChange }: Props) {
  const { frame } = useAdminTexts();
  return (
    <Field name="reason" label={frame.reason} hint={frame.reasonHint} faults={faults}>
      {(props) => (
        <input
          {...props}
          required
          autoComplete="off"
          maxLength={LENGTH_MAX}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
