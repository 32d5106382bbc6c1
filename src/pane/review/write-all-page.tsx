import { useState } from 'react';
import { toA1 } from '../../core/grid/address';
import type { NoteDraft } from '../../core/notes/note-draft';
import { Button } from '@fluentui/react-components';
import { Page } from '../controls/page';
import { carriedOut } from '../session/carried-out';
import { useSession } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { BeforeAfter } from './before-after';
import { standing } from './note-drafts';
import { useWritableDrafts } from './use-writable-drafts';
import css from './write-all-page.module.css';

/** Every cell that would be written, before and after; what is not wanted is left out. */
export function WriteAllPage() {
  const words = useWords();
  const session = useSession();
  const { back } = useNavigation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const drafts = useWritableDrafts();
  const chosen = drafts.filter(({ key }) => !left.has(key));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const write = async () => {
    if (await carriedOut(session, () => session.writeNotes(chosen.map(({ key }) => key)))) back();
  };

  return (
    <Page
      title={words.writeAll.title}
      onBack={back}
      footer={
        <>
          <Button appearance="primary" disabled={chosen.length === 0} onClick={() => void write()}>
            {words.writeAll.write(chosen.length)}
          </Button>
          <Button onClick={back}>{words.cancel}</Button>
        </>
      }
    >
      {drafts.length === 0 ? (
        <p>{words.writeAll.none}</p>
      ) : (
        <>
          <p className={css.intro}>{words.writeAll.intro(chosen.length)}</p>
          <ul className={css.list}>
            {drafts.map((draft) => (
              <DraftItem key={draft.key} draft={draft} chosen={!left.has(draft.key)} onToggle={() => toggle(draft.key)} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function DraftItem({ draft, chosen, onToggle }: { draft: NoteDraft; chosen: boolean; onToggle: () => void }) {
  const words = useWords();
  const { field, subject, sentence, proposed, status } = draft;
  return (
    <li className={css.item}>
      <label className={css.head}>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span className={css.subject}>{subject}</span>
        <span className={css.place}>
          {words.writeAll.cell(field.sheet.name, toA1(field.at))} · {words.note[status]}
        </span>
      </label>
      <BeforeAfter before={standing(draft)} after={proposed} sentence={sentence} />
    </li>
  );
}
