import type { Grid } from '../../grid/grid';
import type { FieldMaker } from '../columns/field-maker';
import type { SignatureBlank } from '../form';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { HEADING } from '../words/role';

type BlankName = SignatureBlank['name'];

const WORDS: readonly (readonly [BlankName, string])[] = [
  ['preparer', '填表人|填报人|制表人|制表|经办人'],
  ['date', '填报日期|填表日期|填报时间|填表时间|制表日期|日期'],
  ['phone', '联系电话|联系方式|电话'],
];
const ASIDE = '(?:[(（][^)）]*[)）])?';
const LABELS = WORDS.map(([, words]) => new RegExp(`^(?:[\\u4e00-\\u9fff]{2,6}人${ASIDE}:.{0,20})?(?:${words})${ASIDE}(?:[:：]|$)`));
/** Each blank in a raw text: its label, and all that follows. */
const BLANKS = WORDS.map(([name, words]) => ({ name, pattern: new RegExp(`(?:${spaced(words)})${ASIDE}\\s*[:：]?([\\s\\S]*)$`) }));
/** Where the next blank of the same cell begins. */
const NEXT = new RegExp(
  `(?:${WORDS.map(([, words]) => spaced(words)).join('|')}|[\\u4e00-\\u9fff]{0,6}(?:负责人|审核人|复核人))${ASIDE}\\s*[:：]`,
);
/** How far from its label a signature may stand, in columns. */
const REACH = 3;

/** The blanks of 填表人, 填报日期 and 联系电话 that a row has, in one cell for all or a cell for each. */
export function readSignature(grid: Grid, row: number, fields: FieldMaker): readonly SignatureBlank[] {
  const labels = labelsIn(grid, row);
  return labels.flatMap((label, index) => blanksIn(label, labels[index + 1] ?? null, fields));
}

/** A row to sign may begin with 单位负责人. */
function isSignature({ plain }: Label): boolean {
  return LABELS.some((pattern) => pattern.test(plain));
}

function blanksIn(label: Label, next: Label | null, fields: FieldMaker): readonly SignatureBlank[] {
  if (!isSignature(label)) return [];
  return BLANKS.flatMap(({ name, pattern }): SignatureBlank[] => {
    const rest = pattern.exec(label.raw)?.[1];
    if (rest === undefined) return [];
    const [written = ''] = rest.split(NEXT);
    const start = label.raw.length - rest.length;
    const field = fields.inline(`signature/${name}`, HEADING[name], label, {
      before: label.raw.slice(0, start),
      text: written.trim(),
      after: label.raw.slice(start + written.length),
    });
    if (written.trim() !== '') return [{ name, field, filled: true }];
    // The label ends its cell: what is signed stands in one of the next.
    const last = next !== null && isSignature(next) ? next.column - 1 : label.column + REACH;
    const at = rest === '' ? filledBeside(fields.grid, label, last) : null;
    if (at === null) return [{ name, field, filled: false }];
    return [{ name, field: fields.cell(`signature/${name}`, HEADING[name], at), filled: true }];
  });
}

/** People spread a word over its blank: `填 表 人`. */
function spaced(words: string): string {
  return words.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '[\\s\\u3000]*');
}
