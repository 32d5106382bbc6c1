import type { Direction } from '../../core/decisions';
import type { IndicatorDirection } from '../../core/review/result';
import { Button, Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useSession, useUnit } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { useSettingsWords } from './settings-words';
import css from './direction-table.module.css';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '7.5rem' } });

const DIRECTIONS: readonly Direction[] = ['larger', 'smaller', 'equal', 'qualitative'];

/** Each indicator's direction with what told it; ambiguous ones first, for they wait for an answer. */
export function DirectionTable() {
  const settingsWords = useSettingsWords();
  const unit = useUnit();
  const directions = unit?.directions ?? [];
  const ordered = [...directions.filter(isOpen), ...directions.filter((one) => !isOpen(one))];
  return (
    <section aria-label={settingsWords.directions}>
      <h2>{settingsWords.directions}</h2>
      <p className={css.explain}>{settingsWords.directionsExplain}</p>
      {ordered.length === 0 ? <p>{settingsWords.directionsNone}</p> : null}
      <ul className={css.list}>
        {ordered.map((direction) => (
          <DirectionItem key={direction.key} indicator={direction} />
        ))}
      </ul>
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
    <li className={css.item} data-open={isOpen(indicator) || undefined}>
      <span className={css.name}>{name}</span>
      <Dropdown
        inlinePopup
        size="small"
        className={styles.dropdown}
        aria-label={settingsWords.directionOf(name)}
        value={words.direction[direction]}
        selectedOptions={[direction]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = DIRECTIONS.find((one) => one === optionValue);
          if (chosen !== undefined) void session.setDirection(key, chosen);
        }}
      >
        {DIRECTIONS.map((value) => (
          <Option key={value} value={value}>
            {words.direction[value]}
          </Option>
        ))}
      </Dropdown>
      <span className={css.reason}>
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
