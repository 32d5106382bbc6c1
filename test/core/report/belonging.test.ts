import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { reviewReport } from '../../../src/core/report/review-report';
import { unitInTitle } from '../../../src/core/report/faults/titled-unit';
import { review } from '../../../src/core/review';
import { gridOf } from '../../support/grid-of';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

const annexes = review(aUnit().grids(), settings);

function documentOf(...texts: readonly string[]) {
  return { paragraphs: texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const })), tables: [] };
}

function reviewed(...texts: readonly string[]) {
  return reviewReport(documentOf(...texts), annexes, settings);
}

const BUDGET = '年初预算1180.00万元，全年预算1210.00万元，全年执行数1198.80万元。';

describe('the unit in the title of a report', () => {
  it.each<[string, string | null]>([
    ['2024年度荆阳县水利局部门整体支出绩效自评报告', '荆阳县水利局'],
    ['青溪镇人民政府2024年度部门整体支出绩效自评报告', '青溪镇人民政府'],
    ['关于临水县第一中学2024年整体支出的绩效评价报告', '临水县第一中学'],
    ['填报单位:柳河乡人民政府', '柳河乡人民政府'],
    ['部门整体支出绩效自评报告', null],
    ['高标准农田建设项目绩效自评报告', null],
    ['附件2', null],
    ['2024年度整体支出绩效评价自评报告', null],
  ])('%s', (title, unit) => {
    expect(unitInTitle([title])?.name ?? null).toBe(unit);
  });
});

describe('a report and the annexes it is held against', () => {
  it('says nothing where they are of the same unit and year', () => {
    const { findings } = reviewed('云岭镇2024年度部门整体支出绩效自评报告', BUDGET);
    expect(findings.map(({ rule }) => rule)).toEqual(['report-figure-differs']);
  });

  it('says first that it is of another unit, and holds nothing against the annexes', () => {
    const { findings, claims } = reviewed('2024年度荆阳县水利局部门整体支出绩效自评报告', BUDGET);
    expect(findings.map(({ rule, severity, paragraph }) => [rule, severity, paragraph])).toEqual([['report-unit-differs', 'warning', 1]]);
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.every(({ verdict }) => verdict === 'unchecked')).toBe(true);
  });

  it('compares a report under another name or year whose figures are those of the annexes', () => {
    const own =
      '年初预算1180.00万元，全年支出1198.80万元，项目支出325.40万元，基本支出873.40万元。“三公”经费支出22.75万元，上年支出26.00万元。公务接待费11.95万元。';
    const { findings, claims } = reviewed('2024年度荆阳县水利局部门整体支出绩效自评报告', own);
    expect(findings.map(({ rule, stated }) => [rule, stated])).toEqual([
      ['report-unit-differs', '荆阳县水利局'],
      ['report-figure-differs', '11.95万元'],
    ]);
    expect(claims.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(4);
    expect(reviewed('云岭镇2022年度部门整体支出绩效自评报告', own).findings.map(({ rule }) => rule)).toEqual([
      'report-year-differs',
      'report-figure-differs',
    ]);
  });

  it('knows who answers for a project as well as who carries it out', () => {
    const grid = gridOf([
      ['2024年度项目支出绩效自评表'],
      ['主管部门', '临水县民政局', null, '实施单位', '临水县社会救助中心'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 200, 200, 190, 10, '95%', 9.5],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '救助人数', '≥900人', '900人', 90, 90],
    ]);
    const told = (title: string) => {
      const texts = [`${title}2024年度困难群众救助项目绩效自评报告`, '全年预算200万元，全年执行数180万元。'];
      const paragraphs = texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
      return reviewReport({ paragraphs, tables: [] }, review([grid], settings), settings).findings.map(({ rule }) => rule);
    };
    expect([told('临水县民政局'), told('荆阳县水利局')]).toEqual([['report-figure-differs'], ['report-unit-differs']]);
  });

  it('takes another unit in the title alone for a slip where the text is of this one', () => {
    const { findings } = reviewed('青溪镇2024年度部门整体支出绩效自评报告', `云岭镇${BUDGET}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['report-unit-differs', 'report-figure-differs']);
  });

  it('says of a report of another year that it is, and compares nothing', () => {
    const { findings, claims } = reviewed(
      '云岭镇2023年度部门整体支出绩效自评报告',
      ...Array<string>(6).fill('一、概况'),
      `2023年${BUDGET}`,
    );
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'report-heading-number')).toEqual(['report-year-differs']);
    expect(claims.every(({ verdict }) => verdict === 'unchecked')).toBe(true);
  });

  it('takes another year in the title alone for a slip where the text speaks of this one', () => {
    const { findings } = reviewed('云岭镇2023年度部门整体支出绩效自评报告', ...Array<string>(6).fill('概况。'), `2024年${BUDGET}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['report-year-differs', 'report-figure-differs']);
  });
});

it('reads the beginning of a paragraph beyond all measure, and says so', () => {
  const { findings } = reviewed('云岭镇2024年度部门整体支出绩效自评报告', `${BUDGET}${'1（（（《2024年、'.repeat(20_000)}`);
  expect(findings.filter(({ rule }) => rule === 'report-paragraph-too-long').map(({ paragraph }) => paragraph)).toEqual([2]);
  expect(findings.some(({ rule }) => rule === 'report-figure-differs')).toBe(true);
});

describe('a sentence of another year than its figures', () => {
  const TITLE = '云岭镇2024年度部门整体支出绩效自评报告';
  const told = (text: string) =>
    reviewSentences(documentOf(TITLE, text), annexes, settings).findings.map(({ rule, stated, expected }) => [rule, stated, expected]);

  it.each([
    '2023年年初预算1180.00万元，全年预算1200.00万元，全年支出1198.80万元。',
    '截至2023年底实际支出1198.80万元。',
    '2022年度部门整体支出绩效自评得分99.92分，其中预算执行率9.99分。',
    '我镇2023年“三公”经费支出22.75万元，其中公务接待费11.85万元。',
  ])('is told at the year, and at nothing else: %s', (text) => {
    const [, year = ''] = /(20\d{2})年/.exec(text) ?? [];
    expect(told(text)).toEqual([['report-year-differs', year, '2024']]);
  });

  it.each([
    '2023年“三公”经费支出26.00万元，比2024年多3.25万元。',
    '2023年12月，县财政下达我镇资金1200.00万元。',
    '2023年提前下达资金1200.00万元，2024年支出1198.80万元。',
    '2023年部门预算1100.00万元，实际支出1150.00万元。',
    '2025年预算拟安排1180.00万元。',
  ])('is left alone where they are of that year: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
