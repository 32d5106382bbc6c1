import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import css from './form-field.module.css';

interface FormFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the entry and what to enter instead; null when nothing is. */
  readonly problem?: string | null;
  /** The control, given what ties it to its label, hint and problem. */
  readonly children: (tie: Tie) => ReactNode;
}

interface Tie {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export function FormField({ label, hint, problem = null, children }: FormFieldProps) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`];
  const names = described.filter((name) => name !== null).join(' ');
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': names === '' ? undefined : names, 'aria-invalid': problem === null ? undefined : true })}
      {hint === undefined ? null : (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === null ? null : (
        <p className={css.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function TextInput({ className, ...rest }: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...rest} className={`${css.input} ${className ?? ''}`} />;
}

interface ChoiceProps<Value extends string> extends Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ value, options, onChoose, className, ...rest }: ChoiceProps<Value>) {
  return (
    <select
      {...rest}
      className={`${css.input} ${css.select} ${className ?? ''}`}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
