import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Decimal } from '../../core/compute/decimal';
import type { LevelScore } from '../../core/review/result';
import { Panel } from './panel';
import { useScoreWords } from './score-words';

const useStyles = makeStyles({
  levels: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  lost: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
  bar: { display: 'block', width: '100%', height: '0.5rem', forcedColorAdjust: 'none' },
  fill: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  full: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** A bar for each level that lost points, as long as what it lost; those that lost nothing are only named. */
export function LevelLosses({ levels }: { levels: readonly LevelScore[] }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const short = levels.filter(isShort);
  const full = levels.filter((level) => !isShort(level));
  if (short.length === 0) return null;
  const most = Math.max(...short.map((level) => lostOf(level)?.toNumber() ?? 0));
  return (
    <Panel title={scoreWords.levels}>
      <ul className={styles.levels}>
        {short.map((level) => (
          <li key={level.name}>
            <Level level={level} most={most} />
            {level.parts.some(isShort) ? (
              <ul className={styles.parts}>
                {level.parts.filter(isShort).map((part) => (
                  <li key={part.name}>
                    <Level level={part} most={most} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {full.length === 0 ? null : (
        <Caption1 as="p" block className={styles.full}>
          {scoreWords.levelsFull(full.map(({ name }) => name).join(scoreWords.listSeparator))}
        </Caption1>
      )}
    </Panel>
  );
}

function Level({ level, most }: { level: LevelScore; most: number }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const { name, weight, stated, due } = level;
  const lost = lostOf(level);
  const differs = stated !== null && due !== null && !new Decimal(stated).eq(due);
  return (
    <>
      <div className={styles.head}>
        <Text>{name}</Text>
        <Text>
          {due === null ? scoreWords.notComputable : scoreWords.levelOf(due, weight)}
          {lost?.gt(0) === true ? <span className={styles.lost}> −{lost.toFixed()}</span> : null}
        </Text>
      </div>
      {lost?.gt(0) === true ? (
        <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className={styles.fill} width={(100 * lost.toNumber()) / most} height="6" />
        </svg>
      ) : null}
      {differs ? <Caption1>{scoreWords.levelFiled(stated)}</Caption1> : null}
    </>
  );
}

/** Something was lost, nobody can tell, or it was filed otherwise. */
function isShort(level: LevelScore): boolean {
  const { stated, due } = level;
  return lostOf(level)?.eq(0) !== true || (stated !== null && due !== null && !new Decimal(stated).eq(due));
}

function lostOf({ weight, due }: LevelScore): Decimal | null {
  return due === null ? null : new Decimal(weight).minus(due);
}
