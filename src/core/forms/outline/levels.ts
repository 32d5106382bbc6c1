import type { Position } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import { INDICATOR } from '../words/evaluation-roles';
import type { Field } from '../field';
import { type FieldMaker, labelled } from '../columns/field-maker';
import type { Indicator, Level, Subtotal } from '../form';
import { type InlineFigure, levelPoints } from '../cells/inline-figure';
import { levelName } from '../words/indicator-labels';
import { isFilled, type Label } from '../cells/labels';
import type { TableRow } from '../columns/indicator-row';

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

type Points = 'weight' | 'score';

interface Group {
  readonly role: Points;
  readonly whole: Field;
  readonly parts: Field[];
  /** The rows that state none, by their indicators. */
  readonly without: number[];
}

/**
 * Points stated for the rows below, down to the next that are stated in the same column: in the label of a second level,
 * `目标设定（10分）`, or in a column of 分值, or 得分, behind each level, in front of the indicator's own.
 */
export class StatedPoints {
  private readonly stated: Group[] = [];
  /** By the column that states what the rows come to. */
  private readonly open = new Map<number, Group>();
  private level2 = '';

  constructor(private readonly fields: FieldMaker) {}

  /** Whether a label is that of the row above, as in a table whose merged cells were filled by a system. */
  isOpen(text: string): boolean {
    return text !== '' && text === this.level2;
  }

  /** The name of the second level that begins. */
  beginLevel(text: string, at: Position | null): string {
    this.level2 = text;
    const [name, points] = [levelName(text), levelPoints(text)];
    if (at !== null) this.open.delete(at.column);
    if (at === null || points === null) return name;
    const path = `${this.fields.group(`level2:${name}`)}/weight`;
    this.begin('weight', this.fields.inline(path, labelled(name, INDICATOR.weight), at, points));
    return name;
  }

  /** A second level with a row to itself, its points among those of its rows; null where a first level ends the one before. */
  beginRow(row: TableRow, label: Label | null): string | null {
    const [at, name] = [row.at('weight'), label && levelName(label.raw)];
    if (at !== null) this.open.delete(at.column);
    if (at !== null && name !== null) this.begin('weight', this.cell('weight', at, name));
    return name;
  }

  /** A row of the table, with what it states itself, and the index of its indicator. */
  add(row: TableRow, own: Pick<Indicator, Points>, index: number): void {
    const level1 = row.header.columns.get('level1Weight')?.column;
    // Those of the first levels are read with them.
    for (const { role, at } of filledIn(row)) if (at.column !== level1) this.begin(role, this.cell(role, at, '本级'));
    for (const { role, parts, without } of this.open.values()) {
      const field = own[role];
      if (field === null) without.push(index);
      else parts.push(field);
    }
  }

  /** What the points of a level come to; nothing is said of a level that has rows without points. */
  groups(): readonly Subtotal[] {
    return this.stated.filter(({ without }) => without.length === 0).map(({ role, whole, parts }) => comesTo(role, whole, parts));
  }

  /** The points of a level are those of its only row, where that states none. */
  inRows(indicators: readonly Indicator[]): readonly Indicator[] {
    const only = this.stated.filter(({ role, parts, without }) => role === 'weight' && parts.length === 0 && without.length === 1);
    const points = new Map(only.map(({ whole, without: [index] }) => [index, whole]));
    return indicators.map((each, index) => (each.weight === null && !each.isExtra ? { ...each, weight: points.get(index) ?? null } : each));
  }

  /** The total row under such columns: what the points of each level come to; `first` are those of the first level. */
  totals(row: TableRow, first: readonly Field[]): readonly Subtotal[] {
    return filledIn(row).map(({ role, at }): Subtotal => {
      const parts = this.stated.flatMap(({ whole }) => (whole.at.column === at.column ? whole : []));
      return comesTo(role, this.cell(role, at, '各级'), parts.length > 0 || role === 'score' ? parts : first);
    });
  }

  private begin(role: Points, whole: Field): void {
    const group: Group = { role, whole, parts: [], without: [] };
    this.open.set(whole.at.column, group);
    this.stated.push(group);
  }

  private cell(role: Points, at: Position, name: string): Field {
    return this.fields.cell(`${this.fields.group('group')}/${role}`, labelled(name, INDICATOR[role]), at);
  }
}

function comesTo(role: Points, whole: Field, parts: readonly Field[]): Subtotal {
  const none = { weight: null, score: null, weights: [], scores: [] };
  return role === 'weight' ? { ...none, weight: whole, weights: parts } : { ...none, score: whole, scores: parts };
}

/** Subtotals that stand above their rows: of a level, and of a second level in it. */
export class HeadedSubtotals {
  private open: readonly Readonly<Record<'weights' | 'scores' | 'reviewed', Field[]>>[] = [];

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  begin([subtotal, reviewed]: readonly Subtotal[], depth = 0): readonly Subtotal[] {
    const rows = { weights: [], scores: [], reviewed: [] };
    this.open = [...this.open.slice(0, depth), rows];
    const own = subtotal === undefined ? [] : [{ ...subtotal, weights: rows.weights, scores: rows.scores }];
    return reviewed === undefined ? own : [...own, { ...reviewed, scores: rows.reviewed }];
  }

  add({ weight, score, reviewed }: Pick<Indicator, 'weight' | 'score' | 'reviewed'>): void {
    for (const rows of this.open) {
      if (weight !== null) rows.weights.push(weight);
      if (score !== null) rows.scores.push(score);
      if (reviewed !== null) rows.reviewed.push(reviewed);
    }
  }
}

/** The filled cells of a row in the columns for points and scores in front of the name, but for the indicator's own. */
function filledIn({ header, row, fields }: TableRow): readonly { readonly role: Points; readonly at: Position }[] {
  const name = header.columns.get('name')?.column ?? 0;
  return (['weight', 'score'] as const).flatMap((role) => {
    const own = header.columns.get(role)?.column;
    const columns = (header.candidates.get(role) ?? []).filter(({ column }) => column < name && column !== own);
    return columns.map(({ column }) => ({ role, at: { row, column } })).filter(({ at }) => isFilled(cellAt(fields.grid, at)));
  });
}
