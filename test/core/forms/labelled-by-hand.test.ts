import type { SelfEvaluationForm } from '../../../src/core/forms/form';
import { lexiconOf, withWords } from '../../../src/core/forms/words/lexicon';
import { wordsOf } from '../../../src/core/forms/areas/mapped-layout';
import { mappingOf, type PointedBlock } from '../../../src/core/forms/areas/mapping';
import { readPack } from '../../../src/core/review/read-pack';
import { recognise } from '../../../src/core/forms/recognise';
import { textIn, type Field } from '../../../src/core/forms/field';
import { gridOf } from '../../support/grid-of';
import { recognised } from '../../support/recognised';
import type { Rows } from '../../support/sheet-of';

const NO_WORDS = { words: {}, rows: {}, layouts: [], classes: {} };

/** What is read of a form where labels are pointed out, and where the next unit has only the words made of them. */
function read(rows: Rows, ...pointed: readonly PointedBlock[]): { readonly form: SelfEvaluationForm; readonly unread: readonly string[] } {
  const grid = gridOf(rows);
  const byHand = recognised(grid, mappingOf(pointed) ?? undefined);
  const byWords = recognise(grid, lexiconOf(withWords(NO_WORDS, wordsOf(pointed))));
  expect(byWords).toEqual(byHand);
  const [form] = byHand.forms;
  if (form?.kind !== 'self-evaluation') throw new Error('a self-evaluation is read');
  return { form, unread: [...byHand.unread, ...form.unread].map(({ text }) => text) };
}

const shown = (field: Field | null | undefined): string => textIn(field);

const FORM: Rows = [
  ['2024年度部门整体支出绩效自评表'],
  ['报送的是', '青禾县果业站', null, '最终档次', '优'],
  ['资金', '年初预算数', '全年预算数', '全年执行数', '执行率'],
  ['年度资金总额', 100, 100, 95, '95%'],
  ['钱从哪里来', 100, null, '钱到哪里去', 95],
  ['县里给的', 80, null, '养人的', 60],
  ['镇里凑的', 20, null, '办事的', 35],
  ['想办成的事', null, null, '办得怎样', null],
  ['改造果园500亩', null, null, '改造果园520亩', null],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '改造果园', '≥500亩', '520亩', 50, 50],
  ['效益指标', '带动农户', '≥80户', '80户', 50, 50],
  ['总分', null, null, null, 100, 100],
];
const SPLITS: PointedBlock = {
  block: 'splits',
  headerRow: 4,
  columns: {},
  rows: { income: ['钱从哪里来'], expenditure: ['钱到哪里去'], part: ['县里给的', '镇里凑的', '养人的', '办事的'] },
};
const GOALS: PointedBlock = { block: 'goals', headerRow: 7, columns: {}, rows: { expected: ['想办成的事'], achieved: ['办得怎样'] } };
const HEADING: PointedBlock = { block: 'heading', headerRow: 1, columns: {}, rows: { unit: ['报送的是'], grade: ['最终档次'] } };

test('splits under words nobody knows are no funds once their labels are pointed out', () => {
  expect(read(FORM).form.income).toBeNull();
  const { form, unread } = read(FORM, SPLITS);
  expect(unread).toEqual([]);
  expect([form.income?.total, ...(form.income?.parts ?? [])].map(shown)).toEqual(['100', '80', '20']);
  expect(form.funds?.parts).toEqual([]);
  expect([form.expenditure?.total, ...(form.expenditure?.parts ?? [])].map(shown)).toEqual(['95', '60', '35']);
});

test('splits with their figures in the cells of their labels are pointed out by what stands in front of the figure', () => {
  const inCells: Rows = [
    ...FORM.slice(0, 4),
    ['钱从哪里来：100', null, null, '钱到哪里去：95'],
    ['县里给的：80', null, null, '养人的：60'],
    ['镇里凑的：20', null, null, '办事的：35'],
    ...FORM.slice(7),
  ];
  const { form } = read(inCells, SPLITS);
  expect([form.income?.total, ...(form.income?.parts ?? [])].map(shown)).toEqual(['100', '80', '20']);
  expect(form.expenditure?.parts.map(shown)).toEqual(['60', '35']);
});

test('goals, unit and grade are read where their labels are pointed out', () => {
  const { form } = read(FORM, SPLITS, GOALS, HEADING);
  expect([shown(form.goals?.expected), shown(form.goals?.achieved)]).toEqual(['改造果园500亩', '改造果园520亩']);
  expect(shown(form.unit)).toBe('青禾县果业站');
  expect(form.grades.map(({ grade }) => grade)).toEqual(['优']);
});

test('a goal beside its label is read as one below it', () => {
  const rows = FORM.map((row, index) =>
    index === 7 ? ['预期目标', '改造果园500亩'] : index === 8 ? ['实际完成情况', '改造果园520亩'] : row,
  );
  const { form } = read(rows);
  expect([shown(form.goals?.expected), shown(form.goals?.achieved)]).toEqual(['改造果园500亩', '改造果园520亩']);
});

test('a label that is said to be none of these is none, here and in the pack that is made of it', () => {
  const rows = FORM.map((row, index) => (index === 1 ? ['单位名称', '青禾县果业站', null, '自评等级', '优'] : row));
  const said = (form: SelfEvaluationForm) => [shown(form.unit), form.grades.length, shown(form.income?.total)];
  expect(said(read(rows, SPLITS).form)).toEqual(['青禾县果业站', 1, '100']);
  const heading: PointedBlock = { block: 'heading', headerRow: 1, columns: {}, rows: { none: ['自评等级'] } };
  const splits: PointedBlock = { ...SPLITS, rows: { ...SPLITS.rows, none: ['镇里凑的'], part: ['县里给的', '养人的', '办事的'] } };
  expect(said(read(rows, splits, heading).form)).toEqual(['青禾县果业站', 0, '100']);
  expect(readPack(JSON.stringify({ name: 'qinghe', title: '青禾县', ...wordsOf([splits, heading]) }))).toHaveProperty('pack');
});
