import { useSessionState, useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import { useNavigation } from './navigation';
import css from './unit-line.module.css';

/** Which unit, year and sheet. The top right corner stays empty: Office lays its own menu over it. */
export function UnitLine() {
  const words = useWords();
  const { review, activeSheet } = useSessionState();
  const unit = useUnit();
  const { open } = useNavigation();
  const several = (review?.units.length ?? 0) > 1;

  const name = unit === null ? words.product : (unit.unit ?? words.header.noUnit);
  const year = unit?.year ?? null;
  const place = [year === null ? null : words.header.year(year), activeSheet?.name ?? null].filter((part) => part !== null).join(' · ');

  return (
    <div className={css.line}>
      <h1 className={css.unit} title={name}>
        {name}
      </h1>
      {place === '' ? null : (
        <p className={css.details}>
          <span className={css.place}>{place}</span>
          {several ? (
            <button type="button" className={css.units} onClick={() => open('units')}>
              {words.header.units}
            </button>
          ) : null}
        </p>
      )}
    </div>
  );
}
