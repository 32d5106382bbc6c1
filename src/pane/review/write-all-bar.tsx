import { NoteEditRegular } from '@fluentui/react-icons/headless/svg/note-edit';
import { Button } from '../controls/button';
import { useUnit } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { draftsInNeed } from './note-drafts';
import css from './write-all-bar.module.css';

export function WriteAllBar() {
  const words = useWords();
  const unit = useUnit();
  const { open } = useNavigation();
  const count = unit === null ? 0 : draftsInNeed(unit).length;
  if (count === 0) return null;
  return (
    <div className={css.bar}>
      <span className={css.icon} aria-hidden="true">
        <NoteEditRegular />
      </span>
      <span className={css.text}>{words.review.needNotes(count)}</span>
      <Button look="quiet" className={css.button} onClick={() => open('write-all')}>
        {words.review.writeAll}
      </Button>
    </div>
  );
}
