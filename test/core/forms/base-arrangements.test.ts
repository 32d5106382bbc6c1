import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { areaToA1, toA1 } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Review } from '../../../src/core/review/result';
import type { BaseTable } from '../../support/base-arrangement';
import { baseTables } from '../../support/base-tables';
import { mostAt } from '../../support/binomial';
import { cellOf } from '../../support/grid-of';

/** Runs of each law; seeds are fresh, and printed with a failure. */
const RUNS = 150;
/** So often another cell explains a planted slip as well. */
const CHANCE = 1 / 500;

const reviewed = (grid: Grid): Review => review([grid], { pack: defaultPack(), decisions: NO_DECISIONS });

/** What a person would be told to correct or explain. */
function serious({ units }: Review): string[] {
  return units.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, rule, field, stated, expected }) => `${severity} ${rule} ${toA1(field.at)} ${stated ?? ''} → ${expected ?? ''}`),
  );
}

describe('附件1-1 in arrangements of other counties', () => {
  test('a consistent table is silent, and every figure of it is read', () => {
    fc.assert(
      fc.property(baseTables, (table) => {
        const found = reviewed(table.grid);
        const unread = [...found.units.flatMap(({ coverage }) => coverage.unread), ...found.unread].map(({ area }) => areaToA1(area));
        const problems = [...serious(found), ...unread.map((range) => `unread ${range}`)];
        if (found.units.length !== 1) problems.push(`${found.units.length} units`);
        if (problems.length > 0) throw new Error(problems.join('\n'));
      }),
      { numRuns: RUNS },
    );
  });

  test('a planted fault is found at its cell, with the right value, and no other cell is called wrong', () => {
    const missed: string[] = [];
    fc.assert(
      fc.property(
        baseTables.chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...faultsOf(table)))),
        ([table, fault]) => {
          const found = serious(reviewed(planted(table.grid, fault)));
          const place = toA1(fault.at);
          const isFound = found.some((finding) => finding.includes(` ${place} `) && finding.includes(`→ ${fault.right}`));
          const others = found.filter((finding) => finding.startsWith('error') && !finding.includes(` ${place} `));
          if (!isFound || others.length > 0)
            missed.push(`${fault.meaning} at ${place}, right ${fault.right}, now ${fault.wrong}\n${found.join('\n')}`);
        },
      ),
      { numRuns: RUNS },
    );
    // Two figures swapped in an amount may give the very rate that a slip in the rate gives.
    if (missed.length > mostAt(CHANCE, RUNS)) throw new Error(missed.join('\n\n'));
  });
});

interface Fault {
  readonly meaning: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly right: string;
  readonly wrong: string;
}

/** Totals and rates, each with its first two different digits in a row swapped. */
function faultsOf({ positions, values, grid }: BaseTable): Fault[] {
  const faults: Fault[] = [];
  for (const [meaning, at] of positions) {
    const isTotal = /^(?:“三公”经费|项目支出|支出合计|基本支出)\/(?:previous|budget|spent)$/.test(meaning);
    const isRate = /\/(?:rate|change)$/.test(meaning);
    if (!isTotal && !isRate) continue;
    const draft = values.get(meaning) ?? null;
    const shown = cellOf(draft).shown;
    const wrong = swapped(shown);
    if (wrong === null || grid.rows.length === 0) continue;
    faults.push({ meaning, at, right: shown, wrong });
  }
  return faults;
}

function swapped(shown: string): string | null {
  for (let index = 0; index + 1 < shown.length; index += 1) {
    const [a = '', b = ''] = [shown[index], shown[index + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b || (b === '0' && index === 0)) continue;
    return `${shown.slice(0, index)}${b}${a}${shown.slice(index + 2)}`;
  }
  return null;
}

function planted(grid: Grid, { at, wrong }: Fault): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row, index) =>
      index !== at.row
        ? row
        : row.map((cell, column) =>
            column !== at.column
              ? cell
              : typeof cell.value === 'string'
                ? { ...cell, value: wrong, shown: wrong }
                : { ...cell, value: Number(wrong), shown: wrong },
          ),
    ),
  };
}
