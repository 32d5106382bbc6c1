import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { reviewReport } from '../../../src/core/report/review-report';
import { review } from '../../../src/core/review';
import { gridOf } from '../../support/grid-of';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

const BASE_TABLE = gridOf([
  ['部门整体支出绩效评价基础数据表（2024年度）'],
  ['单位名称：云岭镇人民政府', null, null, null, '单位：万元'],
  ['财政供养人员情况', '编制数', '2024年实际在职人数', '控制率'],
  [null, 120, 114, '95%'],
  ['经费控制情况', '2023年决算数', '2024年年初预算数', '2024年预算数', '2024年决算数'],
  ['三公经费', 26, 20, 24.5, 22.75],
  ['1、公务用车购置和维护经费', 12, 9, 11, 10.9],
  ['其中：公车购置', 0, 0, 0, 0],
  ['公车运行维护', 12, 9, 11, 10.9],
  ['2、出国经费', 0, 0, 0, 0],
  ['3、公务接待', 14, 11, 13.5, 11.85],
  ['项目支出', 300, 280, 330, 325.4],
]);

function toldOf(sentence: string) {
  const texts = ['云岭镇人民政府2024年度部门整体支出绩效自评报告', sentence];
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  const { claims, findings } = reviewReport({ paragraphs, tables: [] }, review([BASE_TABLE], settings), settings);
  return [claims.map(({ stated, verdict }) => `${stated} ${verdict}`), findings.map(({ expected }) => expected)];
}

describe('a base table with a column for the initial budget', () => {
  it.each([
    ['initial', '2024年“三公”经费年初预算20.00万元。', ['20.00万元 agrees']],
    ['adjusted', '2024年“三公”经费预算24.50万元。', ['24.50万元 agrees']],
  ])('agrees with the %s budget', (_, sentence, claims) => {
    expect(toldOf(sentence)).toEqual([claims, []]);
  });

  it('is what a wrong one is held against', () => {
    expect(toldOf('2024年“三公”经费年初预算24.50万元。')).toEqual([['24.50万元 differs'], ['20.00万元']]);
  });
});
