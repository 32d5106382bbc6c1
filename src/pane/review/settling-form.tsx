import { Field, InteractionTag, InteractionTagPrimary, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { Settlement } from '../../core/settled';
import { useSession } from '../session/session-context';
import { useSay } from '../words/language';
import { AnswerForm } from './answer-form';
import { useAnswerWords } from './answer-words';

const useStyles = makeStyles({ presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS } });

interface SettlingFormProps {
  readonly finding: Finding;
  readonly how: Settlement['how'];
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * A text of a person's that settles a finding, kept with the workbook and printed in the record: the reason why it is
 * ignored, or 写说明 where the form has no cell for one.
 */
export function SettlingForm({ finding, how, onClose, onSettle }: SettlingFormProps) {
  const { title, label, hint, required, presets, confirm } = useAnswerWords().settling[how];
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const written = text.trim();
  const missing = asked && written === '';

  const settle = async () => {
    setAsked(true);
    if (written === '') return input.current?.focus();
    const kept = () => (how === 'ignored' ? session.ignore(finding.key, written) : session.explain(finding.key, written));
    if (await onSettle(kept)) onClose();
  };

  return (
    <AnswerForm title={title} confirm={confirm} onConfirm={() => void settle()} onClose={onClose}>
      <Text size={200}>{`${say(finding.field.label)}：${say(finding.message)}`}</Text>
      <Field label={label} hint={hint} validationState={missing ? 'error' : 'none'} validationMessage={missing ? required : null}>
        <Textarea textarea={{ ref: input }} rows={2} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.presets}>
        {presets.map((preset) => (
          <InteractionTag key={preset} size="small" appearance="outline">
            <InteractionTagPrimary onClick={() => setText(preset)}>{preset}</InteractionTagPrimary>
          </InteractionTag>
        ))}
      </div>
    </AnswerForm>
  );
}
