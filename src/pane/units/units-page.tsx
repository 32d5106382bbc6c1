import { useState } from 'react';
import type { Decisions } from '../../core/decisions';
import type { ScoreSummary, UnitReview } from '../../core/review/result';
import { SeverityMark } from '../controls/severity-mark';
import { TextInput } from '../controls/form-field';
import { Page } from '../controls/page';
import { countBySeverity, openFindings, SEVERITIES } from '../review/triage';
import { selectDecisions, selectReview, useSession, useSessionState, useUnit } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { useScoreWords } from '../score/score-words';
import type { zhScore } from '../words/zh-cn/score';
import type { zhUnits } from '../words/zh-cn/units';
import { useUnitsWords } from './units-words';
import css from './units-page.module.css';

/** Every unit of the workbook with its score and what is open; hundreds of them scroll without being drawn. */
export function UnitsPage() {
  const unitsWords = useUnitsWords();
  const session = useSession();
  const review = useSessionState(selectReview);
  const decisions = useSessionState(selectDecisions);
  const current = useUnit();
  const { back } = useNavigation();
  const [text, setText] = useState('');

  const units = review?.units ?? [];
  const shown = units.filter((unit) => matches(unit, text));
  return (
    <Page title={unitsWords.title} onBack={back}>
      <TextInput
        type="search"
        value={text}
        aria-label={unitsWords.search}
        placeholder={unitsWords.search}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={css.count}>{text === '' ? unitsWords.count(units.length) : unitsWords.found(shown.length, units.length)}</p>
      {shown.length === 0 ? <p>{unitsWords.none}</p> : null}
      <ul className={css.list}>
        {shown.map((unit) => (
          <li key={unit.key} className={css.item}>
            <UnitButton
              unit={unit}
              decisions={decisions}
              current={unit.key === current?.key}
              onChoose={() => {
                session.selectUnit(unit.key);
                back();
              }}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface UnitButtonProps {
  readonly unit: UnitReview;
  readonly decisions: Decisions;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function UnitButton({ unit, decisions, current, onChoose }: UnitButtonProps) {
  const words = useWords();
  const unitsWords = useUnitsWords();
  const scoreWords = useScoreWords();
  const counts = countBySeverity(openFindings(unit, decisions));
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <button type="button" className={css.unit} aria-current={current || undefined} onClick={onChoose}>
      <span className={css.name}>{unit.unit ?? unit.forms[0]?.sheet.name ?? words.header.noUnit}</span>
      {current ? <span className={css.current}>{unitsWords.current}</span> : null}
      <span className={css.counts}>
        {some.length === 0 ? unitsWords.clean : null}
        {some.map((severity) => (
          <span key={severity} className={css.severity}>
            <SeverityMark severity={severity} />
            <span className="for-listening">{words.severity[severity]}</span> {counts[severity]}
          </span>
        ))}
      </span>
      {unit.score === null ? null : <span className={css.score}>{scoreText(unit.score, unitsWords, scoreWords)}</span>}
    </button>
  );
}

/** The total as it stands, and what it should be where that is another. */
function scoreText({ filed: { total: stated }, recomputed }: ScoreSummary, units: typeof zhUnits, score: typeof zhScore): string {
  if (stated !== null && stated === recomputed) return stated;
  return units.score(stated ?? score.blank, recomputed ?? score.notComputable);
}

function matches(unit: UnitReview, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  const names = [unit.unit ?? '', ...unit.forms.map(({ sheet }) => sheet.name)];
  return wanted === '' || names.some((name) => name.toLowerCase().includes(wanted));
}
