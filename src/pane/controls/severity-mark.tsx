import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/rules/finding';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  mark: { flex: 'none', width: '1rem', height: '1rem', [FORCED]: { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  filled: { fill: 'currentColor' },
  drawn: { fill: 'none', stroke: 'currentColor', strokeWidth: '1.5' },
  sign: { fill: 'none', strokeWidth: '1.7', strokeLinecap: 'round' },
  signInFilled: { stroke: tokens.colorNeutralBackground1, [FORCED]: { stroke: 'Canvas' } },
  signInDrawn: { stroke: 'currentColor' },
});

/** Three outlines that stay apart in greyscale and in forced colours: octagon, triangle, circle. */
const OUTLINES: Readonly<Record<Severity, string>> = {
  error: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z',
  warning: 'M8 1.4 15.4 14.4H.6Z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z',
};

const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  warning: 'M8 6v3.6M8 11.9v.2',
  info: 'M8 7.4v3.8M8 4.7v.2',
};

/** Decorative: the word stands beside it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const drawn = severity === 'info';
  return (
    <svg className={mergeClasses(styles.mark, styles[severity])} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={drawn ? styles.drawn : styles.filled} d={OUTLINES[severity]} />
      <path className={mergeClasses(styles.sign, drawn ? styles.signInDrawn : styles.signInFilled)} d={SIGNS[severity]} />
    </svg>
  );
}
