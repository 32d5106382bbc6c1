import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { Grid } from '../../../src/core/grid/grid';
import { coverageInWords } from '../../../src/core/report/coverage-in-words';
import { reviewReport } from '../../../src/core/report/review-report';
import { review } from '../../../src/core/review';
import { readDocument } from '../../../src/files/docx/read-document';
import { docxOf, p } from '../../support/docx-builder';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const TITLE = p('云岭镇2024年度部门整体支出绩效自评报告');
const PICTURE = p('<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>');
const OBJECT = p('<w:r><w:object><v:imagedata xmlns:v="v"/></w:object></w:r>');
const inner = (text: string) => `<w:tbl><w:tr><w:tc>${p(text)}</w:tc></w:tr></w:tbl>`;
const INNER_TABLE = `<w:tbl><w:tr><w:tc>${p('外')}${inner('3933.42')}</w:tc><w:tc>${p('旁')}</w:tc></w:tr></w:tbl>`;

function ofAnother(grid: Grid): Grid {
  return { ...grid, sheet: { id: `${grid.sheet.id}-2`, name: `水利局${grid.sheet.name}` } };
}

function reviewed(body: string, annexes = aUnit().grids()) {
  return reviewReport(readDocument(docxOf({ body })), review(annexes, settings), settings);
}

describe('a report of which nothing was held against the annexes is not clean', () => {
  it.each([
    ['an empty one', '', '报告里没有文字，什么也没有核对。'],
    ['a scan', PICTURE, '只有 1 张图片（可能是扫描件），什么也没有核对。'],
    ['a title alone', TITLE, '没有认出附件所列的数据'],
    ['other texts', `${TITLE}${p('全年共召开会议12次，印发文件30份。')}`, '没有认出附件所列的数据'],
    ['figures of others alone', `${TITLE}${p('2023年度基本支出3105.90万元。')}`, '没有一处能与附件核对'],
  ])('%s', (_, body, words) => {
    const { findings } = reviewed(body);
    const found = findings.filter(({ rule }) => rule === 'report-nothing-compared');
    expect(found.map(({ severity, cell }) => [severity, cell])).toEqual([['warning', '全文']]);
    expect(found[0]?.message.zh).toContain(words);
  });

  it.each([
    ['no annexes', [], '没有认出可以对照的基础数据表或自评表：报告没有与附件核对，只核对了正文自身。'],
    [
      'several units, none of them named',
      [...aUnit().grids(), ...aUnit().of({ name: '荆阳县水利局' }).grids().map(ofAnother)],
      '工作簿中有 2 个单位，报告没有写明是其中哪一个：报告没有与附件核对，只核对了正文自身。',
    ],
  ])('%s', (_, annexes, words) => {
    const { findings, claims } = reviewed(`${p('部门整体支出绩效自评报告')}${p('全年预算1200.00万元。')}`, annexes);
    expect(findings.map(({ message }) => message.zh)).toEqual([words]);
    expect(claims.map(({ verdict, reason }) => [verdict, reason.zh])).toEqual([['unchecked', words.slice(0, words.indexOf('：'))]]);
  });

  it('one figure that was held against them is enough', () => {
    expect(reviewed(`${TITLE}${p('全年预算1200.00万元。')}`).findings).toEqual([]);
  });
});

it('says what was passed over: figures, pictures, embedded sheets, tables within tables', () => {
  const { coverage } = reviewed(
    `${TITLE}${p('全年预算1200.00万元，召开会议12次，在3个村走访，投诉两件。')}${PICTURE}${OBJECT}${INNER_TABLE}`,
  );
  expect(coverage).toEqual({ paragraphs: 2, tables: 1, leftAlone: 2, pictures: 1, objects: 1, innerTables: 1 });
  expect(coverageInWords(coverage)).toEqual({
    zh: '读了正文 2 段、表格 1 张；另有 2 个数附件没有列出，没有核对；图片 1 张、嵌入的表格、图表 1 个、单元格里的表格 1 张没有读取。',
    en: '2 paragraphs and 1 tables read; 2 other figures, which the annexes do not state, not compared; not read: 1 pictures, 1 embedded sheets or charts, 1 tables within tables.',
  });
});
