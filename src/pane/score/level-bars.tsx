import type { LevelScore } from '../../core/review/result';
import { useScoreWords } from './score-words';
import { Panel } from './panel';
import { share } from './share';
import css from './level-bars.module.css';

export function LevelBars({ levels }: { levels: readonly LevelScore[] }) {
  const scoreWords = useScoreWords();
  return (
    <Panel title={scoreWords.levels}>
      <ul className={css.levels}>
        {levels.map((level) => (
          <li key={level.name}>
            {level.parts.length === 0 ? (
              <LevelBar level={level} />
            ) : (
              <details>
                <summary className={css.summary}>
                  <LevelBar level={level} />
                </summary>
                <ul className={css.parts}>
                  {level.parts.map((part) => (
                    <li key={part.name}>
                      <LevelBar level={part} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function LevelBar({ level: { name, weight, stated, due } }: { level: LevelScore }) {
  const scoreWords = useScoreWords();
  const differs = stated !== null && due !== null && Number(stated) !== Number(due);
  return (
    <span className={css.level}>
      <span className={css.name}>{name}</span>
      <span className={css.figures}>
        {due ?? scoreWords.notComputable}/{weight}
        {differs ? <span className={css.stated}> {scoreWords.levelFiled(stated)}</span> : null}
      </span>
      <svg className={css.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={css.track} width="100" height="6" />
        <rect className={css.value} width={100 * share(due, weight)} height="6" />
      </svg>
    </span>
  );
}
