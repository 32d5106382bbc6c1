import type { Position } from '../grid/address';
import { cellAt, mergeAt } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { Indicator, SelfEvaluationForm } from './form';
import { firstColumn, positionIn, type Header } from './header';
import { indicatorName, impliedLevel, isClosingLabel, isGoalLabel, isPlaceholderName, isReasonLabel, isTotalLabel, levelName } from './indicator-labels';
import { inlineFigure } from './inline-figure';
import { isFilled, labelsIn, type Label } from './labels';
import { LevelCollector } from './levels';
import { INDICATOR_WORDING } from './role-wording';
import type { IndicatorRole } from './vocabulary';

const VALUES = ['target', 'actual', 'weight', 'score'] as const satisfies readonly IndicatorRole[];
const DETAILS = [...VALUES, 'note', 'direction', 'unit'] as const satisfies readonly IndicatorRole[];

export type IndicatorTable = Pick<SelfEvaluationForm, 'indicators' | 'levels' | 'total' | 'reasons'> & {
  /** Last row that belongs to the table. */
  readonly bottom: number;
};

/** One header and the rows it governs; a table may repeat its header or have one for each goal. */
export interface Section {
  readonly header: Header<IndicatorRole>;
  /** First row that is no longer governed by it. */
  readonly end: number;
}

export function readIndicators(sections: readonly Section[], fields: FieldMaker): IndicatorTable {
  const reader = new IndicatorReader(fields);
  for (const section of sections) reader.read(section);
  return reader.table();
}

class IndicatorReader {
  private readonly indicators: Indicator[] = [];
  private readonly levels: LevelCollector;
  private readonly reasons: Field[] = [];
  private total: IndicatorTable['total'] = null;
  private bottom = 0;
  private closed = false;
  private level1 = '';
  private level2 = '';

  constructor(private readonly fields: FieldMaker) {
    this.levels = new LevelCollector(fields);
  }

  read({ header, end }: Section): void {
    this.bottom = Math.max(this.bottom, header.bottom);
    for (let row = header.bottom + 1; row < end; row += 1) {
      const labels = labelsIn(this.fields.grid, row);
      if (this.readRow(row, labels, header)) this.bottom = row;
    }
  }

  table(): IndicatorTable {
    const { indicators, total, reasons, bottom } = this;
    return { indicators, levels: this.levels.list(), total, reasons, bottom };
  }

  private readRow(row: number, labels: readonly Label[], header: Header<IndicatorRole>): boolean {
    const values = VALUES.some((role) => this.isFilled(row, header, role));
    const first = labels[0];
    const naming = labels.filter((label) => label.column < (firstColumn(header, VALUES) ?? Infinity));
    if (this.total === null && naming.some((label) => isTotalLabel(label.text))) return this.readTotal(row, header);
    if (this.total === null && first !== undefined && this.readInlineTotal(row, first, header)) return true;
    if (first !== undefined && !values && isReasonLabel(first.plain)) return this.readReason(first, labels);
    if (this.closed || this.total !== null) return false;
    if (first !== undefined && !values && isGoalLabel(first.plain)) return this.readGoal(first);
    if (first !== undefined && !values && isClosingLabel(first.plain)) {
      this.closed = true;
      return false;
    }
    return this.readIndicator(row, values, header);
  }

  private readIndicator(row: number, values: boolean, header: Header<IndicatorRole>): boolean {
    this.readLevels(row, header);
    const nameColumn = header.columns.get('name') ?? header.columns.get('level2') ?? header.columns.get('level1');
    if (nameColumn === undefined) return false;
    const at = positionIn(this.fields.grid, row, nameColumn);
    const text = this.textAt(at);
    if (text === '' && !values) return false;
    const placeholder = isPlaceholderName(text) && !this.hasFigures(row, header);
    const name = indicatorName(text) || (placeholder ? '' : this.level2 || this.level1);
    if (/^小计$/.test(name)) return false;
    const group = this.fields.group(`indicator:${name}`);
    const detail = (role: (typeof DETAILS)[number]): Field | null => this.detail(group, name, row, header, role);
    this.levels.add(this.level1 || impliedLevel(this.level2), this.indicators.length);
    this.indicators.push({
      name: this.fields.cell(`${group}/name`, { zh: name, en: name }, at),
      level1: this.level1 || impliedLevel(this.level2),
      level2: this.level2,
      target: detail('target'),
      actual: detail('actual'),
      weight: detail('weight'),
      score: detail('score'),
      note: detail('note'),
      direction: detail('direction'),
      unit: detail('unit'),
      placeholder,
    });
    return true;
  }

