import { useEffect, useRef, useState } from 'react';
import type { NoteDraft } from '../../core/notes/note-draft';
import { Button } from '@fluentui/react-components';
import { FormField, Switch, TextArea } from '../controls/form-field';
import { submitOnCtrlEnter } from '../keys/submit-key';
import { carriedOut } from '../session/carried-out';
import { selectPack, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { BeforeAfter } from './before-after';
import { CauseChips } from './cause-chips';
import type { UnsavedNotes } from './unsaved-notes';
import { characters, standing } from './note-drafts';
import { hasBlank, personsPart, wholeNote, withCause } from './note-text';
import css from './note-editor.module.css';

interface NoteEditorProps {
  readonly draft: NoteDraft;
  readonly unsaved: UnsavedNotes;
  readonly onClose: () => void;
}

/** Facts are computed and kept apart from the person's part, so that neither is lost when the other changes. */
export function NoteEditor({ draft, unsaved, onClose }: NoteEditorProps) {
  const words = useWords();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const [included, setIncluded] = useState(true);
  const [basedOn] = useState(() => standing(draft));
  const [own, setOwn] = useState(() => {
    const typed = unsaved.get(draft.key);
    return typed?.basedOn === basedOn ? typed.words : personsPart(draft);
  });
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);

  const sentence = included ? draft.sentence : null;
  const text = wholeNote(draft, included, own);
  const count = characters(text);
  const over = pack.noteLimit === null ? 0 : Math.max(0, count - pack.noteLimit);
  const edit = (words: string) => {
    unsaved.set(draft.key, { words, basedOn });
    setOwn(words);
  };
  const close = () => {
    unsaved.delete(draft.key);
    onClose();
  };
  // What was typed must outlast a write that was refused.
  const write = async () => {
    if (await carriedOut(session, () => session.writeNote(draft.key, text, sentence, basedOn))) close();
  };

  return (
    <form
      className={css.editor}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <div className={css.body}>
        <h2 className={css.title}>{words.note.title}</h2>
        <p className={css.subject}>{draft.subject}</p>
        <div className={css.computed}>
          <Switch label={words.note.computed} checked={included} onChange={setIncluded} />
          <p className={included ? css.sentence : css.left}>{draft.sentence}</p>
          <JoinExplained draft={draft} />
        </div>
        <FormField
          label={words.note.words}
          hint={pack.noteLimit === null ? words.note.count(count) : words.note.countOf(count, pack.noteLimit)}
          problem={over > 0 && pack.noteLimit !== null ? words.note.tooLong(over, pack.noteLimit) : null}
        >
          {(tie) => <TextArea {...tie} ref={input} value={own} onChange={(event) => edit(event.target.value)} />}
        </FormField>
        <CauseChips draft={draft} onChoose={(cause) => edit(withCause(own, cause))} />
        <BeforeAfter before={standing(draft)} after={text} sentence={sentence} />
        {hasBlank(text) ? <p className={css.blank}>{words.note.blankLeft}</p> : null}
      </div>
      <div className={css.actions}>
        <Button appearance="primary" type="submit" disabled={over > 0}>
          {words.note.write}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function JoinExplained({ draft: { existing } }: { draft: NoteDraft }) {
  const words = useWords();
  if (existing.sentence !== null) {
    return (
      <p className={css.join}>
        <strong>{words.note.replace}</strong> {words.note.replaceExplain}
      </p>
    );
  }
  if (existing.words !== '') {
    return (
      <p className={css.join}>
        <strong>{words.note.append}</strong> {words.note.appendExplain}
      </p>
    );
  }
  return null;
}
