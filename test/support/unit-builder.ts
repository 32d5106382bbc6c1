import type { Position } from '../../src/core/grid/address';
import type { Grid, SheetRef } from '../../src/core/grid/grid';
import { drawBaseData, type Put } from './draw-base-data';
import { drawSelfEvaluation } from './draw-self-evaluation';
import { cellOf, SheetCanvas, type Content } from './sheet-canvas';
import { CLOUD_RIDGE, type UnitFacts, type FactPeriod } from './unit-facts';
import { HUNAN, toFullWidth, type Layout } from './unit-layout';
import { valuesOf } from './unit-values';

export const BASE_SHEET: SheetRef = { id: 'base', name: '附件1-1基础数据表' };
export const SELF_SHEET: SheetRef = { id: 'self', name: '附件1-2自评表' };

interface Place {
  readonly sheet: SheetRef;
  readonly at: Position;
}

type Cells<Names extends string> = Partial<Record<Names, Content>>;

/**
 * A unit's two annexes, consistent unless told otherwise: every method returns another builder in which the named
 * cells hold what was given and all others what they held.
 */
export class UnitBuilder {
  constructor(
    private readonly facts: UnitFacts = CLOUD_RIDGE,
    private readonly layout: Layout = HUNAN,
    private readonly overrides: ReadonlyMap<string, Content> = new Map(),
    private readonly sheets: readonly ('base' | 'self')[] = ['base', 'self'],
    /** Contents never move cells, so that builders of one layout share where they stand. */
    private places: ReadonlyMap<string, Place> | null = null,
  ) {}

  private values: ReadonlyMap<string, Content> | null = null;

  laidOut(layout: Partial<Layout>): UnitBuilder {
    return new UnitBuilder(this.facts, { ...this.layout, ...layout }, this.overrides, this.sheets);
  }

  of(facts: Partial<UnitFacts>): UnitBuilder {
    return new UnitBuilder({ ...this.facts, ...facts }, this.layout, this.overrides, this.sheets);
  }

  only(sheet: 'base' | 'self'): UnitBuilder {
    return new UnitBuilder(this.facts, this.layout, this.overrides, [sheet]);
  }

  /** One cell by its meaning: `indicator:群众满意度/score`. */
  set(meaning: string, content: Content): UnitBuilder {
    if (!this.positions().has(meaning)) throw new RangeError(`No cell in this layout: ${meaning}`);
    return new UnitBuilder(this.facts, this.layout, new Map([...this.overrides, [meaning, content]]), this.sheets, this.places);
  }

  staff(cells: Cells<'authorised' | 'actual' | 'rate'>): UnitBuilder {
    return this.setAll('staff', cells);
  }

  spending(name: string, cells: Cells<FactPeriod>): UnitBuilder {
    return this.setAll(`spending:${name}`, cells);
  }

  building(
    cells: Cells<'approved-size' | 'actual-size' | 'size-rate' | 'budget-investment' | 'actual-investment' | 'investment-rate'>,
  ): UnitBuilder {
    return this.setAll('building', cells);
  }

  funds(cells: Cells<'initial' | 'budget' | 'spent' | 'weight' | 'rate' | 'score'>): UnitBuilder {
    return this.setAll('funds', cells);
  }

  fundsPart(name: string, cells: Cells<'initial' | 'budget' | 'spent' | 'rate'>): UnitBuilder {
    return this.setAll(`part:${name}`, cells);
  }

  income(name: string, amount: Content): UnitBuilder {
    return this.set(`income:${name}`, amount);
  }

  expenditure(name: string, amount: Content): UnitBuilder {
    return this.set(`expenditure:${name}`, amount);
  }

  level(name: string, weight: Content): UnitBuilder {
    return this.set(`level:${name}/weight`, weight);
  }

  indicator(name: string, cells: Cells<'target' | 'actual' | 'weight' | 'score' | 'note' | 'direction' | 'unit'>): UnitBuilder {
    return this.setAll(`indicator:${name}`, cells);
  }

  total(cells: Cells<'weight' | 'score'>): UnitBuilder {
    return this.setAll('total', cells);
  }

  grids(): readonly Grid[] {
    return this.drawn().map(({ canvas }) => canvas.grid(this.layout.knowsMerges));
  }

  /** Where each cell that has a meaning stands. */
  positions(): ReadonlyMap<string, Place> {
    this.places ??= new Map(
      this.drawn().flatMap(({ sheet, canvas }) => [...canvas.positions].map(([meaning, at]) => [meaning, { sheet, at }] as const)),
    );
    return this.places;
  }

  /** What a cell holds, by its meaning. */
  value(meaning: string): Content {
    return this.contents().get(meaning) ?? null;
  }

  private contents(): ReadonlyMap<string, Content> {
    this.values ??= new Map([...valuesOf(this.facts, this.layout), ...this.overrides]);
    return this.values;
  }

  private setAll(prefix: string, cells: Readonly<Record<string, Content | undefined>>): UnitBuilder {
    return Object.entries(cells).reduce<UnitBuilder>(
      (unit, [name, content]) => (content === undefined ? unit : unit.set(`${prefix}/${name}`, content)),
      this,
    );
  }

  private drawn(): readonly { readonly sheet: SheetRef; readonly canvas: SheetCanvas }[] {
    const values = this.contents();
    return this.sheets.map((kind) => {
      const sheet = kind === 'base' ? BASE_SHEET : SELF_SHEET;
      const label = (text: string): string => (this.layout.fullWidth ? toFullWidth(text) : text);
      const canvas = new SheetCanvas(sheet, this.layout.shift, label);
      const put: Put = (row, column, meaning) => this.put(canvas, values, row, column, meaning);
      if (kind === 'base') drawBaseData(canvas, put, this.facts, this.layout);
      else drawSelfEvaluation(canvas, put, this.facts, this.layout);
      return { sheet, canvas };
    });
  }

  /** `inline|产出指标（|level:产出指标/weight|分）` puts the figure into the text around it. */
  private put(canvas: SheetCanvas, values: ReadonlyMap<string, Content>, row: number, column: number, meaning: string): void {
    if (meaning === 'base/unit') {
      const name = values.get(meaning);
      const text = `填报单位：${typeof name === 'string' ? name : ''}`;
      canvas.cell(row, column, cellOf(text, this.layout), meaning);
      return;
    }
    if (!meaning.startsWith('inline|')) {
      canvas.cell(row, column, cellOf(values.get(meaning) ?? null, this.layout), meaning);
      return;
    }
    const [, before = '', name = '', after = ''] = meaning.split('|');
    const figure = cellOf(values.get(name) ?? null, this.layout).shown;
    const text = `${before}${figure}${after}`;
    canvas.cell(row, column, cellOf(this.layout.fullWidth ? toFullWidth(text) : text, this.layout), name);
  }
}

/** 青禾县云岭镇: both annexes, every figure in agreement. */
export function aUnit(): UnitBuilder {
  return new UnitBuilder();
}
