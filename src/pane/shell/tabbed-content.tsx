import { TabPanel, Tabs } from '../controls/tabs';
import { onDemand } from '../on-demand/on-demand';
import { ReviewTab } from '../review/review-tab';
import { openFindings } from '../review/triage';
import { useSessionState, useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import { useNavigation } from './navigation';
import { PaneTools } from './pane-tools';
import { ReadingBar } from './reading-bar';
import css from './tabbed-content.module.css';

const ScoreTab = onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../score/score-tab')).ScoreTab);
const JournalTab = onDemand(async () => (await import(/* webpackChunkName: "pages" */ '../journal/journal-tab')).JournalTab);

export function TabbedContent() {
  const words = useWords();
  const { tab, showTab } = useNavigation();
  const { decisions } = useSessionState();
  const unit = useUnit();
  const open = unit === null ? 0 : openFindings(unit, decisions).length;

  return (
    <>
      <nav className={css.row} aria-label={words.tabs.label}>
        <Tabs
          label={words.tabs.label}
          tabs={[
            { name: 'review', label: words.tabs.review, count: open },
            { name: 'score', label: words.tabs.score },
            { name: 'journal', label: words.tabs.journal },
          ]}
          current={tab}
          onChoose={showTab}
        />
        <PaneTools />
      </nav>
      <ReadingBar />
      <main className={css.content}>
        <TabPanel name="review" current={tab === 'review'}>
          <ReviewTab />
        </TabPanel>
        <TabPanel name="score" current={tab === 'score'}>
          <ScoreTab />
        </TabPanel>
        <TabPanel name="journal" current={tab === 'journal'}>
          <JournalTab />
        </TabPanel>
      </main>
    </>
  );
}
