import { Button } from '../controls/button';
import { useSession } from '../session/session-context';
import { useLanguage, useWords } from '../words/language';

/** 生成复核记录, in the language of the pane. */
export function RecordButton({ look }: { look: 'primary' | 'outline' }) {
  const words = useWords();
  const language = useLanguage();
  const session = useSession();
  return (
    <Button look={look} onClick={() => void session.writeRecord(language === 'en' ? 'en' : 'zh')}>
      {words.writeRecord}
    </Button>
  );
}
