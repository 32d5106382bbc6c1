import type { Field } from '../../src/core/forms/field';
import { INDICATOR_COLUMNS, type Indicator, type IndicatorColumn } from '../../src/core/forms/form';
import { classesOf } from '../../src/core/forms/words/indicator-class';
import { parseEntry } from '../../src/core/forms/cells/parse-entry';
import { parseA1 } from '../../src/core/grid/address';
import { cellOf, type CellDraft } from './grid-of';

const SHEET = { id: 'sheet-1', name: '表一' };

/** A field of its own, at a given cell. */
export function fieldOf(draft: CellDraft, at = 'A1', key = at): Field {
  const cell = cellOf(draft);
  return { key, label: { zh: key, en: key }, sheet: SHEET, at: parseA1(at), cell, entry: parseEntry(cell), inline: null, head: null };
}

export interface IndicatorDraft {
  readonly name?: string;
  readonly level2?: string;
  readonly target?: CellDraft;
  readonly actual?: CellDraft;
  readonly weight?: CellDraft;
  readonly score?: CellDraft;
  readonly note?: CellDraft;
  readonly direction?: CellDraft;
  readonly unit?: CellDraft;
}

const NO_COLUMNS = Object.fromEntries(INDICATOR_COLUMNS.map((role) => [role, null])) as Record<IndicatorColumn, null>;

/** A row of an indicator table: name in A, target in B, actual in C, weight in D, score in E, note in F. */
export function indicatorOf(draft: IndicatorDraft, row = 1): Indicator {
  const name = draft.name ?? '项目验收合格率';
  const key = (role: string) => `self-evaluation/indicator:${name}/${role}`;
  const optional = (role: string, column: string, value: CellDraft | undefined) =>
    value === undefined ? null : fieldOf(value, `${column}${row}`, key(role));
  return {
    ...NO_COLUMNS,
    formerTarget: null,
    name: { ...fieldOf(name, `A${row}`, key('name')), label: { zh: name, en: name } },
    level1: '产出指标',
    level2: draft.level2 ?? '',
    classes: classesOf(name, draft.level2 ?? '', {}),
    target: fieldOf(draft.target ?? null, `B${row}`, key('target')),
    actual: fieldOf(draft.actual ?? null, `C${row}`, key('actual')),
    weight: draft.weight === undefined ? fieldOf(10, `D${row}`, key('weight')) : optional('weight', 'D', draft.weight),
    score: fieldOf(draft.score ?? null, `E${row}`, key('score')),
    note: fieldOf(draft.note ?? null, `F${row}`, key('note')),
    direction: optional('direction', 'G', draft.direction),
    unit: optional('unit', 'H', draft.unit),
    placeholder: false,
    isExtra: false,
    scoredWith: null,
    weightedWith: null,
    partOf: null,
  };
}
