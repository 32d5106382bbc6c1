import { makeStyles, tokens } from '@fluentui/react-components';

/** Farther than this the 100 % line would stand at the left edge; a bar that goes on beyond it is broken off. */
const FARTHEST = 250;
/** Some room behind the 100 % line, so that what crosses it, and what only reaches it, can be told apart. */
const NEAREST = 112;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '0.875rem', overflow: 'visible', forcedColorAdjust: 'none' },
  track: { fill: tokens.colorNeutralBackground5, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  value: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  beyond: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  /** What lies beyond the line is hatched, so that it shows without colour. */
  hatch: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5, '@media (forced-colors: active)': { stroke: 'Canvas' } },
  line: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

interface RateBarProps {
  /** `187.00%` */
  readonly rate: string;
  /** What the picture says. */
  readonly label: string;
  /** The largest of the rates that are drawn to one scale; its own alone unless given. */
  readonly most?: number;
}

/** A rate beside its 100 % line, true to scale. */
export function RateBar({ rate, label, most }: RateBarProps) {
  const styles = useStyles();
  const percent = percentOf(rate);
  const scale = 100 / Math.min(FARTHEST, Math.max(NEAREST, (most ?? percent) * 1.05));
  const line = 100 * scale;
  const end = Math.min(100, percent * scale);
  const broken = percent * scale > 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.track} width={line} height="10" />
      <rect className={styles.value} width={Math.max(0, Math.min(end, line))} height="10" />
      {end > line ? (
        <>
          <rect className={styles.beyond} x={line} width={end - line} height="10" />
          <path className={styles.hatch} d={hatching(line, end)} />
        </>
      ) : null}
      {broken ? <path className={styles.hatch} d="M93 12L96 -2M95.5 12L98.5 -2" /> : null}
      <path className={styles.line} d={`M${line} -1.5V11.5`} />
    </svg>
  );
}

/** For drawing only: figures themselves are never floats. */
export function percentOf(rate: string): number {
  const percent = Number.parseFloat(rate);
  return Number.isFinite(percent) ? Math.max(0, percent) : 0;
}

function hatching(from: number, to: number): string {
  let path = '';
  for (let x = from + 1; x < to - 1.5; x += 3) path += `M${x} 10L${x + 1.5} 0`;
  return path;
}
