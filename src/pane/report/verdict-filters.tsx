import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { GROUPS, type ReportGroup, type ReportItem } from './report-items';
import { useReportWords } from './report-words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  filter: { minWidth: 'auto' },
});

interface VerdictFiltersProps {
  readonly items: readonly ReportItem[];
  readonly shown: ReadonlySet<ReportGroup>;
  readonly onToggle: (group: ReportGroup) => void;
}

/** The counts are the filters; none pressed shows all. */
export function VerdictFilters({ items, shown, onToggle }: VerdictFiltersProps) {
  const words = useReportWords();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={words.filters}>
      {GROUPS.map((group) => {
        const count = items.filter((item) => item.group === group).length;
        return (
          <ToggleButton
            key={group}
            size="small"
            shape="circular"
            className={styles.filter}
            checked={shown.has(group)}
            aria-label={words.countOf(words.verdict[group], count)}
            onClick={() => onToggle(group)}
          >
            {words.verdict[group]} {count}
          </ToggleButton>
        );
      })}
    </div>
  );
}
