import { Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Decimal } from '../../core/compute/decimal';
import type { Grade } from '../../core/compute/score-sums';
import type { ScoreSummary, Withheld } from '../../core/review/result';
import { selectPack, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { FieldLink } from './field-link';
import { GradeBands } from './grade-bands';
import { Panel } from './panel';
import { useScoreWords } from './score-words';

/** Cells named under a reason; the list of findings has them all. */
const MOST_FIELDS = 4;

const useStyles = makeStyles({
  totals: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0 },
  one: { flex: '1 1 6rem' },
  term: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  sign: { flex: 'none', width: '0.625rem', height: '0.625rem', forcedColorAdjust: 'none' },
  solid: {
    stroke: tokens.colorNeutralForeground1,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', fill: 'CanvasText' },
  },
  hollow: { stroke: tokens.colorNeutralForeground1, fill: 'none', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  total: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  missing: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightHero700 },
  grade: { color: tokens.colorNeutralForeground2 },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** The totals as figures, the grades as bands; no grade, and no total, while the form cannot give one. */
export function ScoreGauge({ score }: { score: ScoreSummary }) {
  const words = useWords();
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const pack = useSessionState(selectPack);
  const { filed, recomputed, grade, withheld, sumOfScores } = score;
  const label = scoreWords.gauge(
    filed.total ?? scoreWords.blank,
    recomputed ?? scoreWords.notComputable,
    score.full ?? scoreWords.fullNotStated,
  );

  return (
    <Panel title={scoreWords.title}>
      <dl className={styles.totals}>
        <Total
          term={scoreWords.filed}
          sign={<path className={styles.hollow} d="M5 1l4 8H1z" />}
          grade={filed.grade}
          none={scoreWords.blank}
        >
          {filed.total === null ? null : <FieldLink field={filed.field}>{filed.total}</FieldLink>}
        </Total>
        <Total
          term={scoreWords.recomputed}
          sign={<path className={styles.solid} d="M5 9L1 1h8z" />}
          grade={grade}
          none={scoreWords.notComputable}
        >
          {recomputed}
        </Total>
      </dl>
      {withheld === null ? (
        <GradeBands grades={pack.grades} filed={filed.total} recomputed={recomputed} grade={grade} label={label} />
      ) : (
        <WithheldBar withheld={withheld} />
      )}
      {filed.total === null || recomputed === null ? null : (
        <Text as="p" block weight="semibold" className={styles.line}>
          {comparison(filed.total, recomputed, scoreWords)}
        </Text>
      )}
      {grade === null || filed.grade === null || grade === filed.grade ? null : (
        <Text as="p" block className={styles.line}>
          {scoreWords.gradeChanges(words.grade[filed.grade], words.grade[grade])}
        </Text>
      )}
      {filed.total === null || sumOfScores === null || new Decimal(sumOfScores).eq(filed.total) ? null : (
        <Caption1 as="p" block className={styles.line}>
          {scoreWords.sumOfScores(sumOfScores)}
        </Caption1>
      )}
    </Panel>
  );
}

interface TotalProps {
  readonly term: string;
  /** As it stands in the picture. */
  readonly sign: ReactNode;
  readonly grade: Grade | null;
  /** In place of a figure that is not there. */
  readonly none: string;
  readonly children: ReactNode;
}

function Total({ term, sign, grade, none, children }: TotalProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.one}>
      <dt className={styles.term}>
        <svg className={styles.sign} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          {sign}
        </svg>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.total}>
        {children === null ? <span className={styles.missing}>{none}</span> : <span className={styles.figure}>{children}</span>}
        {grade === null ? null : <span className={styles.grade}>{words.grade[grade]}</span>}
      </dd>
    </div>
  );
}

function WithheldBar({ withheld: { reason, fields } }: { withheld: Withheld }) {
  const scoreWords = useScoreWords();
  const say = useSay();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say(reason)}
        {fields.length === 0 ? null : (
          <>
            <br />
            {scoreWords.see}
            {fields.slice(0, MOST_FIELDS).map((field, place) => (
              <span key={field.key}>
                {place === 0 ? '' : scoreWords.listSeparator}
                <FieldLink field={field}>{say(field.label)}</FieldLink>
              </span>
            ))}
            {fields.length > MOST_FIELDS ? '…' : null}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function comparison(stated: string, recomputed: string, words: { same: string; differs(by: string): string }): string {
  const by = new Decimal(recomputed).minus(stated);
  return by.isZero() ? words.same : words.differs(by.abs().toString());
}
