import { toA1 } from '../../core/grid/address';
import type { CellContent } from '../../core/edits/edit';
import type { JournalEntry } from '../../app/session';
import { Button } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import { clockTime } from '../session/clock-time';
import { useSay, useWords } from '../words/language';
import { useJournalWords } from './journal-words';
import css from './journal-tab.module.css';

/** Cells shown of one entry; 全部写入 can touch dozens. */
const CELLS_SHOWN = 3;

export function JournalItem({ entry }: { entry: JournalEntry }) {
  const words = useWords();
  const journalWords = useJournalWords();
  const say = useSay();
  const session = useSession();
  const { id, at, action, edits, state } = entry;
  const label = say(entry.label);
  const undoable = state === 'done' ? session.canUndo(id) : null;
  const refusal = undoable === null || undoable === true ? null : undoable.blockedBy;

  return (
    <li className={css.item} data-state={state}>
      <time className={css.time} dateTime={at.toISOString()}>
        {clockTime(at)}
      </time>
      <div className={css.what}>
        <p className={css.action}>
          {journalWords.action[action]}
          {state === 'undone' ? <span className={css.undone}>{journalWords.undoneMark}</span> : null}
        </p>
        <p className={css.label}>{label}</p>
        <ul className={css.edits}>
          {edits.slice(0, CELLS_SHOWN).map(({ key, sheet, at: cell, from, to }) => (
            <li key={key}>
              {journalWords.cell(sheet.name, toA1(cell))}
              <span>{shown(from, words.review.blank)}</span> → <span>{shown(to, words.review.blank)}</span>
            </li>
          ))}
          {edits.length > CELLS_SHOWN ? <li>{journalWords.cells(edits.length)}</li> : null}
        </ul>
        {refusal === null ? null : <p className={css.blocked}>{journalWords.blocked(clockTime(refusal.at), say(refusal.label))}</p>}
      </div>
      {state === 'undone' ? null : (
        <Button
          appearance="subtle"
          disabled={undoable !== true}
          aria-label={journalWords.undoEntry(label)}
          onClick={() => void session.undo(id)}
        >
          {journalWords.undo}
        </Button>
      )}
    </li>
  );
}

function shown(content: CellContent, blank: string): string {
  if (content.kind === 'formula') return content.formula;
  return content.value === null || content.value === '' ? blank : String(content.value);
}
