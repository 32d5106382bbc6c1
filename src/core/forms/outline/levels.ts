import type { Position } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import type { HeaderColumn } from '../columns/column';
import { INDICATOR } from '../words/evaluation-roles';
import type { Field } from '../field';
import { type FieldMaker, labelled } from '../columns/field-maker';
import type { Level, Subtotal } from '../form';
import { type InlineFigure, inlinePoints, levelPoints } from '../cells/inline-figure';
import { levelName } from '../words/indicator-labels';
import { isFilled } from '../cells/labels';
import type { TableRow } from '../columns/row-kind';

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

/** `目标设定（10分）`: second levels whose label states what the points below come to. */
export class SecondLevels {
  readonly groups: Subtotal[] = [];
  private weights: Field[] | null = null;
  private text = '';

  constructor(private readonly fields: FieldMaker) {}

  /** Whether a label is that of the row above, as in a table whose merged cells were filled by a system. */
  isOpen(text: string): boolean {
    return text !== '' && text === this.text;
  }

  /** The name of the level that begins. */
  begin(text: string, at: Position | null): string {
    this.text = text;
    const [name, points] = [levelName(text), inlinePoints(text)];
    this.weights = at === null || points === null ? null : [];
    if (at === null || points === null || this.weights === null) return name;
    const path = `${this.fields.group(`level2:${name}`)}/weight`;
    const weight = this.fields.inline(path, labelled(name, INDICATOR.weight), at, points);
    this.groups.push({ weight, score: null, weights: this.weights, scores: [] });
    return name;
  }

  add(weight: Field | null): void {
    if (weight !== null) this.weights?.push(weight);
  }
}

/** 分值 behind each level, in front of the indicator's own: every filled cell states what the rows down to the next come to. */
export class GroupWeights {
  private readonly stated = new Map<number, { readonly weight: Field; readonly weights: Field[] }[]>();

  constructor(private readonly fields: FieldMaker) {}

  get groups(): readonly Subtotal[] {
    return [...this.stated.values()].flat().map(({ weight, weights }) => ({ weight, weights, score: null, scores: [] }));
  }

  /** A row of the table, with its own points. */
  add(row: TableRow, weight: Field | null): void {
    const level1 = row.header.columns.get('level1Weight')?.column;
    for (const { column } of columnsIn(row)) {
      // Read with the first levels.
      if (column === level1) continue;
      const groups = this.stated.get(column) ?? [];
      const at = { row: row.row, column };
      if (isFilled(cellAt(this.fields.grid, at))) groups.push({ weight: this.cell(at, '本级'), weights: [] });
      if (weight !== null) groups.at(-1)?.weights.push(weight);
      if (groups.length > 0) this.stated.set(column, groups);
    }
  }

  /** The total row under such columns: what the points of each level come to; `first` are those of the first level. */
  totals(row: TableRow, first: readonly Field[]): readonly Subtotal[] {
    return columnsIn(row).flatMap(({ column }): Subtotal[] => {
      const at = { row: row.row, column };
      const weights = this.stated.get(column)?.map(({ weight }) => weight) ?? first;
      return isFilled(cellAt(this.fields.grid, at)) ? [{ weight: this.cell(at, '各级'), weights, score: null, scores: [] }] : [];
    });
  }

  private cell(at: { readonly row: number; readonly column: number }, name: string): Field {
    return this.fields.cell(`${this.fields.group('group')}/weight`, labelled(name, INDICATOR.weight), at);
  }
}

/** The columns for points in front of the name, but for the indicator's own. */
function columnsIn({ header }: TableRow): readonly HeaderColumn[] {
  const own = header.columns.get('weight')?.column;
  const name = header.columns.get('name')?.column ?? 0;
  return (header.candidates.get('weight') ?? []).filter(({ column }) => column < name && column !== own);
}
