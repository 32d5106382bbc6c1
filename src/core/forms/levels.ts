import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { Level } from './form';
import { levelPoints, type InlineFigure } from './inline-figure';
import type { Position } from '../grid/address';
import { INDICATOR } from './evaluation-roles';

interface OpenLevel {
  readonly name: string;
  readonly weight: Field | null;
  readonly restated: Field[];
  readonly indicators: number[];
  readonly goal: boolean;
  readonly within: OpenLevel | null;
}

/** Gathers indicators under first levels; under goals where the table has them, and then under levels with points of their own. */
export class LevelCollector {
  private readonly levels: OpenLevel[] = [];
  private goal: OpenLevel | null = null;
  private level: OpenLevel | null = null;

  constructor(private readonly fields: FieldMaker) {}

  /** A first-level label at a position; `weightAt` is the cell that states its points where the label does not. */
  begin(name: string, text: string, at: Position, weightAt: Position | null): void {
    const again = this.level !== null && this.level.name === name && name !== '' && this.level.weight !== null;
    const points = again ? levelPoints(text) : null;
    if (again && this.level !== null && points !== null) this.level.restated.push(this.pointsField(name, at, points));
    else this.level = this.open(name, text, at, weightAt, false);
  }

  /** 年度绩效目标1（40分）. */
  beginGoal(name: string, text: string, at: Position): void {
    this.goal = this.open(name, text, at, null, true);
    this.level = null;
  }

  /** Puts an indicator (by its index) under what is open; under a level called `implied` where no label begins one. */
  add(index: number, implied: string): void {
    if (this.level === null && this.goal === null && implied !== '') {
      this.level = { name: implied, weight: null, restated: [], indicators: [], goal: false, within: null };
      this.levels.push(this.level);
    }
    this.goal?.indicators.push(index);
    this.level?.indicators.push(index);
  }

  /** The points that the first levels state. */
  weights(): readonly Field[] {
    return this.levels.flatMap(({ goal, weight }) => (goal ? [] : (weight ?? [])));
  }

  list(): readonly Level[] {
    const shown = this.goal === null ? this.levels : this.levels.filter(({ goal, weight }) => goal || weight !== null);
    const kept = shown.filter(({ indicators, weight }) => indicators.length > 0 || weight !== null);
    return kept.map(({ name, weight, restated, indicators, within }) => {
      const goal = within === null ? -1 : kept.indexOf(within);
      return { name, weight, restated, indicators, within: goal < 0 ? null : goal };
    });
  }

  private open(name: string, text: string, at: Position, weightAt: Position | null, goal: boolean): OpenLevel {
    const points = levelPoints(text);
    const weight =
      points !== null
        ? this.pointsField(name, at, points)
        : weightAt === null
          ? null
          : this.fields.cell(this.pathOf(name), labelled(name, INDICATOR.weight), weightAt);
    const level: OpenLevel = { name, weight, restated: [], indicators: [], goal, within: goal ? null : this.goal };
    this.levels.push(level);
    return level;
  }

  private pointsField(name: string, at: Position, points: InlineFigure): Field {
    return this.fields.inline(this.pathOf(name), labelled(name, INDICATOR.weight), at, points);
  }

  private pathOf(name: string): string {
    return `${this.fields.group(`level:${name}`)}/weight`;
  }
}
