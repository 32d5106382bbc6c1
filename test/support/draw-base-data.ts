import type { SheetCanvas } from './sheet-canvas';
import { type UnitFacts, FACT_PERIODS, type FactPeriod } from './unit-facts';
import { SIGNATURES, type Layout } from './unit-layout';

/** Draws one cell by its meaning. */
export type Put = (row: number, column: number, meaning: string) => void;

const LAST = 6;
const COLUMN: Readonly<Record<FactPeriod, number>> = { previous: 1, budget: 3, spent: 5 };

/** 附件1-1: seven columns, the figures of the three years over two each. */
export function drawBaseData(canvas: SheetCanvas, put: Put, facts: UnitFacts, layout: Layout): void {
  canvas.text(0, 0, '附件1-1');
  put(1, 0, 'base/title');
  canvas.merge(1, 0, 1, LAST);
  put(2, 0, 'base/unit');
  if (layout.moneyUnit) canvas.text(2, 5, '单位：万元');
  canvas.text(3, 0, '财政供养人员情况');
  canvas.merge(3, 0, 4, 0);
  canvas.text(3, 1, '编制数');
  canvas.text(3, 3, layout.headers === 0 ? `${facts.year}年实际在职人数` : `${facts.year} 年\n实际在职人数`);
  canvas.text(3, 5, '控制率');
  put(4, 1, 'staff/authorised');
  put(4, 3, 'staff/actual');
  put(4, 5, 'staff/rate');
  canvas.text(5, 0, '经费控制情况');
  canvas.text(5, COLUMN.previous, `${facts.year - 1}年决算数`);
  canvas.text(5, COLUMN.budget, `${facts.year}年预算数`);
  canvas.text(5, COLUMN.spent, `${facts.year}年决算数`);
  for (const row of [3, 4, 5]) mergePairs(canvas, row);
  const end = drawSpending(canvas, put, facts);
  drawBuildings(canvas, put, end, layout);
  canvas.text(end + 2, 0, '厉行节约保障措施');
  canvas.text(end + 2, 1, '严控一般性支出，公务接待实行审批制，车辆统一调度。');
  if (layout.signature !== 'none') canvas.text(end + 3, 0, SIGNATURES[layout.signature], 'base/signature');
}

function drawSpending(canvas: SheetCanvas, put: Put, facts: UnitFacts): number {
  const [firstPart, ...moreParts] = facts.publicFundsParts;
  const lines: [label: string, name: string][] = [
    ['三公经费', '三公经费'],
    ['   1、公务用车购置和维护经费', '公务用车购置和维护经费'],
    ['       其中：公车购置', '公车购置'],
    ['             公车运行维护', '公车运行维护'],
    ['   2、出国经费', '出国经费'],
    ['   3、公务接待', '公务接待'],
    ['项目支出：', '项目支出'],
    ...facts.projects.map((project, index): [string, string] => [`    ${index + 1}、${project.name}`, project.name]),
    ['公用经费', '公用经费'],
    ...(firstPart ? [[`    其中：${firstPart.name}`, firstPart.name] satisfies [string, string]] : []),
    ...moreParts.map((part): [string, string] => [`          ${part.name}`, part.name]),
    ['政府采购金额', '政府采购金额'],
    ['部门基本支出预算调整', '部门基本支出预算调整'],
  ];
  lines.forEach(([label, name], index) => {
    canvas.text(6 + index, 0, label);
    for (const period of FACT_PERIODS) put(6 + index, COLUMN[period], `spending:${name}/${period}`);
    mergePairs(canvas, 6 + index);
  });
  return 6 + lines.length;
}

function drawBuildings(canvas: SheetCanvas, put: Put, row: number, layout: Layout): void {
  const columns = [
    ['批复规模（㎡）', 'building/approved-size'],
    ['实际规模（㎡）', 'building/actual-size'],
    ['规模控制率', 'building/size-rate'],
    [layout.moneyUnit ? '预算投资（万元）' : '预算投资', 'building/budget-investment'],
    [layout.moneyUnit ? '实际投资（万元）' : '实际投资', 'building/actual-investment'],
    ['投资概算控制率', 'building/investment-rate'],
  ] as const;
  canvas.text(row, 0, '楼堂馆所控制情况');
  canvas.merge(row, 0, row + 1, 0);
  columns.forEach(([label, meaning], index) => {
    canvas.text(row, index + 1, label);
    put(row + 1, index + 1, meaning);
  });
}

function mergePairs(canvas: SheetCanvas, row: number): void {
  for (const left of [1, 3, 5]) canvas.merge(row, left, row, left + 1);
}
