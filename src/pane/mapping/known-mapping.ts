import type { Decisions } from '../../core/decisions';
import { BLOCK_NAMES, FORM_OF, isTable, MAIN_BLOCK, mappedRoles, type MappedRole } from '../../core/forms/words/blocks';
import { pointedBlocks, type PointedBlock } from '../../core/forms/areas/mapping';
import type { BlockName } from '../../core/forms/words/role';
import type { HeaderChoice } from '../../core/forms/areas/table-choice';
import { columnLetters, contains } from '../../core/grid/address';
import type { RecognisedForm } from '../../core/review/result';
import type { Place } from '../shell/navigation';

/** What the screen starts from, as a person types it: `13`, `E`. */
export interface MappingEntry {
  readonly block: BlockName;
  readonly headerRow: string;
  readonly columns: Readonly<Record<string, string>>;
  /** What a person says rows are: label → kind of row. */
  readonly rows: Readonly<Record<string, string>>;
  readonly begins: boolean;
  /** The table pointed out before that this corrects. */
  readonly corrects: PointedBlock | null;
}

/** What most forms have of the tables with many columns; of the others all is shown. */
const USUAL: Readonly<Partial<Record<BlockName, readonly string[]>>> = {
  indicators: ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'note'],
  rubric: ['level1', 'name', 'standard', 'weight', 'score', 'note'],
  funds: ['initial', 'budget', 'spent', 'weight', 'rate', 'score'],
  spending: ['name', 'previous', 'initial', 'budget', 'spent'],
};

export function isUsual(block: BlockName, { role, needed }: MappedRole): boolean {
  return needed || (USUAL[block]?.includes(role) ?? true);
}

/** Columns as a person knows them: `E`. */
export function lettersOf(columns: Readonly<Record<string, number>>): MappingEntry['columns'] {
  return Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, columnLetters(column)]));
}

function entryOf(block: BlockName, row: number | null, columns: Readonly<Record<string, number>>): MappingEntry {
  const headerRow = row === null ? '' : String(row + 1);
  return { block, headerRow, columns: isTable(block) ? lettersOf(columns) : {}, rows: {}, begins: false, corrects: null };
}

/** A table that was pointed out, to be looked at again. */
export function pointedEntry(pointed: PointedBlock): MappingEntry {
  const { block, headerRow, columns, rows = {}, begins = false } = pointed;
  const kinds = Object.entries(rows).flatMap(([kind, labels]) => labels.map((label) => [label, kind] as const));
  return { ...entryOf(block, headerRow, columns), rows: Object.fromEntries(kinds), begins, corrects: pointed };
}

/** Every table of a sheet that is read: what was pointed out, and what the labels told. */
function tablesOn(sheetId: string, decisions: Decisions, recognised: readonly RecognisedForm[]): readonly MappingEntry[] {
  const pointed = pointedBlocks(decisions.mappings[sheetId]).map(pointedEntry);
  const told = recognised.filter(({ sheet }) => sheet.id === sheetId).flatMap(tablesOf);
  return [...pointed, ...told.filter(({ headerRow }) => !pointed.some((own) => own.headerRow === headerRow))];
}

/** A role that comes again begins the next table of its sort; of a header over two rows the lower one counts. */
function tablesOf({ evidence }: RecognisedForm): readonly MappingEntry[] {
  return BLOCK_NAMES.flatMap((block) => {
    if (!isTable(block)) {
      const [first] = evidence.flatMap(({ role, at }) => (role.startsWith(`${block}/`) ? [at.row] : [])).sort((a, b) => a - b);
      return first === undefined ? [] : [entryOf(block, first, {})];
    }
    const tables: { row: number; columns: Record<string, number> }[] = [];
    for (const { role: path, at } of evidence) {
      const role = mappedRoles(block).find((one) => path === `${block}/${one.role}`)?.role;
      if (role === undefined) continue;
      const last = tables.at(-1);
      if (last === undefined || role in last.columns) tables.push({ row: at.row, columns: { [role]: at.column } });
      else {
        last.row = Math.max(last.row, at.row);
        last.columns[role] = at.column;
      }
    }
    return tables.map(({ row, columns }) => entryOf(block, row, columns));
  });
}

