import type { Put } from './draw-base-data';
import type { SheetCanvas } from './sheet-canvas';
import type { UnitFacts } from './unit-facts';
import { SIGNATURES, type Layout } from './unit-layout';
import { drawIndicators, indicatorColumns } from './draw-indicators';

const FUNDS_HEADERS = [
  { initial: '年初\n预算数', budget: '全年预算数', spent: '全年执行数', weight: '分值', rate: '执行率', score: '得分' },
  { initial: '年初预算', budget: '调整后预算数', spent: '预算执行数', weight: '权重', rate: '预算执行率', score: '自评得分' },
  { initial: '年初预算数', budget: '全年预算数(A)', spent: '全年执行数(B)', weight: '分值', rate: '执行率(B/A)', score: '得分' },
] as const;
const FUNDS_COLUMNS = ['initial', 'budget', 'spent', 'weight', 'rate', 'score'] as const;
const FIRST_FUNDS_COLUMN = 3;

/** 附件1-2 or a project's form: title, unit, funds block, goals, indicators, total, signature. */
export function drawSelfEvaluation(canvas: SheetCanvas, put: Put, facts: UnitFacts, layout: Layout): void {
  const last = indicatorColumns(layout).length + 2;
  canvas.text(0, 0, '附件1-2');
  put(1, 0, 'self/title');
  canvas.merge(1, 0, 1, last);
  canvas.text(2, 0, '预算单位名称');
  canvas.merge(2, 0, 2, 2);
  put(2, 3, 'self/unit');
  let row = layout.form === 'hubei' ? drawHubeiFunds(canvas, put, layout) : drawFunds(canvas, put, facts, layout);
  canvas.text(row, 0, '年度总体目标');
  canvas.text(row, 1, '预期目标');
  canvas.text(row, 4, '实际完成情况');
  canvas.text(row + 1, 1, '改善农田水利条件，落实各项惠农政策，提升公共服务水平。');
  canvas.text(row + 1, 4, '农田水利条件持续改善，惠农政策落实到位，公共服务水平稳步提升。');
  canvas.merge(row, 0, row + 1, 0);
  row = drawIndicators(canvas, put, facts, layout, row + 2);
  if (layout.signature !== 'none') canvas.text(row, 0, SIGNATURES[layout.signature], 'self/signature');
}

function drawFunds(canvas: SheetCanvas, put: Put, facts: UnitFacts, layout: Layout): number {
  const headers = FUNDS_HEADERS[layout.headers];
  canvas.text(3, 0, layout.moneyUnit ? '年度预算申请（万元）' : '年度预算申请');
  FUNDS_COLUMNS.forEach((role, index) => canvas.text(3, FIRST_FUNDS_COLUMN + index, headers[role]));
  canvas.text(4, 1, '年度资金总额');
  canvas.merge(3, 1, 3, 2);
  canvas.merge(4, 1, 4, 2);
  FUNDS_COLUMNS.forEach((role, index) => put(4, FIRST_FUNDS_COLUMN + index, `funds/${role}`));
  return layout.form === 'national' ? drawFundsParts(canvas, put, 5) : drawSplits(canvas, put, facts, layout, 5);
}

function drawFundsParts(canvas: SheetCanvas, put: Put, top: number): number {
  const parts = [
    ['其中：当年财政拨款', '当年财政拨款'],
    ['上年结转资金', null],
    ['其他资金', '其他资金'],
  ] as const;
  parts.forEach(([label, name], index) => {
    canvas.text(top + index, 1, label);
    canvas.text(top + index, FIRST_FUNDS_COLUMN + 3, '—');
    canvas.text(top + index, FIRST_FUNDS_COLUMN + 5, '—');
    if (name === null) return;
    for (const [offset, role] of [
      [0, 'initial'],
      [1, 'budget'],
      [2, 'spent'],
      [4, 'rate'],
    ] as const) {
      put(top + index, FIRST_FUNDS_COLUMN + offset, `part:${name}/${role}`);
    }
  });
  return top + parts.length;
}

/** Income to the left, expenditure to the right. */
function drawSplits(canvas: SheetCanvas, put: Put, facts: UnitFacts, layout: Layout, top: number): number {
  const income = facts.income.map((source) => `income:${source.name}`);
  const expenditure = ['expenditure:基本支出', 'expenditure:项目支出'];
  const sides = [
    { column: 1, heading: '按收入性质分', total: 'income/total', parts: income },
    { column: 5, heading: '按支出性质分', total: 'expenditure/total', parts: expenditure },
  ];
  for (const { column, heading, total, parts } of sides) {
    drawSplitLine(canvas, put, layout, { row: top, column, label: heading, meaning: layout.subtotals ? total : null });
    parts.forEach((meaning, index) => {
      const label = `${index === 0 ? '其中：' : ''}${meaning.split(':')[1] ?? ''}`;
      drawSplitLine(canvas, put, layout, { row: top + 1 + index, column, label, meaning });
    });
  }
  return top + 1 + Math.max(income.length, expenditure.length);
}

interface SplitLine {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly meaning: string | null;
}

function drawSplitLine(canvas: SheetCanvas, put: Put, layout: Layout, line: SplitLine): void {
  if (line.meaning === null) canvas.text(line.row, line.column, `${line.label}：`);
  else if (layout.splitCells === 'inline') put(line.row, line.column, `inline|${line.label}：|${line.meaning}`);
  else {
    canvas.text(line.row, line.column, line.label);
    put(line.row, line.column + 2, line.meaning);
  }
}

function drawHubeiFunds(canvas: SheetCanvas, put: Put, layout: Layout): number {
  canvas.text(3, 4, '预算数(A)');
  canvas.text(3, 5, '执行数(B)');
  canvas.text(3, 6, '执行率(B/A)');
  put(3, 7, 'inline|得分(|funds/weight|分*执行率)');
  canvas.text(4, 0, layout.headers === 0 ? '年度财政资金总额' : '年度资金总额');
  put(4, 4, 'funds/budget');
  put(4, 5, 'funds/spent');
  put(4, 6, 'funds/rate');
  put(4, 7, 'funds/score');
  return 5;
}
