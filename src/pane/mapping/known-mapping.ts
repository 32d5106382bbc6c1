import type { Decisions } from '../../core/decisions';
import type { FormKind } from '../../core/forms/form';
import { columnLetters } from '../../core/grid/address';
import type { RecognisedForm } from '../../core/review/result';

/** What the screen starts from, as a person types it: `13`, `E`. */
export interface MappingEntry {
  readonly kind: FormKind;
  readonly headerRow: string;
  readonly columns: Readonly<Record<string, string>>;
}

interface ColumnRole {
  readonly role: string;
  /** Without it nothing can be reviewed. */
  readonly needed: boolean;
  /** What the column is called, where the form calls it otherwise than others do. */
  readonly called?: string;
}

/** Columns of each form, in the order they usually stand. */
export const COLUMN_ROLES: Readonly<Record<FormKind, readonly ColumnRole[]>> = {
  'self-evaluation': [
    { role: 'level1', needed: false },
    { role: 'level2', needed: false },
    { role: 'name', needed: true },
    { role: 'target', needed: true },
    { role: 'actual', needed: true },
    { role: 'weight', needed: false },
    { role: 'score', needed: false },
    { role: 'note', needed: false },
    { role: 'direction', needed: false },
    { role: 'unit', needed: false },
  ],
  'base-data': [
    { role: 'name', needed: true, called: 'item' },
    { role: 'previous', needed: false },
    { role: 'budget', needed: true },
    { role: 'spent', needed: true },
  ],
  rubric: [
    { role: 'name', needed: true },
    { role: 'standard', needed: false },
    { role: 'weight', needed: true },
    { role: 'score', needed: true },
    { role: 'note', needed: false },
  ],
};

/** The block of each form whose header row is pointed out; other blocks have columns of the same roles. */
const BLOCKS: Readonly<Record<FormKind, string>> = { 'self-evaluation': 'indicator/', 'base-data': 'spending/', rubric: 'rubric/' };

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
    const column = COLUMN_ROLES[form.kind].find((one) => role === `${BLOCKS[form.kind]}${one.role}`);
    return column === undefined ? [] : [{ role: column.role, at }];
  });
  const row = heads[0]?.at.row;
  return {
    kind: form.kind,
    headerRow: row === undefined ? '' : String(row + 1),
    columns: Object.fromEntries(heads.map(({ role, at }) => [role, columnLetters(at.column)])),
  };
}
