import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OpenReport } from '../../app/session-state';
import { coverageInWords } from '../../core/report/coverage-in-words';
import { reviewReport } from '../../core/report/review-report';
import {
  selectDecisions,
  selectOpenReport,
  selectPack,
  selectReview,
  selectSelectedCell,
  useSessionState,
} from '../session/session-context';
import { useSay } from '../words/language';
import { AnnexTables } from './annex-tables';
import { ReportFile } from './report-file';
import { ReportItemCard } from './report-item-card';
import { isAbout, itemsOf, type ReportGroup } from './report-items';
import { useReportWords } from './report-words';
import { VerdictFilters } from './verdict-filters';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  scroller: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1',
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** A long report has hundreds of figures; so many are drawn at once. */
const STEP = 80;

/** 报告: the sentences of the report beside the cells they speak of. */
export function ReportTab() {
  const report = useSessionState(selectOpenReport);
  return <ReportFile>{report === null ? null : <Sentences report={report} />}</ReportFile>;
}

/** Reviewed anew whenever a cell, a decision or the report is another. */
function Sentences({ report }: { report: OpenReport }) {
  const words = useReportWords();
  const styles = useStyles();
  const say = useSay();
  const review = useSessionState(selectReview);
  const pack = useSessionState(selectPack);
  const decisions = useSessionState(selectDecisions);
  const cell = useSessionState(selectSelectedCell);
  const [shown, setShown] = useState<ReadonlySet<ReportGroup>>(() => new Set());
  const settings = useMemo(() => ({ pack, decisions }), [pack, decisions]);
  const reviewed = useMemo(() => reviewReport(report.document, review, settings), [report, review, settings]);
  const items = useMemo(() => itemsOf(reviewed), [reviewed]);
  const [limit, setLimit] = useState(STEP);
  const listed = shown.size === 0 ? items : items.filter(({ group }) => shown.has(group));
  // The sentence of the selected cell is always among those that are drawn.
  const drawn = Math.max(limit, listed.findIndex((item) => isAbout(item, cell)) + 1);

  const toggle = (group: ReportGroup) => {
    const next = new Set(shown);
    if (!next.delete(group)) next.add(group);
    setShown(next);
    setLimit(STEP);
  };

  return (
    <>
      <VerdictFilters items={items} shown={shown} onToggle={toggle} />
      <div className={styles.scroller}>
        {listed.length === 0 ? <Text>{words.none}</Text> : null}
        {items.length > 0 && items.every(({ group }) => group === 'agrees') ? <Text>{words.allAgree(items.length)}</Text> : null}
        {listed.length === 0 ? null : (
          <div className={styles.list} role="list" aria-label={words.title}>
            {listed.slice(0, drawn).map((item) => (
              <ReportItemCard key={item.key} item={item} selected={isAbout(item, cell)} />
            ))}
          </div>
        )}
        {listed.length <= drawn ? null : (
          <Button onClick={() => setLimit(drawn + STEP)}>{words.more(Math.min(STEP, listed.length - drawn), listed.length)}</Button>
        )}
        <Text size={200} className={styles.muted}>
          {say(coverageInWords(reviewed.coverage))}
        </Text>
        <AnnexTables report={report} settings={settings} annexes={reviewed.annexes} />
      </div>
    </>
  );
}
