import type { Decisions } from '../../core/decisions';
import { mappedRoles } from '../../core/forms/blocks';
import { pointedBlocks } from '../../core/forms/mapping';
import type { BlockName } from '../../core/forms/role';
import { columnLetters } from '../../core/grid/address';
import type { RecognisedForm } from '../../core/review/result';

/** What the screen starts from, as a person types it: `13`, `E`. */
export interface MappingEntry {
  readonly block: BlockName;
  readonly headerRow: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Every table that may be pointed out, and the roles its labels are known by. */
const EVIDENCE: Readonly<Record<BlockName, string>> = {
  indicators: 'indicator/',
  funds: 'funds/',
  rubric: 'rubric/',
  staff: 'staff/',
  spending: 'spending/',
  buildings: 'building/',
};

export const POINTED_BLOCKS = Object.keys(EVIDENCE) as readonly BlockName[];

const MAIN_BLOCK = { 'self-evaluation': 'indicators', 'base-data': 'spending', rubric: 'rubric' } as const;

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
    const letters = Object.entries(known.columns).map(([role, column]) => [role, columnLetters(column)] as const);
    return { block: known.block, headerRow: String(known.headerRow + 1), columns: Object.fromEntries(letters) };
  }
  const forms = recognised.filter(({ sheet }) => sheet.id === sheetId);
  const main = forms[0] === undefined ? 'indicators' : MAIN_BLOCK[forms[0].kind];
  const block = wanted ?? main;
  const roles = mappedRoles(block);
  const heads = forms.flatMap(({ evidence }) =>
    evidence.flatMap(({ role, at }) => {
      const column = roles.find((one) => role === `${EVIDENCE[block]}${one.role}`);
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
