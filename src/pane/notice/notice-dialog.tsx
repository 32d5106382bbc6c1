import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { UnitNotice } from '../../app/session';
import { copyText } from '../clipboard/copy';
import { saveText } from '../clipboard/save-text';
import { PaneDialog } from '../controls/pane-dialog';
import { useSession } from '../session/session-context';
import { useLanguage, useWords } from '../words/language';
import { useNoticeWords } from './notice-words';

const useStyles = makeStyles({
  text: { width: '100%', '& textarea': { maxHeight: 'none' } },
  problem: { display: 'block', paddingTop: tokens.spacingVerticalXS, color: tokens.colorStatusDangerForeground1 },
});

interface NoticeDialogProps {
  readonly unitKey: string;
  readonly unitName: string;
  readonly onClose: () => void;
}

/** 整改通知 of one unit, to read, to copy or to save; it can be worded otherwise before that. */
export function NoticeDialog({ unitKey, unitName, onClose }: NoticeDialogProps) {
  const words = useWords();
  const noticeWords = useNoticeWords();
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const [notice, setNotice] = useState<UnitNotice | null | undefined | 'making'>('making');
  const [text, setText] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    let wanted = true;
    void session.noticeOf(unitKey, language === 'en' ? 'en' : 'zh').then((made) => {
      if (!wanted) return;
      setNotice(made);
      setText(made?.text ?? '');
    });
    return () => {
      wanted = false;
    };
  }, [session, unitKey, language]);

  // What could not be made is told where it failed.
  useEffect(() => {
    if (notice === undefined) onClose();
  }, [notice, onClose]);

  const made = notice === undefined || notice === 'making' ? null : notice;
  return (
    <PaneDialog
      title={noticeWords.of(unitName)}
      onClose={onClose}
      actions={
        <>
          {made === null ? null : (
            <>
              <Button appearance="primary" onClick={() => void copyText(text).then(setCopied)}>
                {copied === true ? noticeWords.copied : noticeWords.copy}
              </Button>
              <Button onClick={() => saveText(`${made.title} ${unitName}`, text)}>{noticeWords.save}</Button>
            </>
          )}
          <Button onClick={onClose}>{words.close}</Button>
        </>
      }
    >
      {notice === undefined || notice === 'making' ? (
        noticeWords.making
      ) : notice === null ? (
        noticeWords.nothing
      ) : (
        <>
          <Textarea
            className={styles.text}
            aria-label={noticeWords.text}
            rows={12}
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
              setCopied(null);
            }}
          />
          {copied === false ? (
            <Text size={200} className={styles.problem}>
              {noticeWords.copyFailed}
            </Text>
          ) : null}
        </>
      )}
    </PaneDialog>
  );
}
