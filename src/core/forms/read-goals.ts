import type { Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { Goals } from './form';
import { positionIn } from './column';
import { isRowFilled, readHeader, type Header } from './header';
import { labelsIn } from './labels';
import { GOALS, type GoalRole } from './goal-roles';

/** So far below 预期目标 and 实际完成情况 may their texts stand. */
const REACH = 3;

/** Finds 预期目标 and 实际完成情况 between two rows (`end` not included); their texts stand below them. */
export function readGoals(grid: Grid, start: number, end: number, fields: FieldMaker): Goals | null {
  for (let row = start; row < end; row += 1) {
    if (labelsIn(grid, row).length === 0) continue;
    const header = readHeader(grid, row, fields.words.goals);
    if (header !== null && header.columns.has('expected')) return goalsUnder(grid, header, end, fields);
  }
  return null;
}

function goalsUnder(grid: Grid, header: Header<GoalRole>, end: number, fields: FieldMaker): Goals {
  let row = header.bottom + 1;
  while (row + 1 < end && row < header.bottom + REACH && !isRowFilled(grid, row, header)) row += 1;
  const field = (role: GoalRole): Field | null => {
    const column = header.columns.get(role);
    return column === undefined ? null : fields.cell(`goals/${role}`, GOALS[role], positionIn(grid, row, column));
  };
  return { expected: field('expected'), achieved: field('achieved') };
}
