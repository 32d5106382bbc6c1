import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { useFileDrop } from '../files/use-file-drop';
import { selectOpenReport, useSession, useSessionState } from '../session/session-context';
import { clockTime } from '../session/clock-time';
import { useSay } from '../words/language';
import { droppedReport, fileSource, hasChanged, isChangedFile, pickReport, type Source } from './report-source';
import { usePaneHost } from '../shell/pane-host';
import { useReportWords } from './report-words';

const ACCEPTED = '.docx,.doc,.wps,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flex: '1', minHeight: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', flex: '1 1 100%' },
  when: { flexGrow: 1 },
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Where the report is chosen or dropped; its name and when it was read stand above what it says. */
export function ReportFile({ children }: { children: ReactNode }) {
  const words = useReportWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const { readReport: read } = usePaneHost();
  const report = useSessionState(selectOpenReport);
  const input = useRef<HTMLInputElement>(null);
  const source = useRef<Source | null>(null);
  const [state, setState] = useState<'ready' | 'reading'>('ready');
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (chosen: Source): Promise<void> => {
    setState('reading');
    setProblem(null);
    try {
      const file = await chosen.file();
      const outcome = await read(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('document' in outcome) {
        source.current = chosen;
        session.openReport({ name: file.name, document: outcome.document });
      } else setProblem(say(outcome.problem));
    } catch (thrown) {
      if (isChangedFile(thrown)) setProblem(words.changed);
      else setProblem(words.unreadable);
    }
    setState('ready');
  };

  /** A handle reads the file as it is now; without one the browser lets go of a file that has changed, and it is chosen again. */
  const choose = async (): Promise<void> => {
    const picked = await pickReport();
    if (picked === 'unsupported') input.current?.click();
    else if (picked !== null) await take(picked);
  };

  const readAgain = async (): Promise<void> => {
    const known = source.current;
    if (known === null || (known.once && (await hasChanged(known)))) {
      setProblem(words.changed);
      await choose();
    } else await take(known);
  };

  const { isOver, drop } = useFileDrop(
    (transfer) => void droppedReport(transfer).then((dropped) => (dropped === null ? undefined : take(dropped))),
  );

  return (
    <div className={`${styles.area} ${isOver ? styles.over : ''}`} {...drop}>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={words.choose}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen !== undefined) void take(fileSource(chosen));
        }}
      />
      {problem === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {report === null ? (
        <div className={styles.welcome}>
          <Text>{words.explain}</Text>
          {state === 'reading' ? (
            <>
              <Text>{words.reading}</Text>
              <ProgressBar aria-label={words.reading} />
            </>
          ) : (
            <Button appearance="primary" onClick={() => void choose()}>
              {words.choose}
            </Button>
          )}
          <Text size={200}>{words.drop}</Text>
        </div>
      ) : (
        <>
          <div className={styles.head}>
            <Text weight="semibold" className={styles.name}>
              {report.name}
            </Text>
            <Text size={200} className={styles.when}>
              {state === 'reading' ? words.reading : words.readAt(clockTime(report.readAt))}
            </Text>
            <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
              {words.readAgain}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void choose()}>
              {words.chooseAnother}
            </Button>
          </div>
          {children}
        </>
      )}
    </div>
  );
}
