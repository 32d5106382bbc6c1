import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PackFile } from '../../app/session';
import { saveJson } from '../clipboard/save-text';
import { selectDecisions, selectPack, useSession, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { useSettingsStyles } from './settings-styles';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // A field asks for 20 characters, which is more than a narrow pane has.
    '& input': { width: '100%', minWidth: 0 },
  },
});

const LONGEST_TITLE = 40;

/** 保存为规则包文件: what is in force here and what was pointed out by hand, to hand on to others. */
export function SavePack({ onClose }: { readonly onClose: () => void }) {
  const words = useSettingsWords();
  const { cancel, states } = useWords();
  const named = (sheets: readonly string[]): string => sheets.map((name) => `“${name}”`).join(states.and);
  const shared = useSettingsStyles();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const pack = useSessionState(selectPack);
  const { ownPack } = useSessionState(selectDecisions);
  const [title, setTitle] = useState(pack.name === ownPack?.name ? say(pack.title) : '');
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState<PackFile | null>(null);
  const heading = useId();
  const file = session.packFile(title.trim() === '' ? words.packTitle : title.trim());
  const isNamed = /[\p{L}\p{N}]/u.test(title);

  if (saved !== null) return <SavedPack file={saved} onClose={onClose} />;
  return (
    <form
      noValidate
      className={styles.form}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isNamed) return;
        saveJson(file.name, file.text);
        setSaved(file);
      }}
    >
      <h3 className={shared.heading} id={heading}>
        {words.savePack}
      </h3>
      <Field
        label={words.packTitle}
        hint={words.packTitleHint}
        required
        {...(asked && !isNamed ? { validationMessage: words.titleProblem } : {})}
      >
        <Input autoFocus value={title} maxLength={LONGEST_TITLE} onChange={(_event, data) => setTitle(data.value)} />
      </Field>
      <p className={shared.explain}>
        {file.layouts.length === 0 ? words.holdsSettings : words.holdsLayouts(named(file.layouts))}
        {file.left.length === 0 ? '' : words.leavesLayouts(named(file.left))}
      </p>
      <div className={shared.actions}>
        <Button appearance="primary" type="submit">
          {words.saveFile}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}

/** What to do with the file; and its text, where the host lets no file out. */
function SavedPack({ file, onClose }: { readonly file: PackFile; readonly onClose: () => void }) {
  const words = useSettingsWords();
  const { close } = useWords();
  const shared = useSettingsStyles();
  const [shown, setShown] = useState(false);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.packSaved(`${file.name}.json`)}</MessageBarTitle>
          {words.packSavedHint}
        </MessageBarBody>
      </MessageBar>
      {shown ? (
        <Field label={words.packText(`${file.name}.json`)}>
          <Textarea readOnly resize="vertical" value={file.text} onFocus={({ target }) => target.select()} />
        </Field>
      ) : null}
      <div className={shared.actions}>
        <Button onClick={onClose}>{close}</Button>
        {shown ? null : (
          <Button appearance="subtle" onClick={() => setShown(true)}>
            {words.noFile}
          </Button>
        )}
      </div>
    </>
  );
}
