import { Button, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { SELF_CHECKS, type CheckResult, type SelfCheckReport } from '../../app/self-check';
import { Page } from '../controls/page';
import { useNavigation } from '../shell/navigation';
import { useSelfCheckWords } from './self-check-words';
import { useSelfCheck } from './self-check-runner';
import css from './self-check-page.module.css';

type Stage =
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly done: readonly CheckResult[] }
  | { readonly kind: 'done'; readonly report: SelfCheckReport }
  | { readonly kind: 'failed'; readonly reason: string };

/** 自检: tries what the add-in asks of Excel in a sheet of its own, and gives the result to copy. */
export function SelfCheckPage() {
  const run = useSelfCheck();
  const words = useSelfCheckWords();
  const { back } = useNavigation();
  const [stage, setStage] = useState<Stage>({ kind: 'before' });

  async function start(): Promise<void> {
    const done: CheckResult[] = [];
    setStage({ kind: 'running', done });
    try {
      const report = await run((result) => {
        done.push(result);
        setStage({ kind: 'running', done: [...done] });
      });
      setStage({ kind: 'done', report });
    } catch (thrown) {
      setStage({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }

  const results = stage.kind === 'running' ? stage.done : stage.kind === 'done' ? stage.report.checks : [];
  return (
    <Page title={words.title} onBack={back}>
      <p>{words.explain}</p>
      {stage.kind === 'before' || stage.kind === 'failed' ? (
        <>
          <MessageBar intent={stage.kind === 'failed' ? 'error' : 'warning'} layout="multiline">
            <MessageBarBody>{stage.kind === 'failed' ? words.failed(stage.reason) : words.warning}</MessageBarBody>
          </MessageBar>
          <Button appearance="primary" onClick={() => void start()}>
            {words.start}
          </Button>
        </>
      ) : null}
      {results.length === 0 ? null : (
        <table className={css.results}>
          <tbody>
            {results.map(({ check, result, detail }) => (
              <tr key={check}>
                <th scope="row">{words.checks[check]}</th>
                <td>
                  {words.results[result]}
                  {detail === '' ? null : <div className={css.detail}>{detail}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {stage.kind === 'running' ? <p role="status">{words.running(stage.done.length, SELF_CHECKS.length)}</p> : null}
      {stage.kind === 'done' ? (
        <>
          <p role="status">{words.done}</p>
          <Textarea
            aria-label={words.json}
            readOnly
            resize="vertical"
            rows={8}
            value={JSON.stringify(stage.report, null, 1)}
            onFocus={(event) => event.target.select()}
          />
        </>
      ) : null}
    </Page>
  );
}
