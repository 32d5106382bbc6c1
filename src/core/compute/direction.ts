import type { Direction } from '../decisions';
import type { Operator } from '../forms/cells/entry';
import { type Field, textIn } from '../forms/field';
import type { Indicator } from '../forms/form';
import { normalise } from '../forms/cells/normalise';
import type { Wording } from '../wording';
import { DONE, DURATION, levelHint, nameHint, REDUCES } from './direction-names';
import type { DirectionJudgement } from './figures';
import { isTime } from './units';

const OPERATORS: Readonly<Record<Operator, Direction>> = { '≥': 'larger', '>': 'larger', '≤': 'smaller', '<': 'smaller', '=': 'equal' };

const COLUMN_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:≥|>|大于|高于|不低于|不少于|不小于|正向|越高越好|越大越好|高优)/, 'larger'],
  [/^(?:≤|<|小于|低于|不超过|不高于|不大于|不多于|反向|逆向|负向|越低越好|越小越好|低优)/, 'smaller'],
  [/^(?:=|等于|定值)/, 'equal'],
  [/^(?:定性|达成|文字)/, 'qualitative'],
];

/** Signs and words of a direction inside a name: `公猪舍(≥**平方米)`, `人均成本不超过标准`. */
const IN_NAME: readonly (readonly [RegExp, Direction])[] = [
  [/≥|>|不少于|不低于|不小于/, 'larger'],
  [/≤|<|不超过|不高于|不大于|不多于|控制在.{0,10}(?:以内|之内|以下|内)/, 'smaller'],
];

