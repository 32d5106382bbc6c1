import type { Direction } from '../../core/decisions';
import type { IndicatorDirection } from '../../core/review/result';
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useSession, useUnit } from '../session/session-context';
import { NARROW } from '../theme/room';
import { useSay, useWords } from '../words/language';
import { useSettingsWords } from './settings-words';
import { useSettingsStyles } from './settings-styles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(6.5rem, auto)',
    [NARROW]: { gridTemplateColumns: '1fr' },
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  open: { backgroundColor: tokens.colorStatusWarningBackground1 },
  name: { overflowWrap: 'anywhere' },
  reason: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    ':last-child': { gridColumn: '1 / -1' },
  },
  choice: { minWidth: 0 },
});

const DIRECTIONS: readonly Direction[] = ['larger', 'smaller', 'equal', 'qualitative'];

/** Each indicator's direction with what told it; ambiguous ones first, for they wait for an answer. */
export function DirectionTable() {
  const settingsWords = useSettingsWords();
  const shared = useSettingsStyles();
  const styles = useStyles();
  const unit = useUnit();
  const directions = unit?.directions ?? [];
  const ordered = [...directions.filter(isOpen), ...directions.filter((one) => !isOpen(one))];
  return (
    <section className={shared.part} aria-label={settingsWords.directions}>
      <h2 className={shared.heading}>{settingsWords.directions}</h2>
      <p className={shared.explain}>{settingsWords.directionsExplain}</p>
      {ordered.length === 0 ? (
        <p className={shared.explain}>{settingsWords.directionsNone}</p>
      ) : (
        <ul className={styles.list}>
          {ordered.map((direction) => (
            <DirectionItem key={direction.key} indicator={direction} />
          ))}
        </ul>
      )}
    </section>
  );
}

function isOpen({ ambiguous, decided }: IndicatorDirection): boolean {
  return ambiguous && !decided;
}

function DirectionItem({ indicator }: { indicator: IndicatorDirection }) {
  const words = useWords();
  const settingsWords = useSettingsWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const { key, name, direction, reason, decided } = indicator;
  return (
    <li className={mergeClasses(styles.item, isOpen(indicator) && styles.open)}>
      <span className={styles.name}>{name}</span>
      <Select
        size="small"
        className={styles.choice}
        aria-label={settingsWords.directionOf(name)}
        value={direction}
        onChange={(_event, { value }) => {
          const chosen = DIRECTIONS.find((one) => one === value);
          if (chosen !== undefined) void session.setDirection(key, chosen);
        }}
      >
        {DIRECTIONS.map((value) => (
          <option key={value} value={value}>
            {words.direction[value]}
          </option>
        ))}
      </Select>
      <span className={styles.reason}>
        {isOpen(indicator) ? <strong>{settingsWords.ambiguous} · </strong> : null}
        {decided ? settingsWords.decided : say(reason)}
      </span>
      {isOpen(indicator) ? <Button onClick={() => void session.setDirection(key, direction)}>{settingsWords.confirm}</Button> : null}
      {decided ? (
        <Button appearance="subtle" onClick={() => void session.setDirection(key, null)}>
          {settingsWords.useInferred}
        </Button>
      ) : null}
    </li>
  );
}