  /** Levels are merged down: the first row carries the text, the rows below are blank. */
  private readLevels(row: number, header: Header<IndicatorRole>): void {
    const { columns } = header;
    const column1 = columns.get('level1');
    const column2 = columns.get('level2');
    const at1 = column1 === undefined ? null : positionIn(this.fields.grid, row, column1);
    const text1 = at1 === null ? '' : this.textAt(at1);
    const text2 = column2 === undefined ? '' : this.textAt(positionIn(this.fields.grid, row, column2));
    if (at1 !== null && text1 !== '') {
      this.level2 = levelName(text2);
      this.level1 = levelName(text1) || impliedLevel(this.level2);
      this.levels.begin(this.level1, at1, text1);
    } else if (text2 !== '') {
      this.level2 = levelName(text2);
    }
  }

  private readGoal(label: Label): boolean {
    this.level1 = '';
    this.level2 = '';
    this.levels.beginGoal(levelName(label.raw), label);
    return true;
  }

  private readTotal(row: number, header: Header<IndicatorRole>): boolean {
    const field = (role: 'weight' | 'score'): Field | null => {
      const column = header.columns.get(role);
      if (column === undefined) return null;
      return this.fields.cell(`total/${role}`, labelled('总分', INDICATOR_WORDING[role]), positionIn(this.fields.grid, row, column));
    };
    this.total = { weight: field('weight'), score: field('score') };
    return true;
  }

  /** `总分：99.5` in one cell. */
  private readInlineTotal(row: number, label: Label, header: Header<IndicatorRole>): boolean {
    const figure = inlineFigure(label.raw);
    if (figure === null || figure.text === '' || !isTotalLabel(figure.before.replace(/[\s:：]/g, ''))) return false;
    const weight = header.columns.get('weight');
    const wording = labelled('总分', INDICATOR_WORDING.score);
    this.total = {
      weight: weight === undefined ? null : this.fields.cell('total/weight', labelled('总分', INDICATOR_WORDING.weight), positionIn(this.fields.grid, row, weight)),
      score: this.fields.inline('total/score', wording, label, figure),
    };
    return true;
  }

  private readReason(label: Label, labels: readonly Label[]): boolean {
    const beside = labels[1];
    const at = beside ?? { row: label.row, column: label.column + 1 };
    const wording = { zh: label.text, en: label.text };
    const path = this.fields.group('reason');
    const inline = beside === undefined ? inlineFigure(label.raw) : null;
    this.reasons.push(
      inline === null
        ? this.fields.cell(path, wording, { row: at.row, column: at.column })
        : this.fields.inline(path, wording, label, { before: inline.before, text: inline.text + inline.after, after: '' }),
    );
    return true;
  }

  private detail(group: string, name: string, row: number, header: Header<IndicatorRole>, role: (typeof DETAILS)[number]): Field | null {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const own = positionIn(this.fields.grid, row, column);
    const merged = role === 'note' ? mergeAt(this.fields.grid, own) : null;
    const at = merged === null ? own : { row: merged.top, column: merged.left };
    return this.fields.cell(`${group}/${role}`, labelled(name, INDICATOR_WORDING[role]), at);
  }

  private hasFigures(row: number, header: Header<IndicatorRole>): boolean {
    return VALUES.some((role) => {
      const column = header.columns.get(role);
      if (column === undefined) return false;
      const value = cellAt(this.fields.grid, positionIn(this.fields.grid, row, column)).value;
      return typeof value === 'number' || (typeof value === 'string' && /[0-9０-９]/.test(value));
    });
  }

  private isFilled(row: number, header: Header<IndicatorRole>, role: IndicatorRole): boolean {
    const column = header.columns.get(role);
    return column !== undefined && isFilled(cellAt(this.fields.grid, positionIn(this.fields.grid, row, column)));
  }

  private textAt(at: Position): string {
    const { value, shown } = cellAt(this.fields.grid, at);
    return value === null ? '' : typeof value === 'string' ? value.trim() : shown;
  }
}
