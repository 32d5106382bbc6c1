import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { SeverityMark } from '../controls/severity-mark';
import { useSay, useWords } from '../words/language';

const LONGEST_FIGURE = 12;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // A transparent border would be drawn.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
  },
  follows: { paddingInlineStart: tokens.spacingHorizontalXXL },
  chosen: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  second: { gridColumnStart: 2 },
  text: { flex: '1', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  label: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  title: { color: tokens.colorNeutralForeground2 },
  figures: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  expected: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingRowProps {
  readonly finding: Finding;
  /** It stands under its cause. */
  readonly follows: boolean;
  readonly chosen: boolean;
}

/** Clicks are heard by the list, so that a row is drawn again only when it shows something else. */
export const FindingRow = memo(function FindingRow({ finding, follows, chosen }: FindingRowProps) {
  const words = useWords();
  const say = useSay();
  const styles = useStyles();
  const { field, severity, title, stated, expected } = finding;
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className={mergeClasses(styles.row, follows && styles.follows, chosen && styles.chosen)}
    >
      <SeverityMark severity={severity} />
      <span className="for-listening">
        {words.severity[severity]}
        {follows ? ` ${words.review.following}` : ''}{' '}
      </span>
      <span className={styles.line}>
        <span className={mergeClasses(styles.text, styles.label)}>{say(field.label)}</span>
        <span className={styles.small}>{toA1(field.at)}</span>
      </span>
      <span className={mergeClasses(styles.line, styles.second)}>
        <span className={mergeClasses(styles.text, styles.small, styles.title)}>
          {follows ? `${words.review.following} · ` : ''}
          {say(title)}
        </span>
        {expected === null || !isFigure(stated) || !isFigure(expected) ? null : (
          <span className={styles.figures}>
            {stated ?? words.review.blank}
            <span aria-hidden="true"> → </span>
            <span className={styles.expected}>{expected}</span>
          </span>
        )}
      </span>
    </div>
  );
});

/** Long texts have no room in a row; the card shows them. */
function isFigure(text: string | null): boolean {
  return text === null || text.length <= LONGEST_FIGURE;
}
