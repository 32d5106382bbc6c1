import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { InfoFilled } from '@fluentui/react-icons/headless/svg/info';
import { SubtractCircleFilled } from '@fluentui/react-icons/headless/svg/subtract-circle';
import type { SessionState } from '../../app/session-state';
import { readingOf, type Reading } from '../../core/review/coverage';
import { clockTime } from '../session/clock-time';
import { selectPhase, selectReview, useSessionState, useUnit } from '../session/session-context';
import { LOW, NARROW } from '../theme/room';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import { CoverageLink } from './coverage-link';

const useStyles = makeStyles({
  strip: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  },
  mark: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    fontSize: '0.625rem',
    // A colour of an svg's own is not forced.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  whole: { color: tokens.colorPaletteLightGreenForeground3 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  failed: { color: tokens.colorPaletteRedForeground3 },
  /** The dialog behind the link names them as well. */
  forms: { [NARROW]: { display: 'none' }, '@container pane (max-width: 21rem)': { ':lang(en)': { display: 'none' } } },
  /** How much was checked matters more than when. */
  status: { [LOW]: { display: 'none' } },
});

/** Between two parts, it goes with the first: a line breaks behind the point, and what is hidden takes its point along. */
const POINT = '\u00a0· ';

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
  const reading = unit === null || review === null ? null : readingOf(unit, review);
  return (
    <div className={styles.strip}>
      <Text size={200}>
        <Sign phase={phase} reading={reading} />
        <span className={mergeClasses(reading !== null && styles.status)}>
          {statusOf(phase, syncedAt, words)}
          {reading !== null && POINT}
        </span>
        {forms.length > 0 && (
          <span className={styles.forms}>
            {forms.join(words.states.and)}
            {POINT}
          </span>
        )}
      </Text>
      {unit !== null && review !== null && <CoverageLink unit={unit} review={review} />}
    </div>
  );
}

/** Green where all was read and checked, and nowhere else: the eye believes the sign before it reads the words. */
function Sign({ phase, reading }: { readonly phase: SessionState['phase']; readonly reading: Reading | null }) {
  const styles = useStyles();
  if (phase === 'failed') return <SubtractCircleFilled className={mergeClasses(styles.mark, styles.failed)} />;
  if (phase === 'reviewing' || reading === null) return null;
  return reading === 'whole' || reading === 'muted' ? (
    <CheckmarkCircleFilled className={mergeClasses(styles.mark, styles.whole)} />
  ) : (
    <InfoFilled className={mergeClasses(styles.mark, styles.partly)} />
  );
}

function statusOf(phase: SessionState['phase'], syncedAt: Date | null, words: Words): string {
  if (phase === 'reviewing') return words.live.reviewing;
  if (phase === 'failed') return words.live.failed;
  return syncedAt === null ? words.live.idle : words.live.reviewed(clockTime(syncedAt));
}
