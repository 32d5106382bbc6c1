import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { selectUnit, useSessionState } from '../session/session-context';
import { LOW } from '../theme/room';
import { useWords } from '../words/language';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, backgroundColor: tokens.colorNeutralBackground1 },
  /** Office's own menu lies over the top right 40 × 36 px. */
  unit: { display: 'block', margin: '0 1.75rem 0 0' },
  details: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  place: { minWidth: 0 },
  /** The sheet in front says so itself. */
  known: { [LOW]: { display: 'none' } },
  units: { flex: 'none', fontSize: tokens.fontSizeBase200 },
});

/** Which unit, year and sheet. The top right corner stays empty: Office lays its own menu over it. */
export function UnitLine() {
  const words = useWords();
  const styles = useStyles();
  const sheet = useSessionState((state) => state.activeSheet?.name ?? null);
  const several = useSessionState((state) => (state.review?.units.length ?? 0) > 1);
  const isUnit = useSessionState((state) => selectUnit(state) !== null);
  const name = useSessionState((state) => selectUnit(state)?.unit ?? null);
  const year = useSessionState((state) => selectUnit(state)?.year ?? null);
  const { open } = useNavigation();
  const place = [year === null ? null : words.header.year(year), sheet].filter((part) => part !== null).join(' · ');

  return (
    <div className={styles.line}>
      <Text as="h1" size={400} weight="semibold" truncate wrap={false} className={styles.unit}>
        {isUnit ? (name ?? words.header.noUnit) : words.product}
      </Text>
      {place === '' ? null : (
        <div className={mergeClasses(styles.details, !several && styles.known)}>
          <Text size={200} truncate wrap={false} className={styles.place}>
            {place}
          </Text>
          {several ? (
            <Link as="button" className={styles.units} onClick={() => open('units')}>
              {words.header.units}
            </Link>
          ) : null}
        </div>
      )}
    </div>
  );
}
