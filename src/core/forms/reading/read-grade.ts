import type { Area } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import type { FieldMaker } from '../columns/field-maker';
import type { GradeName, StatedGrade } from '../form';
import { filledBeside, labelsBetween, type Label } from '../cells/labels';
import { saidBy } from '../cells/inline-figure';
import { halfWidth, normalise } from '../cells/normalise';

const GRADES: readonly GradeName[] = ['优', '良', '中', '差'];

const NAME = '(?:自评|评价|绩效|评定|考核|综合)*(?:等级|等次|档次|结论|结果)';
/** `自评等级：优`, whatever stands in front of it in the cell: `自评总分：97.6分 自评等级：优`. */
const BEHIND_LABEL = new RegExp(`${NAME}(?:为|是|[:：])+["'“‘「]?([优良中差])(?:秀|好|等)?(?![\\u4e00-\\u9fff])`);
const ALONE = /^["'“‘「(]?([优良中差])(?:秀|好|等)?["'”’」)]?$/;
/** `92.5（优）` */
const BEHIND_SCORE = /^\d+(?:\.\d+)?分?[(,、/]?([优良中差])(?:秀|好|等)?\)?$/;
const TICKED = /[☑☒√✓✔■●◉▣]/;
const BOX = /[☑☒√✓✔■●◉▣□○◯☐]/;

/** Grades among the rows of a heading, and from the total of a table on. `total` is the row of the total, which states one without a label. */
export function readGrades(
  fields: FieldMaker,
  areas: readonly Pick<Area, 'top' | 'bottom'>[],
  total: number | null,
): readonly StatedGrade[] {
  const labels = areas.flatMap(({ top, bottom }) => labelsBetween(fields.grid, top, bottom + 1));
  return labels.flatMap((label) => gradeAt(fields, label, label.row === total));
}

function gradeAt(fields: FieldMaker, label: Label, isTotal: boolean): readonly StatedGrade[] {
  const named = saidBy(label).find((part) => fields.words.heading.roleOf(part.label.text)?.role === 'grade');
  if (named !== undefined) {
    const at = named.said === '' ? filledBeside(fields.grid, label) : label;
    const value = named.said === '' && at !== null ? cellAt(fields.grid, at).value : named.said;
    return at === null || typeof value !== 'string' ? [] : stated(fields, at, gradeIn(value));
  }
  const alone = isTotal ? (ALONE.exec(label.plain) ?? BEHIND_SCORE.exec(label.plain))?.[1] : undefined;
  return stated(
    fields,
    label,
    nameOf(alone ?? BEHIND_LABEL.exec(label.plain)?.[1]) ?? (LABEL_AND_BOXES.test(label.plain) ? ticked(label.raw) : null),
  );
}

const LABEL_AND_BOXES = new RegExp(`^${NAME}[:：]?${BOX.source}`);

function stated(
  fields: FieldMaker,
  at: { readonly row: number; readonly column: number },
  grade: GradeName | null,
): readonly StatedGrade[] {
  if (grade === null) return [];
  return [{ field: fields.cell(fields.group('grade'), { zh: '自评等级', en: 'Grade' }, at), grade }];
}

/** What is written beside the label: the grade alone, ticked among all four, or named in a sentence. */
function gradeIn(text: string): GradeName | null {
  const plain = normalise(text);
  return nameOf(ALONE.exec(plain)?.[1] ?? BEHIND_SCORE.exec(plain)?.[1] ?? BEHIND_LABEL.exec(plain)?.[1]) ?? ticked(text);
}

/** `□优 ☑良 □中 □差`, `优☑ 良□ 中□ 差□`: null unless exactly one is ticked. */
function ticked(text: string): GradeName | null {
  const plain = halfWidth(text).replace(/[^优良中差☑☒√✓✔■●◉▣□○◯☐]/g, '');
  const isBefore = BOX.test(plain[0] ?? '');
  const names = [...plain].flatMap((sign, at) => (TICKED.test(sign) ? [nameOf(plain[isBefore ? at + 1 : at - 1])] : []));
  const [only = null, second] = names;
  return second === undefined ? only : null;
}

function nameOf(text: string | undefined): GradeName | null {
  return GRADES.find((grade) => grade === text) ?? null;
}
