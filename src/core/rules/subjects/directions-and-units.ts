import { isFarBelow, oppositesIn } from '../../compute/direction';
import type { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import { isMagnitudeSuspect } from '../../compute/fulfilment';
import { type Field, isBlank, numberIn } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import type { RulePack } from '../../packs/pack';
import type { Wording } from '../../wording';
import { fitsAsOneUnit, times, unitSlip } from '../../diagnose/order-of-magnitude';
import { notePlace } from '../reasons';
import type { RawFinding, Rule } from '../rule';
import { atAll, ofIndicators, ofUnit } from '../shapes';
import { inSentence, stated } from '../../compute/stated';

/** What counts as better, and in what it is counted. */
export const DIRECTION_RULES: readonly Rule[] = [
  /** Nothing tells whether more or less is better, and it matters: asked, not guessed. */
  ofIndicators({
    id: 'direction-ambiguous',
    title: { zh: '指标方向不明', en: 'Direction of the indicator unclear' },
    basis: {
      zh: '方向依次按指标值中的符号、指标性质栏、指标名称判断',
      en: 'Direction is read off the target’s operator, the direction column, the name',
    },
    tell({ indicator, direction }) {
      const { target, actual } = indicator;
      const [wanted, reached] = [numberIn(target), numberIn(actual)];
      // Where the form contradicts itself, that is told.
      if (
        !direction.ambiguous ||
        direction.source !== 'assumed' ||
        target === null ||
        actual === null ||
        wanted === null ||
        reached === null ||
        wanted.eq(reached)
      )
        return null;
      const [zh, en] = isBareNumber(indicator)
        ? ['方向及计量单位不明', 'neither direction nor unit is clear']
        : ['方向不明', 'the direction is not clear'];
      return {
        field: target,
        related: [actual, indicator.score],
        diagnosis: isFarBelow(indicator) ? lostDigit(wanted, reached) : null,
        message: {
          zh: `${indicator.name.label.zh}指标值${stated(target)}、完成值${stated(actual)}，${zh}，无法判断是否达标，请指定指标方向。`,
          en: `Target ${stated(target)}, result ${stated(actual)}: ${en}, so nobody can tell whether it was met. Set the direction.`,
        },
      };
    },
  }),
  /** 指标性质 正向 beside 指标方向 小于等于, or ≥ in the target beside ≤ in the column: both cannot be meant. */
  ofIndicators({
    id: 'direction-columns-contradict',
    title: { zh: '指标方向自相矛盾', en: 'Directions contradict each other' },
    basis: { zh: '正向指标应为大于等于，反向指标应为小于等于', en: 'Larger is better with ≥, smaller is better with ≤' },
    tell({ indicator }) {
      const { name, direction } = indicator;
      const opposites = oppositesIn(indicator);
      if (opposites === null) return null;
      const { larger, smaller } = opposites;
      const field = direction ?? larger;
      return {
        field,
        related: [larger, smaller].filter((other) => other !== field),
        message: {
          zh: `${name.label.zh}一处填“${stated(larger)}”，一处填“${stated(smaller)}”，方向相反，请更正其中一处；更正前无法判断是否达标，不核算得分。`,
          en: `One cell says “${stated(larger)}”, another “${stated(smaller)}”: the opposite. Correct one of them; until then no score is worked out.`,
        },
      };
    },
  }),
  /** Bare numbers as targets; one finding for the table, not one an indicator. */
  ofUnit({
    id: 'direction-or-unit-missing',
    title: { zh: '指标值未标注方向和计量单位', en: 'Targets without direction and unit' },
    basis: { zh: '定量指标值应注明“≥”“≤”“=”和计量单位', en: 'A quantitative target says ≥, ≤ or = and its unit' },
    tell({ selfEvaluation }) {
      const bare = (selfEvaluation?.indicators ?? []).map(bareTarget).filter((field) => field !== null);
      return atAll(bare, {
        zh: `${bare.length}项定量指标的指标值为纯数字，未注明“≥”“≤”“=”和计量单位，请补充。`,
        en: `${bare.length} targets are bare numbers without ≥, ≤ or = and without a unit.`,
      });
    },
  }),
  /** Target and result in units that do not convert, or that convert and yet were scored as if they were one. */
  ofIndicators({
    id: 'units-differ',
    title: { zh: '指标值与完成值单位不一致', en: 'Target and result in different units' },
    basis: { zh: '指标值和实际完成值应使用同一计量单位', en: 'Target and result share one unit' },
    tell: (each, { pack }) => inconvertible(each) ?? mistaken(each, pack),
  }),
  /** A result ten times its target, or a tenth of it, that a note explains: the unit still wants a look. */
  ofIndicators({
    id: 'magnitude-suspect',
    title: { zh: '完成值与指标值相差悬殊', en: 'Result far off its target' },
    basis: {
      zh: '完成值为指标值10倍以上或十分之一以下的，应核对计量单位',
      en: 'From ten times the target, or a tenth of it, check the unit',
    },
    tell(each, { selfEvaluation, pack }) {
      const { indicator, fulfilment } = each;
      if (!fulfilment?.multiple || !isMagnitudeSuspect(fulfilment) || indicator.actual === null) return null;
      // Without a note the deviation itself is reported, with the unit slip.
      if (fulfilment.state !== 'fulfilled' && notePlace(selfEvaluation, each).state !== 'words') return null;
      // A score that is right in one unit tells the mix-up, and more certainly.
      if (fitsAsOneUnit(each, pack)) return null;
      const diagnosis = unitSlip(indicator.name.label.zh, fulfilment);
      // What may be little as a rule is hardly a tenth of what it was planned to cost.
      if (fulfilment.state === 'fulfilled' && diagnosis === null && !/元/.test(fulfilment.unit)) return null;
      return {
        field: indicator.actual,
        related: [indicator.target, indicator.unit],
        // Reasons for the whole table say nothing of this row.
        ...(diagnosis !== null ? { case: 'unit-slip' as const } : indicator.note === null ? { case: 'no-cell' as const } : {}),
        diagnosis,
        message: {
          zh: `${indicator.name.label.zh}完成值${inSentence(indicator.actual)}为指标值的${times(fulfilment.multiple)}倍，请核对计量单位。`,
          en: `The result ${stated(indicator.actual)} is ${times(fulfilment.multiple)} times its target; check the unit.`,
        },
      };
    },
  }),
];

function bareTarget(indicator: Indicator): Field | null {
  const { target, direction, placeholder } = indicator;
  if (placeholder || target?.entry.kind !== 'number') return null;
  return target.entry.operator === null && isBareNumber(indicator) && isBlank(direction) ? target : null;
}

/** Neither in the cell nor in a column of its own does the target have a unit. */
function isBareNumber({ target, unit }: Indicator): boolean {
  return target?.entry.kind === 'number' && !target.entry.percent && target.entry.unit === '' && isBlank(unit);
}

function lostDigit(wanted: Decimal, reached: Decimal): Wording {
  const share = times(reached.div(wanted));
  return {
    zh: `完成值仅为指标值的${share}倍，请先核对这两个数有没有多写、漏写一位`,
    en: `The result is ${share} times its target: check both for a digit too many or too few`,
  };
}

function inconvertible({ indicator, score }: IndicatorFigures): RawFinding | null {
  const { target, actual, unit } = indicator;
  if (score.due.computable || score.due.why !== 'units-differ' || target === null || actual === null) return null;
  return {
    field: actual,
    related: [target, unit],
    message: {
      zh: `${indicator.name.label.zh}指标值为“${stated(target)}”，完成值为“${stated(actual)}”，单位不一致，请统一。`,
      en: `The target is “${stated(target)}”, the result “${stated(actual)}”: use one unit.`,
    },
  };
}

/** 85元 of 85万元 given full marks: the score is right if the unit is wrong. */
function mistaken(figures: IndicatorFigures, pack: RulePack): RawFinding | null {
  const { target, actual, score: field, name } = figures.indicator;
  if (target === null || actual === null || !fitsAsOneUnit(figures, pack)) return null;
  const unit = target.entry.kind === 'number' ? target.entry.unit : '';
  return {
    field: actual,
    related: [target, field],
    case: 'scored-as-one',
    message: {
      zh: `${name.label.zh}指标值为“${stated(target)}”，完成值为“${stated(actual)}”，单位不一致；完成值若以${unit}计，得分${field ? stated(field) : ''}相符，请核实单位。`,
      en: `The target is “${stated(target)}”, the result “${stated(actual)}”; the score fits if both are in ${unit}. Check the unit.`,
    },
  };
}
