import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { NoticeDialog } from '../notice/notice-dialog';
import { useNoticeWords } from '../notice/notice-words';
import { useUnit } from '../session/session-context';
import { useWords } from '../words/language';

/** 整改通知 of the unit on show. */
export function NoticeButton() {
  const words = useWords();
  const noticeWords = useNoticeWords();
  const unit = useUnit();
  const [open, setOpen] = useState(false);
  if (unit === null) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{noticeWords.title}</Button>
      {open ? <NoticeDialog unitKey={unit.key} unitName={unit.unit ?? words.header.noUnit} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
