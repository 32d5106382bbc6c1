import { Button, makeStyles, MessageBar, MessageBarBody, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SELF_CHECKS, type CheckResult, type GuidedCheck, type SelfCheckReport } from '../../app/self-check';
import { Page } from '../controls/page';
import { useNavigation } from '../shell/navigation';
import { useTold } from '../shell/hints';
import { useSelfCheckWords } from './self-check-words';
import { GuidedStep } from './guided-step';
import { ResultTable } from './result-table';
import { usePaneHost } from '../shell/pane-host';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start' },
});

type Stage =
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly done: readonly CheckResult[]; readonly asked: Asked | null }
  | { readonly kind: 'done'; readonly report: SelfCheckReport }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the person is to do now, and how it goes on. */
interface Asked {
  readonly check: GuidedCheck;
  readonly answer: (done: boolean, skipsAll?: boolean) => void;
}

/** 自检: tries what the add-in asks of Excel in a sheet of its own, step by step with the person, and gives the result to copy. */
export function SelfCheckPage() {
  const { selfCheck: run } = usePaneHost();
  const words = useSelfCheckWords();
  const styles = useStyles();
  const { back } = useNavigation();
  const [stage, setStage] = useState<Stage>({ kind: 'before' });

  async function start(): Promise<void> {
    let done: readonly CheckResult[] = [];
    let skipsAll = false;
    setStage({ kind: 'running', done, asked: null });
    const ask = (check: GuidedCheck): Promise<boolean> => {
      if (skipsAll) return Promise.resolve(false);
      return new Promise((resolve) => {
        const answer = (answered: boolean, all = false): void => {
          skipsAll = all;
          setStage({ kind: 'running', done, asked: null });
          resolve(answered);
        };
        setStage({ kind: 'running', done, asked: { check, answer } });
      });
    };
    try {
      const report = await run({
        ask,
        onResult(result) {
          done = [...done, result];
          setStage({ kind: 'running', done, asked: null });
        },
      });
      setStage({ kind: 'done', report });
    } catch (thrown) {
      setStage({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }

  const at =
    stage.kind === 'done'
      ? words.done
      : stage.kind === 'running' && stage.asked === null
        ? words.running(stage.done.length, SELF_CHECKS.length)
        : null;
  useTold(at);
  const results = stage.kind === 'running' ? stage.done : stage.kind === 'done' ? stage.report.checks : [];
  return (
    <Page title={words.title} onBack={back}>
      <div className={styles.stack}>
        {stage.kind === 'before' || stage.kind === 'failed' ? (
          <>
            <Text>{words.explain}</Text>
            <MessageBar intent={stage.kind === 'failed' ? 'error' : 'warning'} layout="multiline">
              <MessageBarBody>{stage.kind === 'failed' ? words.failed(stage.reason) : words.warning}</MessageBarBody>
            </MessageBar>
            <Button className={styles.start} appearance="primary" onClick={() => void start()}>
              {words.start}
            </Button>
          </>
        ) : null}
        {stage.kind === 'running' && stage.asked !== null ? <GuidedStep key={stage.asked.check} {...stage.asked} /> : null}
        {at === null ? null : <Text>{at}</Text>}
        {stage.kind === 'done' ? (
          <Textarea
            aria-label={words.json}
            readOnly
            resize="vertical"
            rows={8}
            value={JSON.stringify(stage.report, null, 1)}
            onFocus={(event) => event.target.select()}
          />
        ) : null}
        <ResultTable results={results} />
      </div>
    </Page>
  );
}
