import type { Finding } from '../../core/rules/finding';
import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { ReasonForm } from './reason-form';

export interface SettlingFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** 忽略并注明理由: something is wrong about the finding. */
export function IgnoreForm({ finding, onClose, onSettle }: SettlingFormProps) {
  const { ignoring } = useWords();
  const say = useSay();
  const session = useSession();
  return (
    <ReasonForm
      title={ignoring.title}
      about={say(finding.field.label)}
      label={ignoring.reason}
      hint={ignoring.explain}
      required={ignoring.required}
      presets={ignoring.presets}
      confirm={ignoring.confirm}
      onConfirm={(reason) => onSettle(() => session.ignore(finding.key, reason))}
      onClose={onClose}
    />
  );
}
