import type { SheetDraft } from '../../files/drafting/sheet-draft';
import { FormSheet } from './form-sheet';

type Amount = number | string | null;
/** 上年决算数, 当年预算数, 当年决算数 */
export type Amounts = readonly [previous: Amount, budget: Amount, spent: Amount];

export interface IndicatorRow {
  readonly name: string;
  readonly target: Amount;
  readonly actual: Amount;
  readonly weight: number;
  readonly score: number;
  readonly note?: string;
}

/** What one township files for 2024: every figure and every sentence of its two annexes. */
export interface DepartmentFigures {
  readonly unit: string;
  /** `2024年度` before the titles, or nothing. */
  readonly titleYear: string;
  /** `单位：万元` beside the unit's name on 附件1-1, or nothing. */
  readonly moneyUnit: string | null;
  readonly staff: { readonly authorised: number; readonly actual: number; readonly rate: number };
  readonly spending: Readonly<Record<SpendingLabel, Amounts>>;
  readonly buildings: readonly Amount[];
  readonly measures: string;
  readonly funds: {
    readonly initial: number;
    readonly budget: number;
    readonly spent: number;
    readonly rate: number;
    readonly score: Amount;
  };
  readonly income: Readonly<Record<'total' | 'general' | 'governmentFund' | 'nonTax' | 'other', string>>;
  readonly expenditure: Readonly<Record<'total' | 'basic' | 'projects', string>>;
  readonly goals: { readonly expected: string; readonly achieved: string };
  /** In the order of the form, by second-level heading. */
  readonly indicators: Readonly<Record<Level2, readonly IndicatorRow[]>>;
  readonly total: number;
  readonly signature: string;
}

const SPENDING = [
  '三公经费',
  '   1、公务用车购置和维护经费',
  '       其中：公车购置',
  '             公车运行维护',
  '   2、出国经费',
  '   3、公务接待',
  '项目支出：',
  '    1、业务工作经费',
  '    2、运行维护经费',
  '3、市级专项资金\n（一个专项一行）',
  '4、其他事业类发展资金',
  '……',
  '公用经费',
  '    其中：办公费',
  '          水费、电费、差旅费',
  '          会议费、培训费',
  '政府采购金额',
  '部门基本支出预算调整',
] as const;
type SpendingLabel = (typeof SPENDING)[number];

