import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface NumberSettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with a number, and what to enter instead; NaN for text that is none. */
  readonly problemOf: (number: number) => string | null;
  readonly onSet: (text: string, number: number) => void;
}

/** Taken over when the person leaves the field or presses Enter, and only when it is right. */
export function NumberSetting({ label, hint = '', value, problemOf, onSet }: NumberSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const number = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  const problem = problemOf(number);

  const settle = () => {
    if (typed === null || problem !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onSet(typed.trim(), number);
  };

  return (
    <Field label={label} hint={hint === '' ? null : hint} validationState={problem === null ? 'none' : 'error'} validationMessage={problem}>
      <Input
        input={{ inputMode: 'decimal' }}
        value={text}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
