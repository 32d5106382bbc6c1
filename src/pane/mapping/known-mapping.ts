import type { Decisions } from '../../core/decisions';
import { BLOCK_NAMES, FORM_OF, MAIN_BLOCK, mappedRoles, type MappedRole } from '../../core/forms/blocks';
import { pointedBlocks } from '../../core/forms/mapping';
import type { BlockName } from '../../core/forms/role';
import type { HeaderChoice } from '../../core/forms/header-choice';
import { columnLetters } from '../../core/grid/address';
import type { RecognisedForm } from '../../core/review/result';
import type { Place } from '../shell/navigation';

/** What the screen starts from, as a person types it: `13`, `E`. */
export interface MappingEntry {
  readonly block: BlockName;
  readonly headerRow: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** What most forms have of the tables with many columns; of the others all is shown. */
const USUAL: Readonly<Partial<Record<BlockName, readonly string[]>>> = {
  indicators: ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'note'],
  rubric: ['level1', 'name', 'standard', 'weight', 'score', 'note'],
  funds: ['initial', 'budget', 'spent', 'weight', 'rate', 'score'],
};

export function isUsual(block: BlockName, { role, needed }: MappedRole): boolean {
  return needed || (USUAL[block]?.includes(role) ?? true);
}

/** Columns as a person knows them: `E`. */
export function lettersOf(columns: Readonly<Record<string, number>>): MappingEntry['columns'] {
  return Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, columnLetters(column)]));
}

/** So far above a table its header may stand, and so far below its first words. */
const REACH = { above: 2, below: 3 } as const;
/** One column alone is chance. */
const LEAST_COLUMNS = 2;

/**
 * Of a place that nobody could read: the table and the row that most of its header words speak for; else the first row that
 * looks like a header.
 */
export function likelyMapping(
  { sheetId, area }: Place,
  recognised: readonly RecognisedForm[],
  headerChoice: (sheetId: string, row: number, block: BlockName) => HeaderChoice,
): MappingEntry {
  const rows: number[] = [];
  for (let row = Math.max(0, area.top - REACH.above); row <= Math.min(area.bottom, area.top + REACH.below); row += 1) rows.push(row);
  // Pointing out a table of another kind would put the form that is read there out of sight.
  const kinds = new Set(recognised.filter(({ sheet }) => sheet.id === sheetId).map(({ kind }) => kind));
  const blocks = BLOCK_NAMES.filter((block) => kinds.size === 0 || kinds.has(FORM_OF[block]));
  const candidates = rows.flatMap((row) => blocks.map((block) => ({ block, row, ...headerChoice(sheetId, row, block) })));
  const known = ({ columns }: HeaderChoice): number => Object.keys(columns).length;
  const worded = ({ cells }: HeaderChoice): number => cells.filter(({ text }) => /\p{L}/u.test(text)).length;
  const best = candidates.reduce<(typeof candidates)[number] | null>((a, b) => (a !== null && known(a) >= known(b) ? a : b), null);
  const first = candidates.find((one) => worded(one) > LEAST_COLUMNS);
  if (best !== null && known(best) >= LEAST_COLUMNS)
    return { block: best.block, headerRow: String(best.row + 1), columns: lettersOf(best.columns) };
  return {
    block: blocks[0] ?? 'indicators',
    headerRow: String((first?.row ?? area.top) + 1),
    columns: first === undefined ? {} : lettersOf(first.columns),
  };
}

/** What was pointed out before, else what the labels told, else blanks; of the table named, or of the sheet's main one. */
export function knownMapping(
  sheetId: string,
  decisions: Decisions,
  recognised: readonly RecognisedForm[],
  wanted: BlockName | null = null,
): MappingEntry {
  const remembered = decisions.mappings[sheetId];
  const pointed = remembered === undefined ? [] : pointedBlocks(remembered);
  const known = wanted === null ? pointed[0] : pointed.find(({ block }) => block === wanted);
  if (known !== undefined) {
    return { block: known.block, headerRow: String(known.headerRow + 1), columns: lettersOf(known.columns) };
  }
  const forms = recognised.filter(({ sheet }) => sheet.id === sheetId);
  const main = forms[0] === undefined ? 'indicators' : MAIN_BLOCK[forms[0].kind];
  const block = wanted ?? main;
  const roles = mappedRoles(block);
  const heads = forms.flatMap(({ evidence }) =>
    evidence.flatMap(({ role, at }) => {
      const column = roles.find((one) => role === `${block}/${one.role}`);
      return column === undefined ? [] : [{ role: column.role, at }];
    }),
  );
  const row = heads[0]?.at.row;
  return {
    block,
    headerRow: row === undefined ? '' : String(row + 1),
    columns: Object.fromEntries(heads.map(({ role, at }) => [role, columnLetters(at.column)])),
  };
}
