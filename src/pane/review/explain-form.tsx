import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import type { SettlingFormProps } from './ignore-form';
import { ReasonForm } from './reason-form';

/** 写说明 where the form has no cell for one: it is kept with the workbook, and printed in the record. */
export function ExplainForm({ finding, onClose, onSettle }: SettlingFormProps) {
  const { explaining } = useWords();
  const say = useSay();
  const session = useSession();
  return (
    <ReasonForm
      title={explaining.title}
      about={`${say(finding.field.label)}：${say(finding.message)}`}
      label={explaining.label}
      hint={explaining.hint}
      required={explaining.required}
      presets={explaining.presets}
      confirm={explaining.confirm}
      onConfirm={(text) => onSettle(() => session.explain(finding.key, text))}
      onClose={onClose}
    />
  );
}
