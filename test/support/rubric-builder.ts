import type { Position } from '../../src/core/grid/address';
import type { Grid, SheetRef } from '../../src/core/grid/grid';
import { cellOf, SheetCanvas, type Content } from './sheet-canvas';
import { HUNAN } from './unit-layout';
import { aUnit, type UnitBuilder } from './unit-builder';

const RUBRIC_SHEET: SheetRef = { id: 'rubric', name: '评分表' };

export interface RubricLine {
  readonly name: string;
  readonly standard: string;
  readonly weight: Content;
  readonly score: Content;
  readonly reason?: Content;
}

const LINES: readonly RubricLine[] = [
  { name: '在职人员控制率', standard: '控制率小于或等于100%的，计5分；每超过一个百分点扣0.5分，扣完为止。', weight: 5, score: 5 },
  { name: '“三公经费”变动率', standard: '变动率小于或等于0的，计8分；每超过一个百分点扣0.8分，扣完为止。', weight: 8, score: 8 },
  {
    name: '管理制度健全性',
    standard: '制度健全、执行有效的，计4分；每缺一项扣1分。',
    weight: 4,
    score: 3,
    reason: '资产管理制度尚在修订。',
  },
];

/** 评价指标评分表 beside the base table it is scored from. */
export class RubricBuilder {
  constructor(
    private readonly base: UnitBuilder = aUnit().only('base'),
    private readonly changed: ReadonlyMap<string, Partial<RubricLine>> = new Map(),
    private readonly total: Content = 16,
  ) {}

  on(base: UnitBuilder): RubricBuilder {
    return new RubricBuilder(base, this.changed, this.total);
  }

  line(name: string, cells: Partial<RubricLine>): RubricBuilder {
    return new RubricBuilder(this.base, new Map([...this.changed, [name, cells]]), this.total);
  }

  totalling(total: Content): RubricBuilder {
    return new RubricBuilder(this.base, this.changed, total);
  }

  grids(): readonly Grid[] {
    return [...this.base.grids(), this.drawn().grid(true)];
  }

  positions(): ReadonlyMap<string, { readonly sheet: SheetRef; readonly at: Position }> {
    return new Map([...this.drawn().positions].map(([meaning, at]) => [meaning, { sheet: RUBRIC_SHEET, at }]));
  }

  private drawn(): SheetCanvas {
    const canvas = new SheetCanvas(RUBRIC_SHEET, { rows: 0, columns: 0 }, (text) => text);
    canvas.text(0, 0, '2024年度部门整体支出绩效评价指标评分表');
    ['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因'].forEach((label, column) =>
      canvas.text(1, column, label),
    );
    LINES.forEach((line, index) => {
      const row = index + 2;
      const { name, standard, weight, score, reason = null } = { ...line, ...this.changed.get(line.name) };
      if (index === 0) canvas.text(row, 0, '投入');
      if (index === 0) canvas.text(row, 1, '预算配置');
      canvas.text(row, 2, name);
      canvas.text(row, 3, standard);
      canvas.cell(row, 4, cellOf(weight, HUNAN), `${name}/weight`);
      canvas.cell(row, 5, cellOf(score, HUNAN), `${name}/score`);
      canvas.cell(row, 6, cellOf(reason, HUNAN), `${name}/reason`);
    });
    canvas.text(5, 0, '合计');
    canvas.cell(5, 4, cellOf(17, HUNAN), 'total/weight');
    canvas.cell(5, 5, cellOf(this.total, HUNAN), 'total/score');
    return canvas;
  }
}
