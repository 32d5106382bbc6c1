import { BASIS } from '../../compute/basis';
import { ZERO } from '../../compute/decimal';
import type { SumChecked } from '../../compute/checked';
import { rate } from '../../compute/rate';
import { conversion } from '../../compute/units';
import { staffIndicator } from '../../compute/identities';
import { type Field, numberIn } from '../../forms/field';
import { PERIODS, type SpendingItem, type SpendingRow } from '../../forms/form';
import type { IndicatorClass } from '../../forms/words/indicator-class';
import { isSameUnit } from '../../forms/words/unit-name';
import type { Wording } from '../../wording';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { ofIndicators, ofSpending, ofUnit } from '../shapes';
import { named, present, stated } from '../../compute/stated';

/** Indicators that restate an amount of the base table; not their rates and changes. */
const SUBJECTS: readonly { readonly item: SpendingItem; readonly named: IndicatorClass }[] = [
  { item: 'three-public', named: 'threePublic' },
  { item: 'public-funds', named: 'publicFunds' },
  { item: 'projects', named: 'projects' },
  { item: 'reception', named: 'reception' },
];

/** What the base table and the self-evaluation both say. */
export const ANNEX_RULES: readonly Rule[] = [
  ofUnit({
    id: 'staff-actual-differs',
    title: { zh: '在职人数两表不一致', en: 'Staff in post differs between the annexes' },
    basis: BASIS.sameStaff,
    tell(context) {
      const same = context.figures.identities.staff;
      const found = same && mismatch(context, same);
      const [inBase] = same?.parts ?? [];
      if (!found || !same?.field || inBase === undefined) return null;
      return {
        ...found,
        related: [same.field, inBase],
        diagnosis: found.field === inBase ? (found.diagnosis ?? null) : eitherWay(context, same.field, inBase),
        message: {
          zh: `自评表财政供养人数实际完成${stated(same.field)}，与基础数据表实际在职人数${stated(inBase)}不一致，请核实口径。`,
          en: `The indicator states ${stated(same.field)} staff, the base table ${stated(inBase)}; check which is meant.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'staff-target-above-authorised',
    title: { zh: '财政供养人数指标值高于编制数', en: 'Staff target above authorised posts' },
    basis: { zh: '财政供养人数指标值不应高于核定编制数', en: 'A staff target stays within the authorised posts' },
    tell({ baseData, selfEvaluation }) {
      const authorised = baseData?.staff?.authorised ?? null;
      const target = staffIndicator(selfEvaluation)?.target ?? null;
      const [posts, wanted] = [numberIn(authorised), numberIn(target)];
      if (authorised === null || target === null || posts === null || wanted === null || wanted.lte(posts)) return null;
      return {
        field: target,
        related: [authorised],
        message: {
          zh: `财政供养人数指标值${stated(target)}，高于基础数据表编制数${stated(authorised)}，设定依据不足。`,
          en: `The staff target ${stated(target)} is above the ${stated(authorised)} authorised posts of the base table.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'project-spending-differs',
    title: { zh: '项目支出两表不一致', en: 'Project spending differs between the annexes' },
    basis: BASIS.sameProjects,
    tell(context) {
      const differing = context.figures.identities.projects.filter(({ verdict }) => verdict === 'differs');
      // Said alike in both places, it is one disagreement.
      const said = new Set(differing.map((part) => part.stated?.toFixed()));
      return differing.slice(0, said.size === 1 ? 1 : undefined).map((same) => projectsDiffer(context, same));
    },
  }),
  ofIndicators({
    id: 'spending-amount-differs',
    title: { zh: '指标完成值与基础数据表不一致', en: 'Result differs from the base table' },
    basis: {
      zh: '“三公”经费、公用经费、项目支出等指标的完成值应与基础数据表决算数一致',
      en: 'Results about spending equal the amounts of the base table',
    },
    tell({ indicator: { name, classes, actual, unit } }, { baseData, selfEvaluation }) {
      const subject = SUBJECTS.find((each) => classes.has(each.named))?.item;
      const spent = baseData?.spending.find(({ item }) => item === subject)?.amounts.spent ?? null;
      const inBase = numberIn(spent);
      if (spent === null || inBase === null || actual?.entry.kind !== 'number' || actual.entry.percent) return null;
      const column = unit?.entry.kind === 'text' ? unit.entry.text : '';
      const { value, decimals } = actual.entry;
      const factor = conversion(actual.entry.unit || column || selfEvaluation.moneyUnit || '', baseData?.moneyUnit ?? '万元');
      // In the unit of the indicator, and at the precision it is stated with.
      if (factor === null || inBase.div(factor).toDecimalPlaces(decimals).eq(value)) return null;
      return {
        field: actual,
        related: [spent],
        // Project spending is one figure wherever it is stated; the others may be meant otherwise.
        ...(subject === 'projects' ? { case: 'projects' } : {}),
        expected: stated(spent),
        message: {
          zh: `${name.label.zh}完成值${stated(actual)}，基础数据表决算为${stated(spent)}，请核实。`,
          en: `The result is ${stated(actual)}, the base table says ${stated(spent)}.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'three-public-change-differs',
    title: { zh: '“三公”经费变动与基础数据表不符', en: 'Change of the three public expenses differs from the base table' },
    basis: {
      zh: '变动率 =（本年 − 上年）÷ 上年 × 100%，按基础数据表',
      en: 'Change = (this year − last year) ÷ last year × 100%, by the base table',
    },
    tell(context) {
      return context.figures.identities.changes.map((checked) => {
        const found = mismatch(context, checked);
        const { field: actual, due } = checked;
        if (found === null || actual === null || !due.computable) return null;
        const shown = due.exact.toFixed(2);
        const inCell = actual.entry.kind === 'number' && actual.entry.percent ? `${shown}%` : shown;
        return {
          ...(found.fix
            ? found
            : { field: actual, expected: inCell, arithmetic: due.arithmetic, because: context.diagnose(checked).doubtful }),
          related: [actual, ...due.inputs],
          message: {
            zh: `${named(checked.label).zh}填报${stated(actual)}，按基础数据表重算为${shown}%。`,
            en: `${stated(actual)} was filed; by the base table the change is ${shown}%.`,
          },
        };
      });
    },
  }),
  ofSpending({
    id: 'basic-adjustment-contradicts-funds',
    title: { zh: '预算调整填0与资金总额矛盾', en: 'Adjustment of 0 contradicts the funds block' },
    basis: {
      zh: '基本支出调整额 =（全年预算数 − 项目支出决算）−（年初预算数 − 项目支出预算）',
      en: 'Adjustment of basic spending = (full-year budget − projects spent) − (initial budget − projects budget)',
    },
    tell({ row }, context) {
      return saysZero(row) ? adjusted(context, row) : null;
    },
  }),
  ofUnit({
    id: 'unit-name-differs',
    title: { zh: '两表单位名称不一致', en: 'Unit names differ' },
    basis: { zh: '附件1-1、附件1-2的单位名称应一致', en: 'Both annexes name the same unit' },
    tell({ baseData, selfEvaluation }) {
      const [first, second] = [baseData?.unit, selfEvaluation?.scope === 'project' ? null : selfEvaluation?.unit];
      if (!first || !second || !isOtherUnit(plain(first), plain(second))) return null;
      return {
        field: second,
        related: [first],
        message: {
          zh: `自评表单位为“${stated(second)}”，基础数据表单位为“${stated(first)}”，请核实。`,
          en: `The self-evaluation names “${stated(second)}”, the base table “${stated(first)}”.`,
        },
      };
    },
  }),
];

/** What each of the two would mean: which is meant, people know. */
function eitherWay({ baseData, figures }: UnitContext, inTable: Field, inBase: Field): Wording {
  const [here, there] = [stated(inTable), stated(inBase)];
  const posts = { field: baseData?.staff?.authorised ?? null, name: STAFF };
  const due = rate({ field: inTable, name: STAFF }, posts, figures.baseData?.controlRate?.due.basis ?? STAFF);
  return {
    zh: `若实有${there}，自评表应改为${there}；若实有${here}，基础数据表应改为${here}${due.computable ? `，控制率应为${due.shown}` : ''}`,
    en: `With ${there} the self-evaluation is to say so; with ${here} the base table is${due.computable ? `, at a control rate of ${due.shown}` : ''}`,
  };
}

const STAFF = { zh: '财政供养人员控制率', en: 'Staff control rate' };

function projectsDiffer(context: UnitContext, same: SumChecked): RawFinding | null {
  const found = mismatch(context, same);
  const [inBase] = same.parts;
  if (found === null || inBase === undefined || same.verdict !== 'differs') return null;
  const gap = same.due.exact.minus(same.stated).abs().toFixed(2);
  return {
    ...found,
    related: [same.field, inBase],
    message: {
      zh: `自评表项目支出${stated(same.field)}，基础数据表项目支出决算${stated(inBase)}，相差${gap}，请核实。`,
      en: `${named(same.field.label).en} is ${stated(same.field)} here and ${stated(inBase)} in the base table, ${gap} apart.`,
    },
  };
}

/** What the row should say, where the funds were adjusted by more than the pack lets pass. */
function adjusted({ baseData, selfEvaluation, figures, pack }: UnitContext, row: SpendingRow): RawFinding | null {
  const funds = selfEvaluation?.funds?.total;
  const total = figures.selfEvaluation?.funds?.adjustment;
  const [initial, budget] = [numberIn(funds?.initial ?? null), numberIn(funds?.budget ?? null)];
  if (!total?.computable || total.exact.abs().lte(pack.adjustmentReasonAbove) || initial === null || budget === null) return null;
  const projects = row.item === 'basic-adjustment' ? baseData?.spending.find(({ item }) => item === 'projects')?.amounts : undefined;
  const before = initial.minus(numberIn(projects?.budget ?? null) ?? ZERO);
  const after = budget.minus(numberIn(projects?.spent ?? null) ?? ZERO);
  const change = after.minus(before);
  const [field, ...others] = present(...PERIODS.map((period) => row.amounts[period])).filter((each) => numberIn(each) !== null);
  if (field === undefined || before.lte(0) || change.div(before).times(100).abs().lte(pack.adjustmentReasonAbove)) return null;
  return {
    field,
    related: [...others, funds?.initial, funds?.budget, projects?.budget, projects?.spent],
    expected: change.toFixed(2),
    arithmetic: `${after.toFixed(2)} − ${before.toFixed(2)} = ${change.toFixed(2)}`,
    message: {
      zh: `${row.name}填0，而按自评表年初预算${initial.toFixed(2)}、全年预算${budget.toFixed(2)}推算应调整${change.toFixed(2)}，两表矛盾。`,
      en: `${row.name} says 0, yet from the initial and the full-year budget an adjustment of ${change.toFixed(2)} follows.`,
    },
  };
}

function saysZero({ item, amounts }: SpendingRow): boolean {
  if (item !== 'basic-adjustment' && item !== 'total-adjustment') return false;
  const stated = PERIODS.map((period) => numberIn(amounts[period])).filter((amount) => amount !== null);
  return stated.length > 0 && stated.every((amount) => amount.isZero());
}

function isOtherUnit(one: string, other: string): boolean {
  return one !== '' && other !== '' && !isSameUnit(one, other);
}

function plain(field: Field): string {
  return stated(field)
    .normalize('NFKC')
    .replace(/\s|盖章|公章/g, '');
}
