import { Field, InteractionTag, InteractionTagPrimary, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { Settlement } from '../../core/settled';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { AnswerForm } from './answer-form';
import { useAnswerWords } from './answer-words';
import { alikeAnswered } from './note-drafts';
import { RelatedCells } from './related-cells';

const NOTHING_ALIKE = { ofItsKind: [], remarks: [] };

const useStyles = makeStyles({ presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS } });

interface SettlingFormProps {
  readonly finding: Finding;
  readonly how: Settlement['how'];
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * A text of a person's that settles a finding, kept with the workbook and printed in the record: the reason why it is
 * ignored, or 写说明 where the form has no cell for one. It can answer every finding of the kind at once, and every remark.
 */
export function SettlingForm({ finding, how, onClose, onSettle }: SettlingFormProps) {
  const { alike: alikeTitle, remarks: remarksTitle, ...settling } = useAnswerWords().settling;
  const { title, label, hint, required, presets, confirm, confirmAll, confirmRemarks } = settling[how];
  const { colon } = useWords();
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const unit = useUnit();
  const decisions = useSessionState(selectDecisions);
  const { ofItsKind, remarks } = unit === null ? NOTHING_ALIKE : alikeAnswered(unit, decisions, finding, how);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const written = text.trim();
  const missing = asked && written === '';

  const settle = async (findings: readonly Finding[]) => {
    setAsked(true);
    if (written === '') return input.current?.focus();
    const keys = findings.map(({ key }) => key);
    if (await onSettle(() => (how === 'ignored' ? session.ignore(keys, written) : session.explain(keys, written)))) onClose();
  };
  const answering = (others: readonly Finding[], label: (count: number) => string) => {
    const all = [finding, ...others];
    return others.length === 0 ? null : { label: label(all.length), onConfirm: () => void settle(all) };
  };
  const listed = (others: readonly Finding[], name: (count: number) => string) =>
    others.length === 0 ? null : (
      <div>
        <Text size={200}>{name(others.length)}</Text>
        <RelatedCells fields={[...new Set(others.map(({ field }) => field))]} />
      </div>
    );

  return (
    <AnswerForm
      title={title}
      confirm={confirm}
      other={answering(ofItsKind, confirmAll)}
      widest={remarks.length === ofItsKind.length ? null : answering(remarks, confirmRemarks)}
      onConfirm={() => void settle([finding])}
      onClose={onClose}
    >
      <Text size={200}>{`${say(finding.field.label)}${colon}${say(finding.message)}`}</Text>
      <Field label={label} hint={hint} validationState={missing ? 'error' : 'none'} validationMessage={missing ? required : null}>
        <Textarea textarea={{ ref: input }} rows={2} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.presets}>
        {presets.map((preset) => (
          <InteractionTag key={preset} size="small" appearance="outline">
            <InteractionTagPrimary type="button" onClick={() => setText(preset)}>
              {preset}
            </InteractionTagPrimary>
          </InteractionTag>
        ))}
      </div>
      {listed(ofItsKind, alikeTitle)}
      {remarks.length === ofItsKind.length ? null : listed(remarks, remarksTitle)}
    </AnswerForm>
  );
}
