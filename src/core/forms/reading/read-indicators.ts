import type { Decimal } from '../../compute/decimal';
import type { Position } from '../../grid/address';
import type { Section } from '../areas/form-span';
import { BlockRow, rowsBelow } from '../columns/block-row';
import { type Field, isBlank, numberIn } from '../field';
import { labelled, type FieldMaker } from '../columns/field-maker';
import type { Indicator, SelfEvaluationForm, Subtotal } from '../form';
import { classesOf } from '../words/indicator-class';
import { impliedLevel, indicatorName, isItem, isPlaceholderName, levelName, pointsInName, targetInName } from '../words/indicator-labels';
import { inlinePoints } from '../cells/inline-figure';
import type { Label } from '../cells/labels';
import { HeadedSubtotals, LevelCollector, StatedPoints } from '../outline/levels';
import { readReason } from './read-reasons';
import {
  demoted,
  isTotalOf,
  readExecution,
  readOtherTotals,
  readSubtotal,
  readTotal,
  type ExecutionRow,
  type OtherTotals,
} from './read-total';
import { INDICATOR } from '../words/evaluation-roles';
import {
  goalAbove,
  hasFigures,
  indicatorColumns,
  isHeadOfAnother,
  isExecution,
  labelAcross,
  rowKind,
  type RowKind,
  type TableRow,
} from '../columns/indicator-row';
import { withItems, withSharedScores } from '../outline/shared-rows';

export type IndicatorTable = Pick<SelfEvaluationForm, 'indicators' | 'levels' | 'subtotals' | 'total' | 'reasons'> & {
  /** 预算执行率 below the indicators: points and score of the funds. */
  readonly execution: ExecutionRow | null;
  /** What the total row states of 复核分 and 扣分. */
  readonly otherTotals: OtherTotals;
  /** Last row that belongs to the table. */
  readonly bottom: number;
};

/** So many blank rows in a row end a table that has no total. */
const FAR_BELOW = 30;

/** `called` is what a row is called in the keys of its fields; `executionPoints` are those of the execution rate, as the funds state them. */
export function readIndicators(
  sections: readonly Section[],
  fields: FieldMaker,
  { called = 'indicator', executionPoints = null }: { readonly called?: string; readonly executionPoints?: Decimal | null } = {},
): IndicatorTable {
  const reader = new IndicatorReader(fields, called, executionPoints);
  for (const section of sections) reader.read(section);
  return reader.table();
}

/** So many rows of remarks may part a total from its table. */
const CLOSING_ROWS = 2;
/** What is added or taken off stands outside the points of the table. */
const EXTRA = /^(?:加分|减分|扣分|加减分)(?:项|指标)/;
const WITHOUT_POINTS = { weight: null, score: null } as const;

class IndicatorReader {
  private readonly indicators: Indicator[] = [];
  private readonly reasons: Field[] = [];
  private readonly subtotals: Subtotal[] = [];
  private counted = 0;
  private readonly stated: StatedPoints;
  private readonly levels: LevelCollector;
  private total: IndicatorTable['total'] = null;
  private execution: ExecutionRow | null = null;
  private otherTotals: OtherTotals = { reviewed: null, deducted: null };
  private readonly headed = new HeadedSubtotals();
  private bottom = 0;
  private closed = false;
  private closedAt = 0;
  /** It stands above the rows that it is the total of. */
  private isTotalAbove = false;
  private isAbreast = false;
  private goal = '';
  private level1 = '';
  private level1Text = '';
  private level2 = '';
  private lastName = '';

  constructor(
    private readonly fields: FieldMaker,
    private readonly called: string,
    private readonly executionPoints: Decimal | null,
  ) {
    this.levels = new LevelCollector(fields);
    this.stated = new StatedPoints(fields);
  }

  read({ header, start, end, from, lane = null }: Section): void {
    const fields = lane === null ? this.fields : this.fields.within(lane);
    this.isAbreast = lane !== null;
    if (lane !== null) this.counted = this.indicators.length;
    for (let row = start; row <= header.top && from === undefined; row += 1) {
      const goal = goalAbove(new BlockRow(fields, row, header, end), row === header.top);
      if (goal !== null && inlinePoints(goal.raw) !== null) this.beginGoal(goal);
    }
    this.bottom = from === undefined ? header.bottom : from - 1;
    for (const row of rowsBelow(fields, header, end, from)) {
      if (row.row - this.bottom > FAR_BELOW) break;
      if (this.readRow(row)) this.bottom = row.row;
    }
  }

