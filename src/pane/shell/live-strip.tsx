import type { SessionState } from '../../app/session';
import { clockTime } from '../session/clock-time';
import { useSessionState, useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import css from './live-strip.module.css';

/** `● 已同步 14:02  附件1-1 ✓ 附件1-2 ✓`: the pane is alive, and on what. */
export function LiveStrip() {
  const words = useWords();
  const state = useSessionState();
  const unit = useUnit();
  if (state.review === null && state.phase !== 'reviewing') return null;

  const forms = [...new Set(unit?.forms.map((form) => form.kind) ?? [])];
  return (
    <div className={css.strip}>
      <span className={css.dot} data-phase={state.phase} aria-hidden="true" />
      <span>{statusOf(state, words)}</span>
      <span className={css.forms}>
        {forms.map((kind) => (
          <span key={kind} className={css.form} title={words.live.formFound(words.forms[kind])}>
            {words.forms[kind]} <span aria-hidden="true">✓</span>
          </span>
        ))}
      </span>
    </div>
  );
}

function statusOf({ phase, syncedAt }: SessionState, words: Words): string {
  if (phase === 'reviewing') return words.live.reviewing;
  if (phase === 'failed') return words.live.failed;
  return syncedAt === null ? words.live.idle : words.live.synced(clockTime(syncedAt));
}
