import type { Direction } from '../decisions';
import type { Operator } from '../forms/entry';
import type { Indicator } from '../forms/form';
import type { Wording } from '../wording';
import { DURATION, levelHint, nameHint } from './direction-names';
import type { DirectionJudgement } from './figures';
import { isTime } from './units';

const OPERATORS: Readonly<Record<Operator, Direction>> = { '≥': 'larger', '>': 'larger', '≤': 'smaller', '<': 'smaller', '=': 'equal' };

const COLUMN_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:≥|>=?|＞|大于|不低于|不少于|正向|越高越好|越大越好|高优)/, 'larger'],
  [/^(?:≤|<=?|＜|小于|不超过|不高于|反向|逆向|负向|越低越好|越小越好|低优)/, 'smaller'],
  [/^(?:=|＝|等于|定值)/, 'equal'],
  [/^(?:定性|达成|文字)/, 'qualitative'],
];

/**
 * The direction of an indicator, by the first reason that applies: what the user set, an operator in the target, the
 * direction column, a date or a text as target, the name, a high percentage as target, the one direction that agrees with the score as filed.
 * @param agreeing the directions under which the score as filed would be right
 */
export function judgeDirection(
  indicator: Indicator,
  decided: Direction | undefined,
  agreeing: () => readonly Direction[],
): DirectionJudgement {
  if (decided !== undefined) return judgement(decided, 'decided', { zh: '由您设定', en: 'set by you' });
  return (
    written(indicator) ??
    byKind(indicator) ??
    byIncidents(indicator) ??
    byName(indicator) ??
    byShare(indicator) ??
    byScore(agreeing()) ??
    ASSUMED
  );
}

const HALF = 50;

const ASSUMED: DirectionJudgement = {
  direction: 'larger',
  source: 'assumed',
  reason: { zh: '未注明方向，按越高越好推定', en: 'no direction stated: larger is better is assumed' },
  ambiguous: false,
};

function written({ target, direction }: Indicator): DirectionJudgement | null {
  const entry = target?.entry;
  if (entry?.kind === 'number' && entry.operator !== null) {
    const { operator } = entry;
    return judgement(OPERATORS[operator], 'operator', { zh: `指标值注明“${operator}”`, en: `the target says “${operator}”` });
  }
  const column = direction?.entry;
  const text = column !== undefined && 'text' in column ? column.text.trim() : '';
  const match = text === '' ? undefined : COLUMN_WORDS.find(([pattern]) => pattern.test(text));
  if (match === undefined || (match[1] === 'qualitative' && entry?.kind === 'number')) return null;
  return judgement(match[1], 'column', { zh: `指标性质注明“${text}”`, en: `the direction column says “${text}”` });
}

function byKind({ target }: Indicator): DirectionJudgement | null {
  if (target?.entry.kind === 'date')
    return judgement('smaller', 'date', { zh: '指标值为时间，越早越好', en: 'the target is a date: earlier is better' });
  if (target?.entry.kind === 'text')
    return judgement('qualitative', 'text', { zh: '指标值为文字，按定性评分', en: 'the target is in words: scored by judgement' });
  return null;
}

/** `0起`: none of what is counted should happen. */
function byIncidents({ target }: Indicator): DirectionJudgement | null {
  const entry = target?.entry;
  if (entry?.kind !== 'number' || !entry.value.isZero() || !/^[起例宗]$/.test(entry.unit)) return null;
  return judgement('smaller', 'name', {
    zh: `指标值为0${entry.unit}，越低越好`,
    en: `the target is that none (${entry.unit}) happens: smaller is better`,
  });
}

function byName(indicator: Indicator): DirectionJudgement | null {
  const name = nameOf(indicator);
  if (DURATION.test(name)) return byDuration(indicator);
  const hint = nameHint(name) ?? levelHint(indicator.level2);
  return hint === null ? null : judgement(hint.direction, 'name', hint.reason);
}

/** What should be little is never wanted to be half or more of the whole. */
function byShare({ target }: Indicator): DirectionJudgement | null {
  const entry = target?.entry;
  if (entry?.kind !== 'number' || !entry.percent || entry.value.lt(HALF)) return null;
  return judgement('larger', 'name', {
    zh: '指标值为较高的百分比，越高越好',
    en: 'a high percentage: larger is better',
  });
}

/** 响应服务时限 95 → 96: without a unit nobody knows whether 95 are hours or percent. */
function byDuration({ target, actual, unit }: Indicator): DirectionJudgement {
  const written = [target, actual].map((field) => (field?.entry.kind === 'number' ? field.entry : null));
  const column = unit?.entry.kind === 'text' ? unit.entry.text : '';
  if (written.some((entry) => entry?.percent === true) || column.includes('%')) {
    return judgement('larger', 'name', { zh: '以百分比计量，越高越好', en: 'measured in percent: larger is better' });
  }
  if ([column, ...written.map((entry) => entry?.unit ?? '')].some(isTime)) {
    return judgement('smaller', 'name', { zh: '以时间计量的时限，越短越好', en: 'a time limit in units of time: shorter is better' });
  }
  const reason = { zh: '时限类指标未注明计量单位和方向，无法判断', en: 'a time limit without unit or direction: cannot be told' };
  return { direction: 'larger', source: 'assumed', reason, ambiguous: true };
}

function byScore(agreeing: readonly Direction[]): DirectionJudgement | null {
  const [only, second] = agreeing;
  if (only === undefined || second !== undefined) return null;
  return judgement(
    only,
    'score',
    only === 'smaller'
      ? { zh: '只有按越低越好，填报得分才成立', en: 'the score as filed is right only if smaller is better' }
      : { zh: '只有按越高越好，填报得分才成立', en: 'the score as filed is right only if larger is better' },
  );
}

function nameOf({ name }: Indicator): string {
  return ('text' in name.entry ? name.entry.text : name.cell.shown).replace(/\s/g, '').replace(/[(（][^)）]*[)）]$/, '');
}

function judgement(direction: Direction, source: DirectionJudgement['source'], reason: Wording): DirectionJudgement {
  return { direction, source, reason, ambiguous: false };
}
