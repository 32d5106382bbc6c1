import { areaToA1 } from '../../core/grid/address';
import { readingOf, unreadOf } from '../../core/review/coverage';
import type { Review, UnitReview } from '../../core/review/result';
import { selectReview, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';

/** Addresses of more places are left to the list of what was not read. */
const MOST_PLACES = 5;

/** What may be said where nothing is left to correct: all agrees, or only what was read does, or nothing is filled in. */
export function ResultLine({ unit }: { readonly unit: UnitReview }) {
  const words = useWords();
  const review = useSessionState(selectReview);
  return review === null ? null : withFiguresKept(resultText(unit, review, words));
}

/** A figure stays with the words it belongs to: `199 项`, `得分 99.98`. */
function withFiguresKept(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, '\u00a0');
}

function resultText(unit: UnitReview, review: Review, words: Words): string {
  const { checked } = unit.coverage;
  const total = unit.score?.recomputed ?? null;
  switch (readingOf(unit, review)) {
    case 'whole':
      return total === null ? words.states.cleanNoScore(checked) : words.states.clean(checked, total);
    case 'muted':
      return words.states.cleanButForMuted(checked);
    case 'partly-read':
      return partlyRead(checked, unreadOf(unit, review), words);
    case 'not-filled-in':
      return unit.forms
        .filter(({ state }) => state === 'blank')
        .map(({ kind, indicators }) =>
          words.states.notFilledIn(unit.forms.length > 1 ? words.forms[kind] : words.states.thisForm, indicators),
        )
        .join('');
  }
}

function partlyRead(checked: number, unread: UnitReview['coverage']['unread'], words: Words): string {
  const sheets = new Set(unread.map(({ sheet }) => sheet.id));
  const places = unread
    .slice(0, MOST_PLACES)
    .map(({ sheet, area }) => (sheets.size > 1 ? `${sheet.name}!${areaToA1(area)}` : areaToA1(area)))
    .join(words.states.and);
  return words.states.partlyRead(checked, unread.length, unread.length > MOST_PLACES ? `${places}…` : places);
}
