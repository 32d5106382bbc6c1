import type { Position } from '../grid/address';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { Level } from './form';
import { inlinePoints } from './inline-figure';
import type { Label } from './labels';
import { INDICATOR_WORDING } from './role-wording';

interface OpenLevel {
  readonly name: string;
  readonly weight: Field | null;
  readonly indicators: number[];
}

/** Gathers indicators under first levels, or under goals where the table has them. */
export class LevelCollector {
  private readonly levels: OpenLevel[] = [];
  private goal: OpenLevel | null = null;

  constructor(private readonly fields: FieldMaker) {}

  /** A first-level label; within a goal it only counts when it states points of its own. */
  begin(name: string, at: Position, text: string): void {
    this.open(name, at, text);
  }

  beginGoal(name: string, label: Label): void {
    this.goal = this.open(name, { row: label.row, column: label.column }, label.raw);
  }

  /** Puts an indicator (by its index) under the level that is open, or a new one without points. */
  add(name: string, index: number): void {
    this.goal?.indicators.push(index);
    const current = this.levels.at(-1);
    if (current === this.goal && this.goal !== null) return;
    if (current !== undefined) current.indicators.push(index);
    else if (name !== '') this.levels.push({ name, weight: null, indicators: [index] });
  }

  list(): readonly Level[] {
    return this.goal === null ? this.levels : this.levels.filter((level) => level.weight !== null);
  }

  private open(name: string, at: Position, text: string): OpenLevel {
    const points = inlinePoints(text);
    const group = this.fields.group(`level:${name}`);
    const wording = labelled(name, INDICATOR_WORDING.weight);
    const weight = points === null ? null : this.fields.inline(`${group}/weight`, wording, at, points);
    const level: OpenLevel = { name, weight, indicators: [] };
    this.levels.push(level);
    return level;
  }
}
