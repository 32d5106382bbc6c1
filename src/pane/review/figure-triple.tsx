import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  triple: {
    display: 'flex',
    flexWrap: 'wrap',
    flex: 'none',
    margin: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  text: { display: 'block' },
  one: { flex: '1 1 5rem', minWidth: 0, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  expected: { backgroundColor: tokens.colorBrandBackground2 },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: 'tabular-nums' },
  due: { fontWeight: tokens.fontWeightBold },
  plain: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

/** 填报值 · 重算值 · 差额, in one line as long as they fit. */
export function FigureTriple({ finding: { stated, expected, difference } }: { finding: Finding }) {
  const words = useWords();
  const styles = useStyles();
  // With nothing to compare it with, a stated figure is one of the grounds.
  if (expected === null && difference === null) return null;
  const text = isText(stated) || isText(expected);
  const figure = (term: string, value: string, due: boolean) => (
    <div className={mergeClasses(styles.one, due && styles.expected)}>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.figure, due && styles.due, text && styles.plain)}>{value}</dd>
    </div>
  );
  return (
    <dl className={mergeClasses(styles.triple, text && styles.text)}>
      {figure(words.review.stated, stated ?? words.review.blank, false)}
      {expected === null ? null : figure(words.review.expected, expected, true)}
      {difference === null ? null : figure(words.review.difference, difference, false)}
    </dl>
  );
}

/** Whole sentences are set like text, one below the other. */
function isText(shown: string | null): boolean {
  return shown !== null && shown.length > 16;
}
