import type { SessionState } from '../../app/session-state';
import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { onDemand } from '../on-demand/on-demand';
import { ReviewTab } from '../review/review-tab';
import { countBySeverity } from '../../core/rules/finding';
import { openFindings } from '../review/triage';
import { selectUnit, useSessionState } from '../session/session-context';
import { NARROW } from '../theme/room';
import { useWords } from '../words/language';
import { TABS, useNavigation } from './navigation';
import { PaneTools } from './pane-tools';
import { ReadingBar } from './reading-bar';
import { panelId, tabId, TabPanel } from './tab-panel';

const CONTENTS = {
  review: ReviewTab,
  score: onDemand(async () => (await import(/* webpackChunkName: "score" */ '../score/score-tab')).ScoreTab),
  report: onDemand(async () => (await import(/* webpackChunkName: "report" */ '../report/report-tab')).ReportTab),
  journal: onDemand(async () => (await import(/* webpackChunkName: "journal" */ '../journal/journal-tab')).JournalTab),
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flex: 'none',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flex: '1 1 auto',
    minWidth: 0,
    flexWrap: 'wrap',
    // In two lines, with the menu beside them and not below.
    [NARROW]: { flexBasis: 0 },
    '@container pane (max-width: 21rem)': { '& > [role="tab"]': { paddingInline: tokens.spacingHorizontalXXS } },
  },
  /** The filters below say it too. */
  count: { marginInlineStart: tokens.spacingHorizontalXS, [NARROW]: { display: 'none' } },
  content: { display: 'flex', flex: '1', flexDirection: 'column', minHeight: 0 },
});

export function TabbedContent() {
  const words = useWords();
  const styles = useStyles();
  const { tab, showTab } = useNavigation();

  return (
    <>
      <nav className={styles.row} aria-label={words.tabs.label}>
        <TabList
          size="small"
          aria-label={words.tabs.label}
          className={styles.tabs}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => showTab(TABS.find((name) => name === value) ?? 'review')}
        >
          {TABS.map((name) => (
            <Tab key={name} id={tabId(name)} value={name} aria-controls={panelId(name)}>
              {words.tabs[name]}
              {name === 'review' ? <DueCount /> : null}
            </Tab>
          ))}
        </TabList>
        <PaneTools />
      </nav>
      <ReadingBar />
      <main className={styles.content}>
        {TABS.map((name) => {
          const Content = CONTENTS[name];
          return (
            <TabPanel key={name} name={name} current={tab === name}>
              <Content />
            </TabPanel>
          );
        })}
      </main>
    </>
  );
}

function DueCount() {
  const words = useWords();
  const styles = useStyles();
  const due = useSessionState(selectDue);
  if (due === 0) return null;
  return <CounterBadge className={styles.count} size="small" color="danger" count={due} aria-label={words.tabs.due(due)} />;
}

function selectDue(state: SessionState): number {
  const unit = selectUnit(state);
  return unit === null ? 0 : countBySeverity(openFindings(unit, state.decisions)).error;
}