/** So far above a table its header may stand, and so far below its first words. */
const REACH = { above: 2, below: 3 } as const;
/** One column alone is chance. */
const LEAST_COLUMNS = 2;

/**
 * Of a place that nobody could read: the table it lies in, where that is known; else the table and the row that most of its
 * header words speak for; else the first row that looks like a header.
 */
export function mappingAt(
  { sheetId, area }: Place,
  decisions: Decisions,
  recognised: readonly RecognisedForm[],
  headerChoice: (row: number, block: BlockName) => HeaderChoice,
): MappingEntry {
  const here = recognised.filter(({ sheet }) => sheet.id === sheetId);
  const around = here.filter((form) => contains(form.area, { row: area.top, column: area.left }));
  const above = tablesOn(sheetId, decisions, around).filter(({ headerRow }) => Number(headerRow) - 1 < area.top);
  const known = around.length === 0 ? [] : above.sort((a, b) => Number(b.headerRow) - Number(a.headerRow));
  if (known[0] !== undefined) return known[0];

  const rows: number[] = [];
  for (let row = Math.max(0, area.top - REACH.above); row <= Math.min(area.bottom, area.top + REACH.below); row += 1) rows.push(row);
  const kinds = new Set(here.map(({ kind }) => kind));
  const candidates = rows.flatMap((row) => BLOCK_NAMES.map((block) => ({ block, row, ...headerChoice(row, block) })));
  const words = ({ columns }: HeaderChoice): number => Object.keys(columns).length;
  const worded = ({ cells }: HeaderChoice): number => cells.filter(({ text }) => /\p{L}/u.test(text)).length;
  // What stands beside a form is rather of its kind than of another.
  const own = candidates.filter((one) => kinds.has(FORM_OF[one.block]) && words(one) >= LEAST_COLUMNS);
  const [best] = [...(own.length > 0 ? own : candidates)].sort((a, b) => words(b) - words(a));
  if (best !== undefined && words(best) >= LEAST_COLUMNS) return entryOf(best.block, best.row, best.columns);
  const first = candidates.find((one) => worded(one) > LEAST_COLUMNS);
  return entryOf(here[0] === undefined ? 'indicators' : MAIN_BLOCK[here[0].kind], first?.row ?? area.top, first?.columns ?? {});
}

/** What is known of the table named, or of the sheet's main one: pointed out before, else told by the labels, else blanks. */
export function knownMapping(
  sheetId: string,
  decisions: Decisions,
  recognised: readonly RecognisedForm[],
  wanted: BlockName | null = null,
): MappingEntry {
  const tables = tablesOn(sheetId, decisions, recognised);
  const [form] = recognised.filter(({ sheet }) => sheet.id === sheetId);
  const main = form === undefined ? 'indicators' : MAIN_BLOCK[form.kind];
  const known = wanted === null ? (tables.find(({ corrects }) => corrects !== null) ?? null) : null;
  return known ?? tables.find(({ block }) => block === (wanted ?? main)) ?? entryOf(wanted ?? main, null, {});
}

/** Whether a table of the same sort stands above: one that begins a form of its own then. */
export function hasSuchAbove(
  { block, headerRow }: Pick<MappingEntry, 'block' | 'headerRow'>,
  sheetId: string,
  decisions: Decisions,
  recognised: readonly RecognisedForm[],
): boolean {
  return (
    isTable(block) &&
    tablesOn(sheetId, decisions, recognised).some(
      (other) => isTable(other.block) && FORM_OF[other.block] === FORM_OF[block] && Number(other.headerRow) < Number(headerRow),
    )
  );
}
