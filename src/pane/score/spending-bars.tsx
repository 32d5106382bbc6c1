import { Caption1, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SpendingLine } from '../../core/review/result';
import { FieldLink } from './field-link';
import { Panel } from './panel';
import { percentOf, RateBar } from './rate-bar';
import { useScoreWords } from './score-words';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  part: { paddingInlineStart: tokens.spacingHorizontalM },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
  more: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  within: { margin: 0 },
});

/** Spending against budget, to one scale: the rows over their budget, and the others when asked for. */
export function SpendingBars({ spending }: { spending: readonly SpendingLine[] }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const over = spending.filter(({ excess }) => excess !== null);
  const shown = all ? spending : over;
  const most = Math.max(...shown.map(({ rate }) => (rate === null ? 0 : percentOf(rate))));
  return (
    <Panel title={scoreWords.spending}>
      {over.length === 0 ? <p className={styles.within}>{scoreWords.spendingWithin}</p> : null}
      <ul className={styles.lines}>
        {shown.map((line) => (
          <li key={line.field.key} className={mergeClasses(all && line.depth > 0 && styles.part)}>
            <Line line={line} most={most} />
          </li>
        ))}
      </ul>
      {over.length === spending.length ? null : (
        <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? scoreWords.spendingLess : scoreWords.spendingMore(spending.length - over.length)}
        </Link>
      )}
    </Panel>
  );
}

function Line({ line: { name, field, budget, spent, rate, excess }, most }: { line: SpendingLine; most: number }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <FieldLink field={field}>{name}</FieldLink>
        <Text weight="semibold">{rate ?? scoreWords.spendingNoBudget}</Text>
      </div>
      {rate === null ? null : <RateBar rate={rate} most={most} label={`${name} ${rate}`} />}
      <Caption1>
        {scoreWords.spendingLine(spent, budget)}
        {excess === null ? null : (
          <>
            {' · '}
            <span className={styles.over}>{scoreWords.spendingOver(excess)}</span>
          </>
        )}
      </Caption1>
    </>
  );
}
