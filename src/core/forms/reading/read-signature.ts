import type { Grid } from '../../grid/grid';
import type { FieldMaker } from '../columns/field-maker';
import type { SignatureBlank } from '../form';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { halfWidth, labelOf } from '../cells/normalise';
import { HEADING, type HeadingRole } from '../words/heading-roles';

const SIGNED: readonly HeadingRole[] = ['preparer', 'date', 'phone', 'signatory'];
/** Whoever stands first may sign: 制单人, 单位主管人. */
const PERSON = /^[\u4e00-\u9fff]{2,6}人$/;
/** People spread a word over its blank, `填 表 人`: no label takes more of a cell. */
const LONGEST_LABEL = 24;
/** How far from its label a signature may stand, in columns. */
const REACH = 3;

/** Where a label begins in the text of its cell, and what follows it. */
interface Signed {
  readonly name: HeadingRole;
  readonly start: number;
  readonly end: number;
}

/** The blanks of 填表人, 填报日期 and 联系电话 that a row has, in one cell for all or a cell for each. */
export function readSignature(grid: Grid, row: number, fields: FieldMaker): readonly SignatureBlank[] {
  const labels = labelsIn(grid, row).map((label) => ({ label, signed: signedIn(label, fields) }));
  return labels.flatMap(({ label, signed }, index) => {
    const next = labels[index + 1];
    const last = next !== undefined && next.signed.length > 0 ? next.label.column - 1 : label.column + REACH;
    return signed.flatMap(({ name, end }, at): readonly SignatureBlank[] => {
      if (name !== 'preparer' && name !== 'date' && name !== 'phone') return [];
      const written = label.raw.slice(end, signed[at + 1]?.start);
      const [path, text] = [`signature/${name}`, written.trim()];
      // The label ends its cell: what is signed stands in one of the next.
      const beside = end === label.raw.length ? filledBeside(grid, label, last) : null;
      if (beside !== null) return [{ name, field: fields.cell(path, HEADING[name], beside), filled: true }];
      const figure = { before: label.raw.slice(0, end), text, after: label.raw.slice(end + written.length) };
      return [{ name, field: fields.inline(path, HEADING[name], label, figure), filled: text !== '' }];
    });
  });
}

/** The labels of a cell to sign in, each in front of a colon or at the end; a row to sign may begin with 单位负责人. */
function signedIn({ raw, plain }: Label, { words }: FieldMaker): readonly Signed[] {
  const found: Signed[] = [];
  let from = 0;
  for (const { index } of halfWidth(raw).matchAll(/:|$/g)) {
    for (let start = Math.max(from, index - LONGEST_LABEL); start < index; start += 1) {
      const name = words.heading.roleOf(labelOf(raw.slice(start, index)))?.role;
      if (name === undefined || !SIGNED.includes(name)) continue;
      found.push({ name, start, end: Math.min(index + 1, raw.length) });
      break;
    }
    const [first = ''] = plain.split(':');
    if (from === 0 && found[0]?.start !== 0 && !PERSON.test(labelOf(first))) return [];
    from = index + 1;
  }
  return found;
}
