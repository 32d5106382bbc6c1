import type { Decisions } from '../../core/decisions';
import type { FormKind } from '../../core/forms/form';
import { mappedRoles, type MappedRole } from '../../core/forms/blocks';
import type { BlockName } from '../../core/forms/role';
import { columnLetters } from '../../core/grid/address';
import type { RecognisedForm } from '../../core/review/result';

/** What the screen starts from, as a person types it: `13`, `E`. */
export interface MappingEntry {
  readonly kind: FormKind;
  readonly headerRow: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** The block of each form whose header row is pointed out; other blocks have columns of the same roles. */
const BLOCKS = {
  'self-evaluation': { block: 'indicators', evidence: 'indicator/' },
  'base-data': { block: 'spending', evidence: 'spending/' },
  rubric: { block: 'rubric', evidence: 'rubric/' },
} as const satisfies Record<FormKind, { readonly block: BlockName; readonly evidence: string }>;

/** Columns of each form, in the order they usually stand. */
export function columnRoles(kind: FormKind): readonly MappedRole[] {
  return mappedRoles(BLOCKS[kind].block);
}

/** What was pointed out before, else what the labels told, else blanks. */
export function knownMapping(sheetId: string, decisions: Decisions, recognised: readonly RecognisedForm[]): MappingEntry {
  const remembered = decisions.mappings[sheetId];
  if (remembered !== undefined) {
    const { kind, headerRow, columns } = remembered;
    const letters = Object.entries(columns).map(([role, column]) => [role, columnLetters(column)] as const);
    return { kind, headerRow: String(headerRow + 1), columns: Object.fromEntries(letters) };
  }
  const form = recognised.find(({ sheet }) => sheet.id === sheetId);
  if (form === undefined) return { kind: 'self-evaluation', headerRow: '', columns: {} };
  const heads = form.evidence.flatMap(({ role, at }) => {
    const column = columnRoles(form.kind).find((one) => role === `${BLOCKS[form.kind].evidence}${one.role}`);
    return column === undefined ? [] : [{ role: column.role, at }];
  });
  const row = heads[0]?.at.row;
  return {
    kind: form.kind,
    headerRow: row === undefined ? '' : String(row + 1),
    columns: Object.fromEntries(heads.map(({ role, at }) => [role, columnLetters(at.column)])),
  };
}
