import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportFinding } from '../../core/report/result';
import type { Settlement } from '../../core/settled';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import { useReportWords } from './report-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface SettleInReportProps {
  readonly finding: ReportFinding;
  readonly how: Settlement['how'];
  readonly onClose: () => void;
}

/** A reason to ignore it, or an explanation that lets it stand; kept with the workbook and printed in the record. */
export function SettleInReport({ finding, how, onClose }: SettleInReportProps) {
  const words = useReportWords();
  const { cancel } = useWords();
  const styles = useStyles();
  const session = useSession();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && text.trim() === '';

  const confirm = async () => {
    setAsked(true);
    if (text.trim() !== '' && (await session.settleInReport(finding, how, text.trim()))) onClose();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <Field label={words.settling[how].label} required {...(missing ? { validationMessage: words.settling[how].missing } : {})}>
        <Textarea autoFocus value={text} rows={2} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {words.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
