import { FilterRegular } from '@fluentui/react-icons/headless/svg/filter';
import { useState, type RefObject } from 'react';
import type { Finding, Severity } from '../../core/rules/finding';
import { Button } from '@fluentui/react-components';
import { TextInput } from '../controls/form-field';
import { SeverityMark } from '../controls/severity-mark';
import { useWords } from '../words/language';
import { countBySeverity, SEVERITIES } from './triage';
import type { FindingList } from './use-finding-list';
import css from './filter-bar.module.css';

interface FilterBarProps {
  readonly list: FindingList;
  readonly open: readonly Finding[];
  readonly ignoredCount: number;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The counts are the filters. */
export function FilterBar({ list, open, ignoredCount, inputRef }: FilterBarProps) {
  const words = useWords();
  const { filter, setFilter } = list;
  const counts = countBySeverity(open);
  const [expanded, setExpanded] = useState(false);
  const searching = expanded || filter.text !== '';

  const toggle = (severity: Severity) => {
    const severities = new Set(filter.ignored ? [] : filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    setFilter({ ...filter, severities, ignored: false });
  };

  return (
    <div className={css.bar}>
      <div className={css.counts} role="group" aria-label={words.review.counts}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className={css.count}
            data-severity={severity}
            aria-pressed={!filter.ignored && filter.severities.has(severity)}
            aria-label={words.review.countOf(words.severity[severity], counts[severity])}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} />
            <span>{words.severity[severity]}</span>
            <strong>{counts[severity]}</strong>
          </button>
        ))}
        {ignoredCount === 0 && !filter.ignored ? null : (
          <button
            type="button"
            className={css.count}
            aria-pressed={filter.ignored}
            onClick={() => setFilter({ ...filter, ignored: !filter.ignored, severities: new Set() })}
          >
            {words.review.ignoredCount(ignoredCount)}
          </button>
        )}
        <Button
          appearance="subtle"
          className={css.more}
          icon={<FilterRegular />}
          aria-label={words.review.filter}
          title={words.review.filter}
          aria-expanded={searching}
          onClick={() => setExpanded(!expanded)}
        />
      </div>
      <div className={searching ? css.search : 'for-listening'}>
        <TextInput
          ref={inputRef}
          // Folded away it is no stop on the way to the list, and the / key still finds it.
          tabIndex={searching ? 0 : -1}
          type="search"
          value={filter.text}
          aria-label={words.review.filterPlaceholder}
          placeholder={words.review.filterPlaceholder}
          onFocus={() => setExpanded(true)}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setFilter({ ...filter, text: '' });
            setExpanded(false);
          }}
        />
        <button
          type="button"
          tabIndex={searching ? 0 : -1}
          className={css.count}
          aria-pressed={filter.order === 'severity'}
          onClick={() => setFilter({ ...filter, order: filter.order === 'severity' ? 'sheet' : 'severity' })}
        >
          {words.review.bySeverity}
        </button>
      </div>
    </div>
  );
}
