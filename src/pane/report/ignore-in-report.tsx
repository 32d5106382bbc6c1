import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportFinding } from '../../core/report/result';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import { useReportWords } from './report-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

export function IgnoreInReport({ finding, onClose }: { finding: ReportFinding; onClose: () => void }) {
  const words = useReportWords();
  const { cancel } = useWords();
  const styles = useStyles();
  const session = useSession();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';

  const confirm = async () => {
    setAsked(true);
    if (reason.trim() !== '' && (await session.ignoreInReport(finding, reason.trim()))) onClose();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <Field label={words.reason} required {...(missing ? { validationMessage: words.reasonMissing } : {})}>
        <Textarea autoFocus value={reason} rows={2} onChange={(_event, { value }) => setReason(value)} />
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