const LEVELS = [
  { label: '成本指标\n（20分)', parts: ['经济成本指标', '社会成本指标', '生态环境成本指标'] },
  { label: '产出指标\n（30分)', parts: ['数量指标', '质量指标', '时效指标'] },
  { label: '效益指标\n（30分）', parts: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
  { label: '满意度\n指标\n（10分）', parts: ['服务对象满意度指标'] },
] as const;
type Level2 = (typeof LEVELS)[number]['parts'][number];

/** 附件1-1 and 附件1-2 of a township in Hunan. */
export function departmentAnnexes(figures: DepartmentFigures, options: { readonly protected?: boolean } = {}): readonly SheetDraft[] {
  return [baseData(figures).draft(options), selfEvaluation(figures).draft(options)];
}

function baseData(figures: DepartmentFigures): FormSheet {
  const sheet = new FormSheet('附件1-1基础数据表', [30, 12, 12, 12, 12, 12, 14]);
  sheet.put('A1', '附件1-1', 'plain').put('A2:G2', `${figures.titleYear}部门整体支出绩效评价基础数据表`, 'title').height(2, 28);
  const unit = `填报单位：${figures.unit}`;
  if (figures.moneyUnit === null) sheet.put('A3:G3', unit, 'plain');
  else sheet.put('A3:E3', unit, 'plain').put('F3:G3', figures.moneyUnit, 'plain');
  const triple = (row: number, [first, second, third]: Amounts): void => {
    sheet.put(`B${row}:C${row}`, first, 'body').put(`D${row}:E${row}`, second, 'body').put(`F${row}:G${row}`, third, 'body');
  };
  sheet.put('A4:A5', '财政供养人员情况', 'heading');
  triple(4, ['编制数', '2024年实际在职人数', '控制率']);
  const { authorised, actual, rate } = figures.staff;
  sheet.put('B5:C5', authorised, 'body').put('D5:E5', actual, 'body').put('F5:G5', rate, 'percent');
  sheet.put('A6', '经费控制情况', 'heading');
  triple(6, ['2023年决算数', '2024年预算数', '2024年决算数']);
  SPENDING.forEach((label, index) => {
    sheet.put(`A${7 + index}`, label, 'label');
    triple(7 + index, figures.spending[label]);
  });
  sheet.height(16, 34).put('A25:A26', '楼堂馆所控制情况', 'heading').height(25, 34);
  sheet.row(
    25,
    'B',
    ['批复规模\n（㎡）', '实际规模\n（㎡）', '规模控制率', '预算投资（万元）', '实际投资（万元）', '投资概算控制率'],
    'heading',
  );
  sheet.row(26, 'B', figures.buildings, 'body');
  sheet.put('A27', '厉行节约保障措施', 'body').put('B27:G27', figures.measures, 'label').height(27, 110);
  sheet
    .put('A28:G28', '说明：“项目支出”填报基本支出之外的全部项目支出，“公用经费”填报基本支出中的商品和服务支出。', 'plain')
    .height(28, 32);
  return sheet.put('A29:G29', figures.signature, 'plain');
}

function selfEvaluation(figures: DepartmentFigures): FormSheet {
  const { funds, income, expenditure } = figures;
  const sheet = new FormSheet('附件1-2自评表', [7, 12, 16, 30, 12, 12, 8, 10, 40]);
  sheet.put('A1', '附件1-2', 'plain').put('A2:I2', `${figures.titleYear}整体支出绩效自评表`, 'title').height(2, 28);
  sheet.put('A3:C3', '预算单位名称', 'body').put('D3:I3', figures.unit, 'body');
  sheet.put('A4:A10', '年度预算申请（万元）', 'body').put('B4:C4', null, 'body').height(4, 34);
  sheet.row(4, 'D', ['年初\n预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], 'heading');
  sheet.put('B5:C5', '年度资金总额', 'body').row(5, 'D', [funds.initial, funds.budget, funds.spent], 'money');
  sheet.put('G5', 10, 'body').put('H5', funds.rate, 'percent').put('I5', funds.score, 'body');
  sheet.put('B6:E6', `按收入性质分：${income.total}`, 'label').put('F6:I6', `按支出性质分：${expenditure.total}`, 'label');
  sheet.put('B7:E7', `  其中：  一般公共预算：${income.general}`, 'label').put('F7:I7', `其中：基本支出：${expenditure.basic}`, 'label');
  sheet.put('B8:E8', `政府性基金拨款：${income.governmentFund}`, 'label').put('F8:I8', `项目支出：${expenditure.projects}`, 'label');
  sheet.put('B9:I9', `纳入专户管理的非税收入拨款：${income.nonTax}`, 'label').put('B10:I10', `其他资金：${income.other}`, 'label');
  sheet.put('A11:A12', '年度总体目标', 'body').put('B11:D11', '预期目标', 'body').put('E11:I11', '实际完成情况', 'body');
  sheet.put('B12:D12', figures.goals.expected, 'label').put('E12:I12', figures.goals.achieved, 'label').height(12, 190);
  sheet.height(45, 32).height(46, 46);
  sheet.put('A13:A46', '绩\n效\n指\n标', 'heading').height(13, 48);
  sheet.row(13, 'B', ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'], 'heading');
  const end = indicatorRows(sheet, figures, 14);
  sheet.put(`A${end}:F${end}`, '总分', 'heading').row(end, 'G', [100, figures.total, null], 'body');
  return sheet.put(`A${end + 1}:I${end + 1}`, figures.signature, 'plain');
}

function indicatorRows(sheet: FormSheet, figures: DepartmentFigures, from: number): number {
  let row = from;
  for (const level of LEVELS) {
    const levelFrom = row;
    for (const part of level.parts) {
      const partFrom = row;
      for (const { name, target, actual, weight, score, note = null } of figures.indicators[part]) {
        sheet.put(`D${row}`, name, 'label').row(row, 'E', [target, actual, weight, score], 'body').put(`I${row}`, note, 'label');
        if (note !== null) sheet.height(row, 46);
        row += 1;
      }
      sheet.put(`C${partFrom}:C${row - 1}`, part, 'body');
    }
    sheet.put(`B${levelFrom}:B${row - 1}`, level.label, 'body');
  }
  return row;
}
