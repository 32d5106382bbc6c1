import { Button, Combobox, Field, Input, Link, makeStyles, Option, Switch, Text, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { toA1 } from '../../core/grid/address';
import { causesFor } from '../../core/notes/causes';
import type { NoteDraft } from '../../core/notes/drafts';
import { Page } from '../controls/page';
import { useSession, useUnit } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { partOf, type PersonsPart } from './note-text';
import { useWritableDrafts } from './use-protection';
import { useWriteAllWords } from './write-all-words';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  sentence: { color: tokens.colorNeutralForeground2 },
  /** Fluent's small ones have a height in pixels, which cuts text of the reader's larger size. */
  control: { minWidth: 0, minHeight: '1.5rem' },
  fill: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
  input: { minWidth: 0, height: '1.375rem' },
});

const NOTHING: PersonsPart = { cause: '', measure: '' };

/** 全部写入: every row with its computed sentence, and the person's part to fill in or choose. One step, and one to undo. */
export function WriteAllPage() {
  const words = useWriteAllWords();
  const styles = useStyles();
  const session = useSession();
  const { back } = useNavigation();
  const [parts, setParts] = useState<ReadonlyMap<string, PersonsPart>>(new Map());
  const [dataOnly, setDataOnly] = useState(false);

  const drafts = useWritableDrafts();
  const partFor = (draft: NoteDraft) => parts.get(draft.key) ?? NOTHING;
  const blank = drafts.filter((draft) => partOf(draft, partFor(draft)) === null);
  const notes = drafts.flatMap((draft) => {
    const own = partOf(draft, partFor(draft));
    if (own === null && !dataOnly) return [];
    return [{ draftKey: draft.key, sentence: draft.sentence, text: own ?? draft.proposed }];
  });
  const fill = (filled: readonly NoteDraft[], part: PersonsPart) =>
    setParts(new Map([...parts, ...filled.map(({ key }) => [key, part] as const)]));
  const write = async () => {
    if (notes.length > 0 && (await session.writeNotes(notes))) back();
  };
  /** Enter goes from field to field, once no list of causes is open in it; Ctrl+Enter writes. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    const together = event.ctrlKey || event.metaKey;
    if (!together && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    event.stopPropagation();
    const fields = [...event.currentTarget.querySelectorAll('input')];
    if (together) void write();
    else fields[fields.indexOf(event.target) + 1]?.focus();
  };

  return (
    <Page
      title={words.title}
      onBack={back}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={notes.length === 0} onClick={() => void write()}>
            {words.write(notes.length)}
          </Button>
          <Switch label={words.dataOnly} checked={dataOnly} onChange={(_event, { checked }) => setDataOnly(checked)} />
        </>
      }
    >
      {drafts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className={styles.intro}>{words.intro(drafts.length)}</p>
          <form onKeyDownCapture={onKeyDown}>
            <ul className={styles.list}>
              {drafts.map((draft) => (
                <DraftItem
                  key={draft.key}
                  draft={draft}
                  part={partFor(draft)}
                  blank={blank.length}
                  onChange={(part) => fill([draft], part)}
                  onFill={() => fill(blank, partFor(draft))}
                />
              ))}
            </ul>
          </form>
        </>
      )}
    </Page>
  );
}

interface DraftItemProps {
  readonly draft: NoteDraft;
  readonly part: PersonsPart;
  /** Rows that nobody has said anything about yet. */
  readonly blank: number;
  readonly onChange: (part: PersonsPart) => void;
  /** The same for those. */
  readonly onFill: () => void;
}

function DraftItem({ draft, part, blank, onChange, onFill }: DraftItemProps) {
  const words = useWriteAllWords();
  const { colon } = useWords();
  const styles = useStyles();
  const unit = useUnit();
  const { field, subject, sentence, existing } = draft;
  const causes = unit === null ? [] : causesFor(draft, unit);
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        {subject} · {words.cell(field.sheet.name, toA1(field.at))}
      </Text>
      <Text size={200} className={styles.sentence}>
        {sentence}
      </Text>
      {existing.words.trim() === '' ? (
        <>
          <Field label={words.cause} size="small">
            <Combobox
              freeform
              inlinePopup
              className={styles.control}
              input={{ className: styles.input }}
              aria-label={`${words.cause}${colon}${subject}`}
              value={part.cause}
              placeholder={words.causeHint}
              onInput={(event) =>
                onChange({ ...part, cause: event.currentTarget instanceof HTMLInputElement ? event.currentTarget.value : '' })
              }
              onOptionSelect={(_event, { optionText }) => onChange({ ...part, cause: optionText ?? '' })}
            >
              {causes.map(({ text }) => (
                <Option key={text}>{text}</Option>
              ))}
            </Combobox>
          </Field>
          <Field label={words.measure} size="small">
            <Input
              className={styles.control}
              aria-label={`${words.measure}${colon}${subject}`}
              value={part.measure}
              onChange={(_event, { value }) => onChange({ ...part, measure: value })}
            />
          </Field>
          {blank === 0 || partOf(draft, part) === null ? null : (
            <Link as="button" type="button" className={styles.fill} onClick={onFill}>
              {words.sameForOthers(blank)}
            </Link>
          )}
        </>
      ) : (
        <Text size={200}>{words.keeps(existing.words)}</Text>
      )}
    </li>
  );
}
