import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/headless/svg/subtract-circle';
import type { SessionState } from '../../app/session-state';
import { clockTime } from '../session/clock-time';
import { selectPhase, selectReview, useSessionState, useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import { CoverageLink } from './coverage-link';

const useStyles = makeStyles({
  strip: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { marginInlineEnd: tokens.spacingHorizontalXS, fontSize: '0.625rem' },
  lives: { color: tokens.colorPaletteLightGreenForeground3 },
  failed: { color: tokens.colorPaletteRedForeground3 },
  /** The dialog behind the link names them as well. */
  forms: {
    '@container pane (max-width: 15rem)': { display: 'none' },
    '@container pane (max-width: 21rem)': { ':lang(en)': { display: 'none' } },
  },
});

/** `已复核 14:02 · 附件1-1、附件1-2`: the pane is alive, and on what. */
export function LiveStrip() {
  const words = useWords();
  const styles = useStyles();
  const phase = useSessionState(selectPhase);
  const review = useSessionState(selectReview);
  const syncedAt = useSessionState((state) => state.syncedAt);
  const unit = useUnit();
  if (review === null && phase !== 'reviewing') return null;

  const forms = [...new Set(unit?.forms.map((form) => form.kind) ?? [])].map((kind) => words.forms[kind]);
  return (
    <div className={styles.strip}>
      <Text size={200}>
        {phase === 'failed' ? (
          <SubtractCircleFilled className={mergeClasses(styles.mark, styles.failed)} />
        ) : (
          <CheckmarkCircleFilled className={mergeClasses(styles.mark, styles.lives)} />
        )}
        {statusOf(phase, syncedAt, words)}
        {forms.length === 0 ? null : <span className={styles.forms}> · {forms.join(words.states.and)}</span>}
      </Text>
      {unit === null || review === null ? null : (
        <>
          {/* A line breaks behind the point, never before it. */}
          {'\u00a0· '}
          <CoverageLink unit={unit} review={review} />
        </>
      )}
    </div>
  );
}

function statusOf(phase: SessionState['phase'], syncedAt: Date | null, words: Words): string {
  if (phase === 'reviewing') return words.live.reviewing;
  if (phase === 'failed') return words.live.failed;
  return syncedAt === null ? words.live.idle : words.live.reviewed(clockTime(syncedAt));
}
