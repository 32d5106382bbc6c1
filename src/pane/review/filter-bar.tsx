import { makeStyles, SearchBox, Switch, ToggleButton, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/headless/svg/search';
import { useState, type RefObject } from 'react';
import type { Finding, Severity } from '../../core/rules/finding';
import { Named } from '../on-demand/named';
import { SeverityMark } from '../controls/severity-mark';
import { usePreferences } from '../preferences/preferences-context';
import { useWords } from '../words/language';
import { countBySeverity, SEVERITIES } from './triage';
import type { FindingList } from './use-finding-list';

const useStyles = makeStyles({
  bar: { flex: 'none', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { minWidth: 0, columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  more: { marginInlineStart: 'auto' },
  search: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  box: { flex: '1 1 9rem', minWidth: 0 },
});

interface FilterBarProps {
  readonly list: FindingList;
  readonly open: readonly Finding[];
  readonly settledCount: number;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The counts are the filters. */
export function FilterBar({ list, open, settledCount, inputRef }: FilterBarProps) {
  const words = useWords();
  const styles = useStyles();
  const { preferences, set } = usePreferences();
  const { filter, setFilter } = list;
  const counts = countBySeverity(open);
  const [expanded, setExpanded] = useState(false);
  const searching = expanded || filter.text !== '';

  const toggle = (severity: Severity) => {
    const severities = new Set(filter.settled ? [] : filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    setFilter({ ...filter, severities, settled: false });
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
            onClick={() => {
              setExpanded(!searching);
              if (searching) setFilter({ ...filter, text: '' });
            }}
          />
        </Named>
      </div>
      {/* Folded away it is no stop on the way to the list, and the / key still finds it. */}
      <div className={searching ? styles.search : 'for-listening'}>
        <SearchBox
          size="small"
          className={styles.box}
          input={{ ref: inputRef, tabIndex: searching ? 0 : -1 }}
          dismiss={searching ? { 'aria-label': words.review.clearFilter } : null}
          value={filter.text}
          aria-label={words.review.filterPlaceholder}
          placeholder={words.review.filterPlaceholder}
          onFocus={() => setExpanded(true)}
          onChange={(_event, { value }) => setFilter({ ...filter, text: value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setFilter({ ...filter, text: '' });
            setExpanded(false);
          }}
        />
        <Switch
          label={words.review.inSheetOrder}
          checked={preferences.order === 'sheet'}
          input={{ tabIndex: searching ? 0 : -1 }}
          onChange={(_event, { checked }) => set({ order: checked ? 'sheet' : 'severity' })}
        />
      </div>
    </div>
  );
}
