import { type Field, numberIn, textIn } from '../forms/field';
import { Decimal } from '../compute/decimal';
import type { Computed } from '../compute/checked';
import type { Fulfilment, FundsFigures, IndicatorFigures } from '../compute/figures';
import { shownDecimals } from '../compute/in-words';
import type { MoneyUnit } from '../forms/form';

/** From this multiple on, a multiple says more than a percentage. */
const MULTIPLE_FROM = 3;
/** Indicators that count in percent although no sign is written: 参合率 95. */
const IN_PERCENT = /(?:率|满意度|比例|占比|比重|进度|覆盖面)$/;

/**
 * The facts about an indicator that missed, exceeded or merely met its target:
 * 指标值95%，实际完成88.67%，完成率93.34%，低于指标值6.33个百分点，应得1.87分，扣0.13分。
 */
export function indicatorFacts(figures: IndicatorFigures): string {
  const { fulfilment } = figures;
  const points = pointsFacts(figures);
  if (fulfilment === null) return sentence([points || '未达到满分']);
  switch (fulfilment.scale) {
    case 'date':
      return sentence([statement(figures), fulfilment.state === 'under' ? '逾期完成' : '按期完成', points]);
    case 'qualitative':
      return sentence([statement(figures), fulfilment.state === 'under' ? '未完全达到预期目标' : '达到预期目标', points]);
    default:
      return sentence([statement(figures), ...deviation(figures, fulfilment), fulfilment.state === 'over' ? '' : points]);
  }
}

/** 全年预算数4270.20万元，全年执行数3500.00万元，执行率81.96%，未执行770.20万元。 A form without that budget states the initial one. */
export function executionFacts(funds: FundsFigures, money: MoneyUnit | null): string {
  const row = funds.total?.row;
  const rate = funds.total?.rate.due;
  const budget = row?.budget ?? row?.initial ?? null;
  const left = (numberIn(budget) ?? new Decimal(0)).minus(numberIn(row?.spent ?? null) ?? 0);
  const decimals = Math.max(shown(budget).decimals, shown(row?.spent ?? null).decimals);
  const unit = money ?? '';
  return sentence([
    `${row?.budget ? '全年' : '年初'}预算数${shown(budget).text}${unit}`,
    `全年执行数${shown(row?.spent ?? null).text}${unit}`,
    rate?.computable ? `执行率${rate.shown}` : '',
    left.gt(0) ? `未执行${left.toFixed(decimals)}${unit}` : '',
  ]);
}

/** 年初预算数2200.47万元，全年预算数4270.20万元，调增2069.73万元，预算调整率94.06%。 */
export function adjustmentFacts(funds: FundsFigures, money: MoneyUnit | null): string {
  const { initial = null, budget = null } = funds.total?.row ?? {};
  const change = (numberIn(budget) ?? new Decimal(0)).minus(numberIn(initial) ?? 0);
  const decimals = Math.max(shown(initial).decimals, shown(budget).decimals);
  const unit = money ?? '';
  return sentence([
    `年初预算数${shown(initial).text}${unit}`,
    `全年预算数${shown(budget).text}${unit}`,
    `${change.isNegative() ? '调减' : '调增'}${change.abs().toFixed(decimals)}${unit}`,
    funds.adjustment.computable ? `预算调整率${funds.adjustment.shown}` : '',
  ]);
}

function statement({ indicator, fulfilment }: IndicatorFigures): string {
  const { target, actual, name } = indicator;
  if (fulfilment?.scale === 'qualitative') return `指标值“${words(target)}”，实际完成“${words(actual)}”`;
  const unit = unitOf(name.label.zh, fulfilment);
  return `指标值${withUnit(target, unit)}，实际完成${withUnit(actual, unit)}`;
}

function deviation({ indicator }: IndicatorFigures, fulfilment: Fulfilment): string[] {
  const { target, actual, multiple, state } = fulfilment;
  if (target === null || actual === null) return [];
  const gap = actual.minus(target);
  if (state === 'fulfilled') return [gap.isZero() ? '与指标值一致' : '达到指标要求'];
  const unit = unitOf(indicator.name.label.zh, fulfilment);
  const points = unit === '%';
  const size = `${gap.abs().toFixed()}${points ? '个百分点' : unit}`;
  const against = state === 'over' || gap.isPositive() ? '高于指标值' : '低于指标值';
  if (multiple === null) return [`${against}${size}`];
  if (state === 'over' && multiple.gte(MULTIPLE_FROM)) return [`为指标值的${multiple.toFixed(2)}倍`];
  const completion = gap.isPositive() && state === 'under' ? '' : `完成率${multiple.times(100).toFixed(2)}%`;
  return [completion, `${against}${size}`];
}

/** 应得1.87分，扣0.13分; what was filed where the score is a judgement. */
function pointsFacts({ score, points, indicator }: IndicatorFigures): string {
  const filed = numberIn(indicator.score);
  if (points === null) return '';
  if (score.due.computable) return lostPoints('应得', score.due.rounded, points, score.due);
  return filed === null || filed.gte(points) ? '' : lostPoints('得', filed, points, null);
}

function lostPoints(verb: string, score: Decimal, points: Decimal, due: Computed | null): string {
  const lost = points.minus(score);
  if (lost.lte(0)) return '';
  const decimals = due?.decimals ?? score.decimalPlaces();
  return `${verb}${score.toFixed(decimals)}分，扣${lost.toFixed(Math.max(decimals, lost.decimalPlaces()))}分`;
}

/** The unit written in the cells or their column, else % for what counts in percent by its name. */
export function unitOf(name: string, fulfilment: Fulfilment | null): string {
  if (fulfilment === null) return '';
  if (fulfilment.unit !== '') return fulfilment.unit;
  const inPercent = IN_PERCENT.test(name) && fulfilment.target !== null && fulfilment.target.gt(1) && fulfilment.target.lte(100);
  return inPercent ? '%' : '';
}

/** The figure as it stands, with its operator; its unit added where only the column, or the name, tells it. */
function withUnit(field: Field | null, unit: string): string {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return textIn(field);
  const figure = `${entry.operator ?? ''}${entry.value.toFixed(Math.max(entry.value.decimalPlaces(), entry.decimals))}`;
  return `${figure}${entry.percent ? '%' : entry.unit || unit}`;
}

function words(field: Field | null): string {
  return textIn(field).replace(/[“”]/g, '"');
}

function shown(field: Field | null): { readonly text: string; readonly decimals: number } {
  const amount = numberIn(field);
  if (field === null || amount === null) return { text: '0', decimals: 0 };
  const decimals = shownDecimals(field, amount);
  return { text: amount.toFixed(decimals), decimals };
}

function sentence(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('，')}。`;
}
