import { Decimal } from '../../core/compute/decimal';
import type { ScoreSummary } from '../../core/review/result';
import { selectPack, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { useScoreWords } from './score-words';
import { share } from './share';
import css from './score-gauge.module.css';

const RADIUS = 88;
const CENTRE = { x: 110, y: 106 };

/** Half a dial: the arc is what was recomputed, the notch what was filed, the ticks where the grades begin. */
export function ScoreGauge({ score }: { score: ScoreSummary }) {
  const words = useWords();
  const scoreWords = useScoreWords();
  const pack = useSessionState(selectPack);
  const { recomputed, grade } = score;
  const { total: stated, grade: statedGrade } = score.filed;
  const full = score.full ?? scoreWords.fullNotStated;
  const filed = stated ?? scoreWords.blank;
  const due = recomputed ?? scoreWords.notComputable;
  const due100 = share(recomputed, score.full);
  const grades = (['excellent', 'good', 'fair'] as const).map((name) => ({ name, at: pack.grades[name] / 100 }));

  return (
    <section className={css.gauge} aria-label={scoreWords.title}>
      <svg viewBox="0 0 220 122" role="img" aria-label={scoreWords.gauge(filed, due, full)} className={css.dial}>
        <path className={css.track} d={arc(0, 1)} />
        {due100 > 0 ? <path className={css.value} d={arc(0, due100)} /> : null}
        {grades.map(({ name, at }) => (
          <g key={name}>
            <path className={css.tick} d={tick(at, -8, 8)} />
            <text className={css.grade} {...labelAt(at)}>
              {words.grade[name]}
            </text>
          </g>
        ))}
        {stated === null ? null : <path className={css.notch} d={tick(share(stated, score.full), -11, 11)} />}
      </svg>
      <div className={css.figures}>
        <span className={css.caption}>{scoreWords.recomputed}</span>
        <strong className={css.total}>{due}</strong>
        {grade === null ? null : <span className={css.badge}>{scoreWords.gradeOf(words.grade[grade])}</span>}
      </div>
      <p className={css.filed}>
        {scoreWords.filed} <strong>{filed}</strong>
        {stated === null || recomputed === null ? null : ` · ${comparison(stated, recomputed, scoreWords)}`}
      </p>
      {grade === null || statedGrade === null || grade === statedGrade ? null : (
        <p className={css.filed}>{scoreWords.gradeChanges(words.grade[statedGrade], words.grade[grade])}</p>
      )}
    </section>
  );
}

function comparison(stated: string, recomputed: string, words: { same: string; differs(by: string): string }): string {
  const by = new Decimal(recomputed).minus(stated);
  return by.isZero() ? words.same : words.differs(by.abs().toString());
}

function pointAt(at: number, radius: number): { x: number; y: number } {
  const angle = Math.PI * (1 - at);
  return { x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y - radius * Math.sin(angle) };
}

function arc(from: number, to: number): string {
  const start = pointAt(from, RADIUS);
  const end = pointAt(to, RADIUS);
  return `M${round(start.x)} ${round(start.y)}A${RADIUS} ${RADIUS} 0 0 1 ${round(end.x)} ${round(end.y)}`;
}

function tick(at: number, inner: number, outer: number): string {
  const a = pointAt(at, RADIUS + inner);
  const b = pointAt(at, RADIUS + outer);
  return `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`;
}

function labelAt(at: number): { x: number; y: number } {
  const { x, y } = pointAt(at, RADIUS + 15);
  return { x: round(x), y: round(y) + 3 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
