import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { Button } from '@fluentui/react-components';
import { FormField, TextArea } from '../controls/form-field';
import { submitOnCtrlEnter } from '../keys/submit-key';
import { carriedOut } from '../session/carried-out';
import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import css from './ignore-form.module.css';

export function IgnoreForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const words = useWords();
  const say = useSay();
  const session = useSession();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);

  const confirm = async () => {
    setAsked(true);
    if (reason.trim() === '') input.current?.focus();
    else if (await carriedOut(session, () => session.ignore(finding.key, reason.trim()))) onClose();
  };

  return (
    <form
      className={css.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <h2 className={css.title}>{words.ignoring.title}</h2>
      <p className={css.what}>{say(finding.field.label)}</p>
      <FormField
        label={words.ignoring.reason}
        hint={words.ignoring.explain}
        problem={asked && reason.trim() === '' ? words.ignoring.required : null}
      >
        {(tie) => <TextArea {...tie} ref={input} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
      <div className={css.presets}>
        {words.ignoring.presets.map((preset) => (
          <button key={preset} type="button" className={css.preset} onClick={() => setReason(preset)}>
            {preset}
          </button>
        ))}
      </div>
      <div className={css.actions}>
        <Button appearance="primary" type="submit">
          {words.ignoring.confirm}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