  table(): IndicatorTable {
    const { total, execution, otherTotals, reasons, subtotals, bottom } = this;
    const levels = this.levels.list();
    return {
      indicators: withItems(withSharedScores(this.stated.inRows(this.indicators), levels)),
      levels,
      subtotals: [...subtotals, ...this.stated.groups()],
      total,
      reasons,
      execution,
      otherTotals,
      bottom,
    };
  }

  /** Whether the row belongs to the table. */
  private readRow(row: TableRow): boolean {
    const kind = this.kindOf(row);
    switch (kind.kind) {
      case 'total':
        // Of a table beside another it is what that one comes to.
        if (this.isAbreast) {
          this.readSubtotal(row, kind.label);
          return true;
        }
        // 其他需要说明的事项 may stand in front of it.
        if (this.closed && (this.total !== null || !row.isFilled('weight', 'score') || row.row > this.bottom + CLOSING_ROWS)) return false;
        // 合计 of the indicators, then 总分 with the execution score: the last is the total.
        if (this.total !== null) this.subtotals.push(demoted(this.total, this.indicators, this.fields));
        this.total = readTotal(row, kind.label);
        this.isTotalAbove = this.indicators.length === 0;
        this.subtotals.push(...this.stated.totals(row, this.levels.weights()));
        this.otherTotals = readOtherTotals(row);
        return true;
      case 'reason':
        // Beside a column of reasons, measures alone are a remark.
        if (row.has('note') && !/原因|分析/.test(kind.label.plain)) return false;
        this.reasons.push(readReason(kind.label, row.labels, this.fields));
        return true;
      case 'closing':
        this.closed = true;
        this.closedAt = row.row;
        return false;
      case 'blank':
        // 效益指标(30分) | 经济效益 over a row left empty: the level begins there all the same.
        if (!this.closed && row.isFilled('level1') && row.isFilled('level2')) this.readLevels(row);
        return false;
      default:
        if (this.closed && !this.goesOnAt(row)) return false;
        if (this.total !== null && !this.isTotalAbove) {
          this.closed = isHeadOfAnother(row);
          return false;
        }
        this.closed = false;
    }
    if (kind.kind === 'goal') this.beginGoal(kind.label);
    else if (kind.kind === 'subtotal') this.readSubtotal(row, kind.label);
    else if (kind.kind === 'level' || kind.kind === 'sublevel') {
      const isFirst = kind.kind === 'level';
      const begun = this.stated.beginRow(row, isFirst ? null : kind.label);
      if (begun === null) this.beginLevel(kind.label.raw, kind.label, row.isFilled('weight') ? row.at('weight') : null);
      else this.level2 = begun;
      // 一、投入 | 15 | 14: the score of a level that has a row to itself; left blank, where others have theirs, it ends the one above.
      if (!row.isFilled('score') && !this.headed.isOpen) return true;
      const own = readSubtotal(row, kind.label, []).map((subtotal) => ({ ...subtotal, weight: null }));
      this.subtotals.push(...this.headed.begin(own, isFirst ? 0 : 1));
    } else this.readIndicator(row);
    return true;
  }

  /** Right behind a remark between its blocks, 注：以上为产出指标, a row like those in front of it is the table's. */
  private goesOnAt(row: TableRow): boolean {
    return row.row === this.closedAt + 1 && row.isFilled('name') && row.isFilled('target', 'actual') && row.isFilled('weight', 'score');
  }

  /** What its words say; and a row of one label whose points are those of all the others is their total, whatever it is called. */
  private kindOf(row: TableRow): RowKind {
    const kind = rowKind(row);
    const [label, ...others] = row.before(['weight', 'score']);
    if (kind.kind !== 'indicator' || label === undefined || others.length > 0 || row.isFilled('name', 'target', 'actual')) return kind;
    const execution = numberIn(this.execution?.weight ?? null) ?? this.executionPoints;
    return isTotalOf(this.indicators, row.figure('weight'), row.figure('score'), execution) ? { kind: 'total', label } : kind;
  }

  /** 小计 of the rows above; one that nothing stands above is of the rows below. */
  private readSubtotal(row: TableRow, label: Label): void {
    const above = this.indicators.slice(this.counted);
    if (above.length === 0 || this.headed.isOpen) this.subtotals.push(...this.headed.begin(readSubtotal(row, label, [])));
    else this.subtotals.push(...readSubtotal(row, label, above));
    this.counted = this.indicators.length;
  }

