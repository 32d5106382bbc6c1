import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { packOf } from '../../app/workbook-policy';
import { useFileDrop } from '../files/use-file-drop';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { NumberSettings } from './number-settings';
import { PackChanges } from './pack-changes';
import { PackChoice } from './pack-choice';
import { SavePack } from './save-pack';
import { useSettingsStyles } from './settings-styles';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
});

/** What became of the file opened last. */
type Opened = { readonly file: string; readonly problem: string | null } | null;

/** The rule pack of the place: which one, from where, what it changes, and what this workbook does differently. */
export function PackSettings() {
  const words = useSettingsWords();
  const styles = useSettingsStyles();
  const own = useStyles();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const decisions = useSessionState(selectDecisions);
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [saving, setSaving] = useState(false);

  const open = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => null);
    if (text === null) return setOpened({ file: file.name, problem: words.packUnreadable });
    const { taken, problem } = await session.openPack(text);
    // Where the workbook could not be written, a notice says why.
    setOpened(taken || problem !== null ? { file: file.name, problem: problem && say(problem) } : null);
  };
  const { isOver, drop } = useFileDrop(({ files: [dropped] }) => (dropped === undefined ? undefined : void open(dropped)));

  return (
    <div className={mergeClasses(styles.part, isOver && own.over)} {...drop}>
      <PackChoice onChosen={() => setOpened(null)} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.openPack}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file, corrected meanwhile, can be chosen again.
          target.value = '';
          if (chosen !== undefined) void open(chosen);
        }}
      />
      <div className={styles.actions}>
        <Button onClick={() => input.current?.click()}>{words.openPack}</Button>
        <Button onClick={() => setSaving(true)} disabled={saving}>
          {words.savePack}
        </Button>
      </div>
      <p className={styles.explain}>{words.packFileExplain}</p>
      {opened === null ? null : <OpenedBar opened={opened} title={say(pack.title)} />}
      {saving ? <SavePack onClose={() => setSaving(false)} /> : null}
      <PackChanges pack={packOf({ ...decisions, overrides: {} })} />
      <NumberSettings />
    </div>
  );
}

function OpenedBar({ opened: { file, problem }, title }: { readonly opened: NonNullable<Opened>; readonly title: string }) {
  const words = useSettingsWords();
  const isRead = useSessionState((state) => (state.review?.units.length ?? 0) > 0);
  const kept = isRead ? words.packKept : words.packKeptUnread;
  return (
    <MessageBar intent={problem === null ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{problem === null ? words.packTaken(title) : words.packRefused(file)}</MessageBarTitle>
        {problem === null ? kept : `${words.packProblem(problem)}${words.packStays(title)}`}
      </MessageBarBody>
    </MessageBar>
  );
}
