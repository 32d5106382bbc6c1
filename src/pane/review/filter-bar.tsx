import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/headless/svg/search';
import type { RefObject } from 'react';
import { countBySeverity, SEVERITIES, type Finding, type Severity } from '../../core/rules/finding';
import { SeverityMark } from '../controls/severity-mark';
import { Named } from '../on-demand/named';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useWords } from '../words/language';
import type { FindingList } from './use-finding-list';

const FilterSearch = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './filter-search')).FilterSearch));

/** Four counts and the search beside them; in English three. */
const SLIM = '@container pane (max-width: 21rem)';

const useStyles = makeStyles({
  bar: {
    flex: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [SLIM]: { paddingInline: tokens.spacingHorizontalXS },
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    [SLIM]: { columnGap: tokens.spacingHorizontalXXS },
  },
  count: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    '& > span': { marginInlineEnd: 0 },
    [SLIM]: { columnGap: tokens.spacingHorizontalXXS, paddingInline: tokens.spacingHorizontalXXS },
  },
  more: { marginInlineStart: 'auto' },
});

interface FilterBarProps {
  readonly list: FindingList;
  readonly open: readonly Finding[];
  readonly settledCount: number;
  /** Whether the search is unfolded, and its input. */
  readonly searching: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onSearch: (unfolded: boolean) => void;
}

/** The counts are the filters. */
export function FilterBar({ list, open, settledCount, searching, input, onSearch }: FilterBarProps) {
  const words = useWords();
  const styles = useStyles();
  const { filter, setFilter } = list;
  const counts = countBySeverity(open);

  const toggle = (severity: Severity) => {
    const severities = new Set(filter.settled ? [] : filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    setFilter({ ...filter, severities, settled: false });
  };

  const fold = () => {
    setFilter({ ...filter, text: '' });
    onSearch(false);
  };

  return (
    <div className={styles.bar}>
      <div className={styles.counts} role="group" aria-label={words.review.counts}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.count}
            icon={<SeverityMark severity={severity} />}
            checked={!filter.settled && filter.severities.has(severity)}
            aria-label={words.review.countOf(words.severity[severity], counts[severity])}
            onClick={() => toggle(severity)}
          >
            {words.severity[severity]} {counts[severity]}
          </ToggleButton>
        ))}
        {settledCount === 0 && !filter.settled ? null : (
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.count}
            checked={filter.settled}
            onClick={() => setFilter({ ...filter, settled: !filter.settled, severities: new Set() })}
          >
            {words.review.settledCount(settledCount)}
          </ToggleButton>
        )}
        <Named name={words.review.filter}>
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.more}
            icon={<SearchRegular />}
            checked={searching}
            onClick={() => (searching ? fold() : onSearch(true))}
          />
        </Named>
      </div>
      {searching ? (
        <FilterSearch text={filter.text} input={input} onChange={(text) => setFilter({ ...filter, text })} onClose={fold} />
      ) : null}
    </div>
  );
}
