import { NO_DECISIONS } from '../../core/decisions';
import { liveFormula } from '../../core/compute/live-formula';
import { unitFigures } from '../../core/compute/unit-figures';
import { isCellError } from '../../core/grid/cell';
import type { Grid } from '../../core/grid/grid';
import { defaultPack } from '../../core/packs/built-in';
import { groupUnits } from '../../core/review/group-units';
import { recogniseSheets } from '../../core/review/recognise-sheets';

/**
 * Programs that do a part of what a review does, to measure it by. They are no dependencies: HyperFormula's licence is the
 * GPL, SheetJS of the registry has known faults. `npm install --no-save xlsx@0.18.5 hyperformula@3.5.0` brings them here.
 */
export const RECIPE = 'npm install --no-save xlsx@0.18.5 hyperformula@3.5.0';

type Value = string | number | boolean | null;

/** Reads a file's cells, as SheetJS does; null where it is not installed. */
export async function sheetReader(): Promise<((file: Buffer) => unknown) | null> {
  const library = await installed<{ read(file: Buffer, options: object): unknown }>('xlsx');
  return library && ((file) => library.read(file, { type: 'buffer', cellFormula: true, cellNF: true, cellText: true }));
}

/** Builds sheets with formulas and calculates them, as HyperFormula does; null where it is not installed. */
export async function formulaEngine(): Promise<((sheets: Readonly<Record<string, Value[][]>>) => void) | null> {
  const library = await installed<{
    HyperFormula: { buildFromSheets(sheets: object, options: object): { destroy(): void } };
  }>('hyperformula');
  return library && ((sheets) => library.HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' }).destroy());
}

/** What a review recomputes, as a sheet would: the grids with a formula in every cell whose figure follows from others. */
export function withFormulas(grids: readonly Grid[]): Record<string, Value[][]> {
  const pack = defaultPack();
  const sheets = new Map(grids.map((grid) => [grid.sheet.id, valuesOf(grid)]));
  const { forms } = recogniseSheets(grids, { pack, decisions: NO_DECISIONS });
  for (const group of groupUnits(forms)) {
    for (const { due, field } of unitFigures(group, NO_DECISIONS, pack).checked) {
      const formula = due.computable && field !== null ? liveFormula(due.expression, field) : null;
      const row = field === null ? undefined : sheets.get(field.sheet.id)?.[field.at.row];
      if (formula !== null && field !== null && row !== undefined) row[field.at.column] = formula;
    }
  }
  return Object.fromEntries(grids.map(({ sheet }) => [sheet.name, sheets.get(sheet.id) ?? []]));
}

function valuesOf({ top, left, rows }: Grid): Value[][] {
  const blank = (count: number): Value[] => Array.from({ length: count }, () => null);
  const values = rows.map((cells) => [...blank(left), ...cells.map(({ value }) => (isCellError(value) ? value.error : value))]);
  return [...Array.from({ length: top }, () => []), ...values];
}

async function installed<Library>(name: string): Promise<Library | null> {
  try {
    const library = (await import(name)) as Library & { readonly default?: Library };
    return library.default ?? library;
  } catch {
    return null;
  }
}
