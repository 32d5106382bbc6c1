import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Grade } from '../../core/compute/score-sums';
import type { RulePack } from '../../core/packs/pack';
import { useWords } from '../words/language';
import { useScoreWords } from './score-words';

const WIDTH = 272;
const FLOOR = 40;
/** Each better grade is a step higher: told apart by shape, not by colour alone. */
const HEIGHTS: Readonly<Record<Grade, number>> = { poor: 8, fair: 16, good: 24, excellent: 32 };

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', overflow: 'visible', forcedColorAdjust: 'none' },
  step: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  poor: { fill: tokens.colorPaletteRedBackground2 },
  fair: { fill: tokens.colorPaletteMarigoldBackground2 },
  good: { fill: tokens.colorPaletteTealBackground2 },
  excellent: { fill: tokens.colorPaletteGreenBackground2 },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', fill: 'CanvasText' },
  },
  filed: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  grades: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  grade: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  current: { fontWeight: tokens.fontWeightBold },
  key: { flex: 'none', width: '0.625rem', height: '1rem', alignSelf: 'flex-end', forcedColorAdjust: 'none' },
});

interface GradeBandsProps {
  readonly grades: RulePack['grades'];
  readonly filed: string | null;
  readonly recomputed: string | null;
  readonly grade: Grade | null;
  /** What the picture says. */
  readonly label: string;
}

/** The grades as steps from 0 to 100, with where the totals stand: recomputed above, filed below. */
export function GradeBands({ grades, filed, recomputed, grade, label }: GradeBandsProps) {
  const words = useWords();
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const bands = bandsOf(grades);
  return (
    <>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} 54`} role="img" aria-label={label}>
        {bands.map(({ name, from, to }) => (
          <rect
            key={name}
            className={mergeClasses(styles.step, styles[name])}
            x={at(from)}
            y={FLOOR - HEIGHTS[name]}
            width={at(to) - at(from)}
            height={HEIGHTS[name]}
          />
        ))}
        {recomputed === null ? null : (
          <path className={styles.mark} strokeWidth="1.5" d={`M${placeOf(recomputed)} 7V${FLOOR}m0 -32l-4.5 -7h9z`} />
        )}
        {filed === null ? null : (
          <path className={mergeClasses(styles.mark, styles.filed)} strokeWidth="1.25" d={`M${placeOf(filed)} ${FLOOR + 2}l4.5 8h-9z`} />
        )}
      </svg>
      <ul className={styles.grades} aria-label={scoreWords.grades}>
        {[...bands].reverse().map(({ name, from, to }) => (
          <li key={name} className={styles.grade} aria-current={name === grade ? 'true' : undefined}>
            <svg className={styles.key} viewBox="0 0 10 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect
                className={mergeClasses(styles.step, styles[name])}
                x="0"
                y={16 - HEIGHTS[name] / 2}
                width="10"
                height={HEIGHTS[name] / 2}
              />
            </svg>
            <Caption1 className={mergeClasses(name === grade && styles.current)}>
              {words.grade[name]} {from}–{to}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Band {
  readonly name: Grade;
  readonly from: number;
  readonly to: number;
}

function bandsOf({ excellent, good, fair }: RulePack['grades']): readonly Band[] {
  return [
    { name: 'poor', from: 0, to: fair },
    { name: 'fair', from: fair, to: good },
    { name: 'good', from: good, to: excellent },
    { name: 'excellent', from: excellent, to: 100 },
  ];
}

function at(points: number): number {
  return (WIDTH * points) / 100;
}

/** For drawing only; figures themselves are never floats. */
function placeOf(total: string): number {
  return at(Math.min(100, Math.max(0, Number.parseFloat(total))));
}
