import { Button, Field, InteractionTag, InteractionTagPrimary, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { submitOnCtrlEnter } from '../keys/submit-key';
import { useWords } from '../words/language';
import { useFormStyles } from './form-styles';

interface ReasonFormProps {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  readonly required: string;
  readonly presets: readonly string[];
  readonly confirm: string;
  /** True when it was done. */
  readonly onConfirm: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A text of a person's that settles a finding: a reason, or an explanation. */
export function ReasonForm({ title, about, label, hint, required, presets, confirm, onConfirm, onClose }: ReasonFormProps) {
  const words = useWords();
  const styles = useFormStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const missing = asked && reason.trim() === '';

  const settle = async () => {
    setAsked(true);
    if (reason.trim() === '') input.current?.focus();
    else if (await onConfirm(reason.trim())) onClose();
  };

  return (
    <form
      className={styles.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
    >
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        <Text size={200}>{about}</Text>
        <Field label={label} hint={hint} validationState={missing ? 'error' : 'none'} validationMessage={missing ? required : null}>
          <Textarea textarea={{ ref: input }} rows={2} value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
        <div className={styles.presets}>
          {presets.map((preset) => (
            <InteractionTag key={preset} size="small" appearance="outline">
              <InteractionTagPrimary onClick={() => setReason(preset)}>{preset}</InteractionTagPrimary>
            </InteractionTag>
          ))}
        </div>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
