import fc from 'fast-check';
import type { Position } from '../../../src/core/grid/address';
import type { Grid, SheetRef } from '../../../src/core/grid/grid';
import { consistentUnits, layouts } from '../arbitraries';
import { RubricBuilder } from '../rubric-builder';
import type { Content } from '../sheet-canvas';
import { aUnit, type UnitBuilder } from '../unit-builder';

/** A unit's forms, of which every cell is known by its meaning and can be filled in otherwise. */
export interface Book {
  /** In the order in which they are drawn. */
  readonly cells: readonly string[];
  value(cell: string): Content;
  set(cell: string, content: Content): Book;
  grids(): readonly Grid[];
  place(cell: string): { readonly sheet: SheetRef; readonly at: Position };
}

class UnitBook implements Book {
  readonly cells: readonly string[];

  constructor(private readonly unit: UnitBuilder) {
    this.cells = [...unit.positions().keys()];
  }

  value(cell: string): Content {
    return this.unit.value(cell);
  }

  set(cell: string, content: Content): Book {
    return new UnitBook(this.unit.set(cell, content));
  }

  grids(): readonly Grid[] {
    return this.unit.grids();
  }

  place(cell: string) {
    return placeIn(this.unit.positions(), cell);
  }
}

const RUBRIC = 'rubric:';
const RUBRIC_SCORES: Readonly<Record<string, number>> = { 在职人员控制率: 5, '“三公经费”变动率': 8, 管理制度健全性: 3 };
const RUBRIC_TOTAL = 16;

/** A base table and the rubric that is scored from it. */
class RubricBook implements Book {
  readonly cells: readonly string[];

  constructor(
    private readonly unit: UnitBuilder,
    private readonly changed: ReadonlyMap<string, Content> = new Map(),
  ) {
    this.cells = [...unit.positions().keys(), ...Object.keys(RUBRIC_SCORES).map((name) => `${RUBRIC}${name}/score`), 'rubric/total'];
  }

  value(cell: string): Content {
    if (!cell.startsWith('rubric')) return this.unit.value(cell);
    const changed = this.changed.get(cell);
    if (changed !== undefined) return changed;
    return cell === 'rubric/total' ? RUBRIC_TOTAL : (RUBRIC_SCORES[nameIn(cell)] ?? null);
  }

  set(cell: string, content: Content): Book {
    return cell.startsWith('rubric')
      ? new RubricBook(this.unit, new Map([...this.changed, [cell, content]]))
      : new RubricBook(this.unit.set(cell, content), this.changed);
  }

  grids(): readonly Grid[] {
    return this.builder().grids();
  }

  place(cell: string) {
    if (!cell.startsWith('rubric')) return placeIn(this.unit.positions(), cell);
    return placeIn(this.builder().positions(), cell === 'rubric/total' ? 'total/score' : cell.replace(RUBRIC, ''));
  }

  private builder(): RubricBuilder {
    const scored = Object.keys(RUBRIC_SCORES).reduce(
      (rubric, name) => rubric.line(name, { ...this.reasonOf(name), score: this.value(`${RUBRIC}${name}/score`) }),
      new RubricBuilder(this.unit),
    );
    return scored.totalling(this.value('rubric/total'));
  }

  private reasonOf(name: string) {
    return name === '管理制度健全性' ? { reason: '资产管理制度尚在修订。' } : {};
  }
}

function nameIn(cell: string): string {
  return cell.replace(RUBRIC, '').replace(/\/score$/, '');
}

function placeIn(places: ReturnType<UnitBuilder['positions']>, cell: string) {
  const place = places.get(cell);
  if (place === undefined) throw new RangeError(`No such cell: ${cell}`);
  return place;
}

/** Consistent books of every family and layout. */
export const books: fc.Arbitrary<Book> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.tuple(consistentUnits, layouts).map(([facts, layout]): Book => new UnitBook(aUnit().of(facts).laidOut(layout))),
  },
  { weight: 1, arbitrary: consistentUnits.map((facts): Book => new RubricBook(aUnit().of(facts).only('base'))) },
);
