import { Field, makeStyles, mergeClasses, Switch, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { NoteDraft } from '../../core/notes/drafts';
import { selectPack, useSession, useSessionState } from '../session/session-context';
import { AnswerForm } from './answer-form';
import { useAnswerWords } from './answer-words';
import { CauseChips } from './cause-chips';
import { characters, standing } from './note-drafts';
import { NotePreview } from './note-preview';
import { wholeNote, withCause } from './note-text';
import { RelatedCells } from './related-cells';
import type { UnsavedNotes } from './note-text';
import { useWritableDrafts } from './use-protection';

const useStyles = makeStyles({
  computed: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** In one line with the sentence below it. */
  name: { paddingInlineStart: 0 },
  sentence: { margin: 0 },
  left: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface NoteEditorProps {
  readonly draft: NoteDraft;
  readonly unsaved: UnsavedNotes;
  readonly onClose: () => void;
  readonly onSettle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** Facts are computed and kept apart from the person's part, so that neither is lost when the other changes. */
export function NoteEditor({ draft, unsaved, onClose, onSettle }: NoteEditorProps) {
  const words = useAnswerWords().note;
  const styles = useStyles();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const [included, setIncluded] = useState(true);
  const [asked, setAsked] = useState(false);
  const [basedOn] = useState(() => standing(draft));
  const [own, setOwn] = useState(() => {
    const typed = unsaved.get(draft.key);
    return typed?.basedOn === basedOn ? typed.words : draft.existing.words;
  });
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);

  const sentence = included ? draft.sentence : null;
  const text = wholeNote(draft, included, own);
  const count = characters(text);
  const excess = (note: string) => (pack.noteLimit === null ? 0 : Math.max(0, characters(note) - pack.noteLimit));
  const over = excess(text);
  const alike = useWritableDrafts().filter(
    ({ key, reason, existing }) => key !== draft.key && reason === draft.reason && existing.words.trim() === '',
  );
  const together = [draft, ...alike].map((one) => ({ draftKey: one.key, sentence: one.sentence, text: wholeNote(one, true, own) }));
  const empty = own.trim() === '';
  const problem = over > 0 && pack.noteLimit !== null ? words.tooLong(over, pack.noteLimit) : asked && empty ? words.wordsMissing : null;
  const edit = (next: string) => {
    unsaved.set(draft.key, { words: next, basedOn });
    setOwn(next);
  };
  const close = () => {
    unsaved.delete(draft.key);
    onClose();
  };
  // What was typed must outlast a write that was refused.
  const write = async (act: () => Promise<boolean>) => {
    if (await onSettle(act)) close();
  };
  const writeOne = (whole: string) => write(() => session.writeNote(draft.key, whole, sentence, basedOn));
  const other = () => {
    if (!included) return null;
    if (empty) return { label: words.dataOnly, onConfirm: () => void writeOne(draft.proposed) };
    if (alike.length === 0 || together.some((one) => excess(one.text) > 0)) return null;
    return { label: words.writeAlike(together.length), onConfirm: () => void write(() => session.writeNotes(together)) };
  };

  return (
    <AnswerForm
      title={`${words.title} · ${draft.subject}`}
      confirm={words.write}
      ready={over === 0}
      other={other()}
      onConfirm={() => {
        setAsked(true);
        if (empty) input.current?.focus();
        else if (over === 0) void writeOne(text);
      }}
      onClose={close}
    >
      <div className={styles.computed}>
        <Switch
          label={{ children: words.computed, className: styles.name }}
          labelPosition="before"
          checked={included}
          onChange={(_event, { checked }) => setIncluded(checked)}
        />
        <p className={mergeClasses(styles.sentence, !included && styles.left)}>{draft.sentence}</p>
        <JoinExplained draft={draft} />
      </div>
      <Field
        label={words.words}
        hint={pack.noteLimit === null ? words.count(count) : words.countOf(count, pack.noteLimit)}
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={problem}
      >
        <Textarea
          textarea={{ ref: input }}
          resize="vertical"
          rows={3}
          value={own}
          placeholder={words.wordsHint}
          onChange={(_event, { value }) => edit(value)}
        />
      </Field>
      <CauseChips
        draft={draft}
        onChoose={(cause) => {
          edit(withCause(own, cause));
          input.current?.focus();
        }}
      />
      <Text size={200}>{words.after}</Text>
      <NotePreview text={text} />
      {alike.length === 0 || !included ? null : (
        <div>
          <Text size={200}>{words.alike(alike.length)}</Text>
          <RelatedCells fields={alike.map(({ field }) => field)} />
        </div>
      )}
    </AnswerForm>
  );
}

function JoinExplained({ draft: { existing } }: { draft: NoteDraft }) {
  const words = useAnswerWords().note;
  if (existing.sentence === null && existing.words === '') return null;
  const [how, explain] = existing.sentence === null ? [words.append, words.appendExplain] : [words.replace, words.replaceExplain];
  return (
    <Text size={200} block>
      <strong>{how}</strong> {explain}
    </Text>
  );
}