/** What a direction column says: `≥`, `小于等于`, `正向`; null when it is no direction. */
function directionInWords(text: string): Direction | null {
  // 定量（≥）
  const plain = normalise(text).replace(/^定量指?标?[:：(（]*(?=[≥≤<>=大小高低不正反])/, '');
  return COLUMN_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** A text of several parts: the direction its sign or words tell, wherever they stand. */
function directionInName(name: string): Direction | null {
  return IN_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Under which the score as filed would be right, or, where under none, nearly. */
export interface AgreeingDirections {
  readonly directions: readonly Direction[];
  readonly exactly: boolean;
}

/**
 * The direction of an indicator, by the first reason that applies: what the user set, an operator in the target, the
 * direction column, a date or a text as target, the name, a high percentage as target, the one direction that agrees with the score as filed.
 * What is certain decides. What is likely (a bare …率, nothing at all) gives way where it would make an error: where only the
 * other direction agrees with the score as filed, or the target would be missed and no score says so, it is asked.
 * @param agreeing the directions under which the score as filed would be right; null where none is filed
 */
export function judgeDirection(
  indicator: Indicator,
  decided: Direction | undefined,
  agreeing: () => AgreeingDirections | null,
): DirectionJudgement {
  if (decided !== undefined) return judgement(decided, 'decided', { zh: '由您设定', en: 'set by you' });
  const certain = written(indicator) ?? byPlace(indicator) ?? byKind(indicator) ?? byIncidents(indicator) ?? bySignInName(indicator);
  if (certain !== null) return certain;
  const named = byName(indicator);
  if (named !== null && !named.weak && !(named.mild && isRightTheOtherWay(agreeing()))) return named.judgement;
  const share = named?.judgement.direction === 'smaller' ? null : byShare(indicator);
  const filed = agreeing();
  if (share !== null) return isRightTheOtherWay(filed) && !isFarBelow(indicator) ? unlessWrong(share, indicator, ['smaller']) : share;
  // Full points for 4次 of 40次: as likely as the less being the better, a digit was lost.
  const tells = (named === null || named.yields) && !isFarBelow(indicator);
  // 9.6 beside 9.64 may as well be a slip for 10: what is near says nothing for the unlikely direction.
  const scored = tells && filed?.exactly === true ? byScore(filed.directions) : null;
  return scored ?? unlessWrong(named?.judgement ?? ASSUMED, indicator, filed && filed.directions);
}

/** Full points for less than was wanted: of a plain quantity that proves nothing. */
function isRightTheOtherWay(filed: AgreeingDirections | null): boolean {
  return filed?.exactly === true && filed.directions.every((direction) => direction === 'smaller');
}

/** A likely direction, or the question it leaves. */
function unlessWrong(likely: DirectionJudgement, indicator: Indicator, filed: readonly Direction[] | null): DirectionJudgement {
  const missed = isMissed(likely.direction, indicator);
  if (filed === null ? !missed : filed.includes(likely.direction) || (filed.length === 0 && !missed)) return likely;
  const reason =
    filed === null
      ? { zh: '未注明方向，名称不足以判断是否达标', en: 'no direction stated, and the name does not tell whether the target was met' }
      : {
          zh: '未注明方向，按名称推定的方向与填报得分不符',
          en: 'no direction stated: the likely one contradicts the score as filed',
        };
  return { ...likely, source: 'assumed', reason, ambiguous: true };
}

/** What should be little is planned near what it comes to; less than a fifth of the target is hardly that. */
const FAR_BELOW = 0.2;

export function isFarBelow({ target, actual }: Indicator): boolean {
  const [wanted, reached] = [target?.entry, actual?.entry];
  if (wanted?.kind !== 'number' || reached?.kind !== 'number') return false;
  return reached.value.gt(0) && reached.value.lt(wanted.value.times(FAR_BELOW));
}

function isMissed(direction: Direction, { target, actual }: Indicator): boolean {
  const [wanted, reached] = [target?.entry, actual?.entry];
  if (wanted?.kind !== 'number' || reached?.kind !== 'number') return false;
  return direction === 'smaller' ? reached.value.gt(wanted.value) : reached.value.lt(wanted.value);
}

function bySignInName({ name }: Indicator): DirectionJudgement | null {
  const direction = directionInName(normalise('text' in name.entry ? name.entry.text : name.cell.shown));
  return direction === null ? null : judgement(direction, 'operator', { zh: '名称中注明方向', en: 'the name says the direction' });
}

const HALF = 50;

const ASSUMED: DirectionJudgement = {
  direction: 'larger',
  source: 'assumed',
  reason: { zh: '未注明方向，按越高越好推定', en: 'no direction stated: larger is better is assumed' },
  ambiguous: false,
};

const CONTRADICTED = { zh: '表内注明的方向自相矛盾', en: 'the form states opposite directions' };

/** 正向 beside 小于等于, or a column that says ≤ beside ≥ in the target: one of them was miscopied. Null where nothing contradicts. */
export function oppositesIn({ target, direction, nature }: Indicator): { readonly larger: Field; readonly smaller: Field } | null {
  const said = [direction, nature, target].flatMap((field) => (field === null ? [] : [{ field, means: meaningOf(field) }]));
  const larger = said.find(({ means }) => means === 'larger')?.field;
  const smaller = said.find(({ means }) => means === 'smaller')?.field;
  return larger === undefined || smaller === undefined ? null : { larger, smaller };
}

function meaningOf({ entry }: Field): Direction | null {
  if (entry.kind === 'number') return entry.operator === null ? null : OPERATORS[entry.operator];
  return entry.kind === 'text' ? directionInWords(entry.text) : null;
}

function written(indicator: Indicator): DirectionJudgement | null {
  const { target, direction } = indicator;
  const opposites = oppositesIn(indicator);
  // Nothing is computed by either.
  if (opposites !== null) return { ...judgement('larger', 'column', CONTRADICTED), ambiguous: true };
  const entry = target?.entry;
  if (entry?.kind === 'number' && entry.operator !== null) {
    const { operator } = entry;
    return judgement(OPERATORS[operator], 'operator', { zh: `指标值注明“${operator}”`, en: `the target says “${operator}”` });
  }
  // As a target, 达到671元 is the least that is wanted; as a result it is what there is.
  if (entry?.kind === 'number' && direction === null && /^达到?(?=\d)/.test(normalise(target?.cell.shown ?? '')))
    return judgement('larger', 'operator', { zh: '指标值注明“达到”', en: 'the target says “达到”' });
  const text = textIn(direction).trim();
  const told = text === '' ? null : directionInWords(text);
  if (told === null || (told === 'qualitative' && entry?.kind === 'number')) return null;
  return judgement(told, 'column', { zh: `指标性质注明“${text}”`, en: `the direction column says “${text}”` });
}

function byKind({ target }: Indicator): DirectionJudgement | null {
  if (target?.entry.kind === 'date')
    return judgement('smaller', 'date', { zh: '指标值为时间，越早越好', en: 'the target is a date: earlier is better' });
  if (target?.entry.kind === 'text')
    return judgement('qualitative', 'text', { zh: '指标值为文字，按定性评分', en: 'the target is in words: scored by judgement' });
  return null;
}

/** The pack of the place says of such names which way they go. */
function byPlace({ classes }: Indicator): DirectionJudgement | null {
  if (classes.has('larger'))
    return judgement('larger', 'name', { zh: '规则包注明此类指标越高越好', en: 'the rule pack says: larger is better' });
  if (!classes.has('smaller')) return null;
  return judgement('smaller', 'name', { zh: '规则包注明此类指标越低越好', en: 'the rule pack says: smaller is better' });
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

interface Named {
  readonly judgement: DirectionJudgement;
  readonly weak: boolean;
  /** Nothing but a quantity or the second level, and no work that was done. */
  readonly mild: boolean;
  /** A score that is right by the other direction alone says more. */
  readonly yields: boolean;
}

function byName(indicator: Indicator): Named | null {
  const name = nameOf(indicator);
  if (DURATION.test(name) && !REDUCES.test(name)) return { judgement: byDuration(indicator), weak: false, mild: false, yields: false };
  const named = nameHint(name);
  const hint = named ?? levelHint(indicator.level2);
  // A standard by which people are paid stands among the costs, and may be better the more.
  const yields = named === null && /标准$/.test(name);
  // Among the quantities, what is measured and not counted may be a cost, a use or a gap: 25吨, 0.18, 20分钟.
  const weak = yields || hint?.weak === true || (named === null && hint?.direction === 'larger' && MEASURED.test(unitOf(indicator)));
  const mild =
    hint?.direction === 'larger' && (named === null || QUANTITY.test(name)) && !DONE.test(name) && !/[人户]/.test(unitOf(indicator));
  return hint === null ? null : { judgement: judgement(hint.direction, 'name', hint.reason), weak, mild, yields };
}

const MEASURED = /[元%‰倍吨克升度斤秒]|小时|立方|分钟/;
const QUANTITY = /(?:数量|[户件项个次期批]数|总量|环节|材料|面积|规模|长度|里程)$/;

/** Of the target, with that of its column. */
function unitOf({ target, unit }: Indicator): string {
  const entry = target?.entry.kind === 'number' ? target.entry : null;
  return `${entry?.percent === true ? '%' : ''}${entry?.unit ?? ''} ${unit?.entry.kind === 'text' ? unit.entry.text : ''}`;
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
function byDuration({ name, target, actual, unit }: Indicator): DirectionJudgement {
  const written = [target, actual].map((field) => (field?.entry.kind === 'number' ? field.entry : null));
  const column = unit?.entry.kind === 'text' ? unit.entry.text : unitInName(name.cell.shown);
  if (written.some((entry) => entry?.percent === true) || column.includes('%')) {
    return judgement('larger', 'name', { zh: '以百分比计量，越高越好', en: 'measured in percent: larger is better' });
  }
  if ([column, ...written.map((entry) => entry?.unit ?? '')].some(isTime)) {
    return judgement('smaller', 'name', { zh: '以时间计量的时限，越短越好', en: 'a time limit in units of time: shorter is better' });
  }
  const reason = { zh: '时限类指标未注明计量单位和方向，无法判断', en: 'a time limit without unit or direction: cannot be told' };
  return { direction: 'larger', source: 'assumed', reason, ambiguous: true };
}

/** `平均办理时限（天）` */
function unitInName(name: string): string {
  return /[(（]([^()（）]{1,6})[)）]\s*$/.exec(name)?.[1] ?? '';
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
