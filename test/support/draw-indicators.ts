import type { Put } from './draw-base-data';
import type { SheetCanvas } from './sheet-canvas';
import type { LevelFacts, UnitFacts } from './unit-facts';
import type { Layout } from './unit-layout';

type Role = 'direction' | 'target' | 'unit' | 'actual' | 'weight' | 'score' | 'note';

const HEADERS: readonly Readonly<Record<Role, string>>[] = [
  {
    direction: '指标性质',
    target: '年度指标值',
    unit: '度量单位',
    actual: '实际完成值',
    weight: '分值',
    score: '得分',
    note: '偏差原因分析及改进措施',
  },
  {
    direction: '计算符号',
    target: '指标值',
    unit: '计量单位',
    actual: '全年完成值',
    weight: '权重',
    score: '自评得分',
    note: '未完成原因分析及改进措施',
  },
  {
    direction: '指标性质',
    target: '年初目标值\n（A）',
    unit: '计量单位',
    actual: '完成值（B）',
    weight: '权重',
    score: '得分',
    note: '偏差原因及改进措施',
  },
];
const NAME_COLUMN = 3;

/** Roles of the columns after the indicator's name, left to right. */
export function indicatorColumns(layout: Layout): readonly Role[] {
  if (layout.form === 'hubei') return ['target', 'actual', 'score'];
  const roles: Role[] = layout.directionColumns
    ? ['direction', 'target', 'unit', 'actual', 'score', 'note']
    : ['target', 'actual', 'score', 'note'];
  roles.splice(layout.weightFirst ? 0 : roles.indexOf('actual') + 1, 0, 'weight');
  return roles;
}

/** The indicator table from its header to the total row; returns the row after it. */
export function drawIndicators(canvas: SheetCanvas, put: Put, facts: UnitFacts, layout: Layout, top: number): number {
  const roles = indicatorColumns(layout);
  ['绩效指标', '一级指标', '二级指标', '三级指标'].forEach((label, column) => canvas.text(top, column, label));
  roles.forEach((role, index) => canvas.text(top, NAME_COLUMN + 1 + index, HEADERS[layout.headers]?.[role] ?? ''));
  let row = top + 1;
  facts.levels.forEach((level, index) => {
    if (layout.form === 'hubei') {
      put(row, 0, `inline|年度绩效目标${index + 1}(|level:${level.name}/weight|分)`);
      row += 1;
    }
    row = drawLevel(canvas, put, level, layout, row);
  });
  canvas.merge(top, 0, row - 1, 0);
  canvas.text(row, layout.form === 'hubei' ? 2 : 0, layout.headers === 1 ? '合计' : '总分');
  roles.forEach((role, index) => {
    if (role === 'weight' || role === 'score') put(row, NAME_COLUMN + 1 + index, `total/${role}`);
  });
  return row + 1;
}

function drawLevel(canvas: SheetCanvas, put: Put, level: LevelFacts, layout: Layout, top: number): number {
  let row = top;
  if (layout.levelWeights && layout.form !== 'hubei') put(row, 1, `inline|${level.name}（|level:${level.name}/weight|分）`);
  else canvas.text(row, 1, level.name);
  for (const group of level.groups) {
    canvas.text(row, 2, group.name);
    if (group.indicators.length > 1) canvas.merge(row, 2, row + group.indicators.length - 1, 2);
    group.indicators.forEach((indicator, index) => {
      const name = layout.indicatorNumbers ? `指标${index + 1}：${indicator.name}` : indicator.name;
      canvas.text(row, NAME_COLUMN, name, `indicator:${indicator.name}/name`);
      indicatorColumns(layout).forEach((role, column) => put(row, NAME_COLUMN + 1 + column, `indicator:${indicator.name}/${role}`));
      row += 1;
    });
  }
  if (row - top > 1) canvas.merge(top, 1, row - 1, 1);
  return row;
}
