import { NoteEditRegular } from '@fluentui/react-icons/headless/svg/note-edit';
import { Button } from '@fluentui/react-components';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { useWritableDrafts } from './use-writable-drafts';
import css from './write-all-bar.module.css';

export function WriteAllBar() {
  const words = useWords();
  const { open } = useNavigation();
  const count = useWritableDrafts().length;
  if (count === 0) return null;
  return (
    <div className={css.bar}>
      <span className={css.icon} aria-hidden="true">
        <NoteEditRegular />
      </span>
      <span className={css.text}>{words.review.needNotes(count)}</span>
      <Button appearance="subtle" className={css.button} onClick={() => open('write-all')}>
        {words.review.writeAll}
      </Button>
    </div>
  );
}