  private beginGoal(label: Label): void {
    // Repeated in each row, as where merged cells were filled, it begins nothing.
    if (label.text === this.goal) return;
    this.goal = label.text;
    this.level1 = '';
    this.level1Text = '';
    this.level2 = '';
    this.levels.beginGoal(levelName(label.raw).replace(/[:：].*$/, ''), label.raw, label);
    this.fields.saw('goal', label);
  }

  private beginLevel(text: string, at: Position, weightAt: Position | null): void {
    this.level1 = this.levelNamed(text);
    this.level1Text = text;
    this.levels.begin(this.level1, text, at, weightAt);
  }

  private levelNamed(text: string): string {
    return levelName(text) || impliedLevel(this.level2);
  }

  /** Levels are merged down, the rows below the first blank, or every row repeats the text. */
  private readLevels(row: TableRow): void {
    const at = row.at('level1');
    const text1 = row.text('level1');
    const text2 = row.text('level2');
    const goesOn = text1 === '' || text1 === this.level1Text;
    if ((text1 !== '' || text2 !== '') && !(goesOn && this.stated.isOpen(text2)))
      this.level2 = this.stated.beginLevel(text2, row.at('level2'));
    const repeated = text1 === this.level1Text && this.levelNamed(text1) === this.level1;
    if (at !== null && text1 !== '' && !repeated) this.beginLevel(text1, at, row.isFilled('level1Weight') ? row.at('level1Weight') : null);
  }

  private readIndicator(row: TableRow): void {
    const across = labelAcross(row);
    if (across !== null && isExecution(row, across) && !row.isFilled('target', 'actual')) {
      this.execution = readExecution(row);
      return;
    }
    if (across === null) this.readLevels(row);
    else this.beginLevel(across.raw, across, null);
    const at = across ?? row.at('name');
    if (at === null) return;
    const text = across === null ? row.text('name') : levelName(across.raw);
    const placeholder = isPlaceholderName(text) && !hasFigures(row);
    const pointed = row.has('weight') ? null : pointsInName(text);
    const aimed = across === null && !row.has('target') ? targetInName(text) : null;
    const name =
      indicatorName(pointed?.name ?? aimed?.before.replace(/[（(]$/, '') ?? text) ||
      (placeholder ? '' : levelName(row.text('level2')) || this.lastName || this.level2);
    this.lastName = name;
    const level1 = this.level1 || impliedLevel(this.level2);
    this.levels.add(this.indicators.length, level1);
    const group = this.fields.group(`${this.called}:${name}`);
    const columns = indicatorColumns(row, name, group);
    const points = pointed && this.fields.inline(`${group}/weight`, labelled(name, INDICATOR.weight), at, pointed.points);
    const target = aimed && this.fields.inline(`${group}/target`, labelled(name, INDICATOR.target), at, aimed);
    const isExtra = EXTRA.test(levelName(level1)) || row.before(['weight', 'score']).some(({ text }) => EXTRA.test(text));
    const details = { ...columns, weight: isExtra ? null : (columns.weight ?? points), target: columns.target ?? target };
    const bare = isBlank(details.weight) && isBlank(details.score);
    const partOf = bare && isItem(text) ? this.whole() : null;
    this.stated.add(row, details, this.indicators.length);
    this.headed.add(details);
    const scoredWith = bare && row.isSharedAbove('score') ? this.owner('scoredWith') : null;
    const isPooled = scoredWith === null && partOf === null && isBlank(details.weight) && row.isSharedAbove('weight');
    const weightedWith = isPooled ? this.owner('weightedWith') : null;
    this.indicators.push({
      name: this.fields.cell(`${group}/name`, { zh: name, en: name }, at),
      level1,
      level2: this.level2,
      classes: classesOf(name, this.level2, this.fields.words.place.classes),
      ...details,
      ...(weightedWith === null ? {} : { weight: null }),
      ...(partOf === null && scoredWith === null ? {} : WITHOUT_POINTS),
      placeholder,
      isExtra,
      partOf,
      scoredWith,
      weightedWith,
    });
  }

  /** The indicator that the row below itemises. */
  private whole(): number | null {
    let index = this.indicators.length - 1;
    while (index >= 0 && (this.indicators[index]?.partOf !== null || this.indicators[index]?.placeholder === true)) index -= 1;
    return index < 0 ? null : index;
  }

  /** The indicator whose score, or whose points, reach down. */
  private owner(by: 'scoredWith' | 'weightedWith'): number | null {
    const last = this.indicators.length - 1;
    return this.indicators[last]?.[by] ?? (last < 0 ? null : last);
  }
}
