import type { Position } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import type { Wording } from '../../wording';
import type { ColumnHead, Field } from '../field';
import type { Evidence, MoneyUnit } from '../form';
import type { InlineFigure } from '../cells/inline-figure';
import type { Label } from '../cells/labels';
import type { Lexicon } from '../words/lexicon';
import { halfWidth } from '../cells/normalise';
import { parseEntry, parseText } from '../cells/parse-entry';

/** Makes the fields of one form, keeps their keys apart, and remembers the labels that led to them. */
export class FieldMaker {
  readonly evidence: Evidence[] = [];
  private readonly taken = new Set<string>();

  /** `prefix` is the kind of the form, numbered when a sheet has several: `self-evaluation#2`. */
  constructor(
    readonly grid: Grid,
    private readonly prefix: string,
    readonly words: Lexicon,
    /** What the form counts its money in; null where it does not say. */
    readonly moneyUnit: MoneyUnit | null,
  ) {}

  /** The same over some columns of the grid. */
  within(lane: Grid): FieldMaker {
    return Object.assign(new FieldMaker(lane, this.prefix, this.words, this.moneyUnit), { evidence: this.evidence, taken: this.taken });
  }

  /** A name for a group of fields that no other group of this form has: the second `指标` is `指标#2`. */
  group(name: string): string {
    let unique = name;
    for (let number = 2; this.taken.has(unique); number += 1) unique = `${name}#${number}`;
    this.taken.add(unique);
    return unique;
  }

  cell(path: string, label: Wording, { row, column }: Position, head: ColumnHead | null = null): Field {
    const at = { row, column };
    const cell = cellAt(this.grid, at);
    return { key: `${this.prefix}/${path}`, label, sheet: this.grid.sheet, at, cell, entry: parseEntry(cell), inline: null, head };
  }

  /** A figure that shares its cell with its label. */
  inline(path: string, label: Wording, at: Position, { before, text, after }: InlineFigure): Field {
    return { ...this.cell(path, label, at), entry: parseText(text), inline: { before, after } };
  }

  /** The text that a label leads to: beside it, else behind its colon, else in the cell where it would stand. */
  textOf(path: string, label: Wording, head: Label, labels: readonly Label[]): Field {
    const beside = labels.find(({ column }) => column > head.column);
    const colon = halfWidth(head.raw).indexOf(':') + 1;
    if (beside !== undefined || colon === 0) return this.cell(path, label, beside ?? { row: head.row, column: head.column + 1 });
    return this.inline(path, label, head, { before: head.raw.slice(0, colon), text: head.raw.slice(colon).trim(), after: '' });
  }

  saw(role: string, { raw, row, column }: Label): void {
    this.evidence.push({ role, label: raw.trim(), at: { row, column } });
  }
}

/** `年度资金总额 · 执行率`. Names of rows are the form's own words in both languages. */
export function labelled(name: string, role: Wording): Wording {
  return name === '' ? role : { zh: `${name} · ${role.zh}`, en: `${name} · ${role.en}` };
}
