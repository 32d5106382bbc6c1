import { toA1 } from '../../core/grid/address';
import type { CellContent } from '../../core/edits/edit';
import { undoable } from '../../app/journal';
import type { JournalEntry } from '../../app/journal-entry';
import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { selectJournal, useSession, useSessionState } from '../session/session-context';
import { clockTime } from '../session/clock-time';
import { useSay, useWords } from '../words/language';
import { useJournalWords } from './journal-words';
import { useJournalStyles } from './journal-styles';

const useStyles = makeStyles({
  undone: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  mark: { marginInlineStart: tokens.spacingHorizontalSNudge },
  edits: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    wordBreak: 'normal',
    color: tokens.colorNeutralForeground3,
    listStyleType: 'none',
  },
  blocked: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusWarningForeground1 },
});

/** Cells shown of one entry; 全部写入 can touch dozens. */
const CELLS_SHOWN = 3;

export function JournalItem({ entry }: { entry: JournalEntry }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useJournalStyles();
  const journalWords = useJournalWords();
  const say = useSay();
  const session = useSession();
  const { id, at, action, edits, findings, state } = entry;
  const label = findings.length > 1 ? journalWords.andOthers(say(entry.label), findings.length) : say(entry.label);
  const journal = useSessionState(selectJournal);
  const possible = state === 'done' ? undoable(journal, entry) : null;
  const refusal = possible === null || possible === true ? null : possible.blockedBy;

  return (
    <li className={shared.item}>
      <time className={shared.time} dateTime={at.toISOString()}>
        {clockTime(at)}
      </time>
      <div className={shared.what}>
        <div className={mergeClasses(shared.action, state === 'undone' && styles.undone)}>
          {journalWords.action[action]}
          {state === 'undone' ? (
            <Badge className={styles.mark} size="small" appearance="outline" color="informative">
              {journalWords.undoneMark}
            </Badge>
          ) : null}
        </div>
        <p className={shared.label}>{label}</p>
        <ul className={styles.edits}>
          {edits.slice(0, CELLS_SHOWN).map(({ key, sheet, at: cell, from, to }) => (
            <li key={key}>
              {journalWords.cell(sheet.name, toA1(cell))}
              <span>{shown(from, words.review.blank)}</span> → <span>{shown(to, words.review.blank)}</span>
            </li>
          ))}
          {edits.length > CELLS_SHOWN ? <li>{journalWords.cells(edits.length)}</li> : null}
        </ul>
        {refusal === null ? null : <p className={styles.blocked}>{journalWords.blocked(clockTime(refusal.at), say(refusal.label))}</p>}
      </div>
      {state === 'undone' ? null : (
        <Button
          appearance="subtle"
          disabled={possible !== true}
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
