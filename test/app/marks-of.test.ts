import { MarkMemory, marksOf } from '../../src/app/marks-of';
import { NO_DECISIONS, type Decisions } from '../../src/core/decisions';
import { applyEdits } from '../../src/core/edits/apply';
import { parseA1 } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { defaultPack } from '../../src/core/packs/built-in';
import { review } from '../../src/core/review';
import type { Review } from '../../src/core/review/result';
import { sampleGrids } from '../support/sample-workbook';
import { withInsertedRow } from '../support/moved-rows';

const grids = sampleGrids('township-2024');

function reviewed(changed: readonly Grid[], previous?: Review): Review {
  return review(changed, { pack: defaultPack(), decisions: NO_DECISIONS }, previous);
}

function typed(a1: string, value: number): Grid[] {
  const blank = { kind: 'value', value: null } as const;
  return grids.map((grid) =>
    grid.sheet.id === '2'
      ? (applyEdits([grid], [{ key: a1, sheet: grid.sheet, at: parseA1(a1), from: blank, to: { kind: 'value', value } }])[0] ?? grid)
      : grid,
  );
}

test('the strongest finding of a cell marks it, once', () => {
  const first = reviewed(grids);
  const marks = marksOf(first, NO_DECISIONS);
  const cells = marks.map(({ sheet, at }) => `${sheet.id} ${at.row} ${at.column}`);
  expect(new Set(cells).size).toBe(cells.length);
  expect(marks).toContainEqual({ sheet: { id: '2', name: '附件1-2自评表' }, at: parseA1('I5'), severity: 'error' });
});

test('the memory answers what is so, whatever comes after what', () => {
  const memory = new MarkMemory();
  let before: Review | undefined;
  for (const changed of [
    grids,
    typed('F43', 300000),
    typed('H40', 1.87),
    grids.map((grid) => withInsertedRow(grid, 3)),
    grids.slice(1),
    [],
    grids,
  ]) {
    before = reviewed(changed, before);
    expect(memory.of(before, NO_DECISIONS)).toEqual(marksOf(before, NO_DECISIONS));
  }
});

test('where no mark moved, the answer is the same array', () => {
  const memory = new MarkMemory();
  const first = reviewed(grids);
  const marks = memory.of(first, NO_DECISIONS);
  const second = reviewed(typed('F43', 300000), first);
  expect(memory.of(second, NO_DECISIONS)).toBe(marks);
  const third = reviewed(typed('H40', 1.87), second);
  expect(memory.of(third, NO_DECISIONS)).not.toBe(marks);
});

test('what is ignored is not marked', () => {
  const memory = new MarkMemory();
  const first = reviewed(grids);
  const all = memory.of(first, NO_DECISIONS);
  const finding = first.units[0]?.findings.find(({ rule }) => rule === 'staff-above-authorised');
  if (finding === undefined) throw new Error('The sample lost its finding');
  const { key, stated, expected } = finding;
  const decisions: Decisions = { ...NO_DECISIONS, ignored: { [key]: { reason: '已核实', at: '', stated, expected } } };
  expect(memory.of(first, decisions)).toHaveLength(all.length - 1);
  expect(memory.of(first, NO_DECISIONS)).toEqual(all);
});
