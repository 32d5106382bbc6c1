import { recognised } from '../../support/recognised';
import { gridOf, type CellDraft } from '../../support/grid-of';

const listed = (rows: readonly (readonly CellDraft[])[]) => recognised(gridOf(rows)).unread.map(({ text, why }) => `${text}：${why.zh}`);

const REPORT: readonly (readonly CellDraft[])[] = [
  ['项目支出绩效评价自评报告'],
  ['计划安排资金（万元）', '86', '实际到位资金（万元）', '8,6.0,50', '实际支出（万元）', '1,086.50', '结余（万元）', '0'],
  ['其中：县财政', '86', '县财政', '86..5,0', '县财政', '86', null, null],
  ['支出内容', null, '实际支出数', '会计凭证号', null, '备注'],
  ['劳务费', null, '12,00', '3,4', null, '附件1,2'],
];

it('a sheet that is not reviewed still names what is no proper number', () => {
  expect(listed(REPORT).filter((line) => line.includes('不是规范的数字'))).toEqual([
    '8,6.0,50：“8,6.0,50”不是规范的数字，逗号或小数点的位置不对，请核对后更正',
    '86..5,0：“86..5,0”不是规范的数字，逗号或小数点的位置不对，请核对后更正',
    '12,00：“12,00”不是规范的数字，逗号或小数点的位置不对，请核对后更正',
  ]);
});

it.each(['1,086.50', '86.5', '2.1.3', '2024.3.1', '—', '约86,5万'])('%s is none of them', (text) => {
  const rows = REPORT.map((row, index) => (index === 1 ? row.map((cell) => (cell === '8,6.0,50' ? text : cell)) : row));
  expect(listed(rows).join()).not.toContain(`“${text}”不是`);
});
