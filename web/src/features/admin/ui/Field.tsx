import { type ReactNode, useId } from 'react';
import { useAdminTexts } from '../texts';
import { type Fault, ruleOf, ruleText } from './model/faults';

/** What an input of a field takes over. */
export interface InputProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  /** As the API calls it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults: readonly Fault[];
  /** What is wrong with it before anything is sent. */
  readonly wrong?: string | null;
  /** What may be meant as it is, but seldom is. */
  readonly caution?: string | null;
  readonly children: (props: InputProps) => ReactNode;
}

/** A labelled input, with what is wrong with it beside it. */
export function Field({ name, label, hint, faults, wrong, caution = null, children }: Props) {
  const texts = useAdminTexts();
  const id = useId();
  const rule = ruleOf(faults, name);
  const fault = wrong ?? (rule === null ? null : ruleText(texts.frame.rules, rule));
  const described = [
    hint !== undefined && `${id}-hint`,
    caution !== null && `${id}-caution`,
    fault !== null && `${id}-fault`,
  ].filter((each) => each !== false);
  return (
    <div className="admin-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        'aria-invalid': fault !== null,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {caution !== null && (
        <p id={`${id}-caution`} className="admin-caution">
          {caution}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="admin-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
