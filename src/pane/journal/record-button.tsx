import { Button } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import { useLanguage, useWords } from '../words/language';

/** 生成复核记录, in the language of the pane. */
export function RecordButton({ appearance }: { appearance: 'primary' | 'secondary' }) {
  const words = useWords();
  const language = useLanguage();
  const session = useSession();
  return (
    <Button appearance={appearance} onClick={() => void session.writeRecord(language === 'en' ? 'en' : 'zh')}>
      {words.writeRecord}
    </Button>
  );
}
