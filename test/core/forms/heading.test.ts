import { gridOf, type CellDraft } from '../../support/grid-of';
import { held, place, selfEvaluationIn } from '../../support/form-in';
import type { SelfEvaluationForm } from '../../../src/core/forms/form';

const TABLE: readonly (readonly CellDraft[])[] = [
  ['年度预算申请', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 1, 1, 1, 10, '100%', 10],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人次', 1, 1, 90, 90],
  ['总分', null, null, null, null, 100, 100],
];

function under(...heading: readonly (readonly CellDraft[])[]): SelfEvaluationForm {
  return selfEvaluationIn(gridOf([...heading, ...TABLE]));
}

describe('the unit', () => {
  it.each<[string, readonly (readonly CellDraft[])[], string, string]>([
    ['behind its label', [['填报单位：某县青石镇人民政府']], '某县青石镇人民政府', 'A1'],
    ['behind a stamped label', [['填报单位（盖章）：某县青石镇人民政府      单位：万元']], '某县青石镇人民政府', 'A1'],
    ['beside its label', [['预算单位名称', null, '某县青石镇人民政府']], '某县青石镇人民政府', 'C1'],
    ['beside 单位, where a public body follows', [['单位', '某县青石镇人民政府']], '某县青石镇人民政府', 'B1'],
    ['beside the label of a company', [['实施企业', '青石建设投资有限公司']], '青石建设投资有限公司', 'B1'],
    ['beside the label of a township', [['乡镇名称', '某县青石镇人民政府']], '某县青石镇人民政府', 'B1'],
    ['beside a label for departments', [['预算部门、单位名称', '某县青石镇人民政府']], '某县青石镇人民政府', 'B1'],
    [
      'rather than its department',
      [
        ['项目名称', '灌区改造'],
        ['主管部门', '某县农业农村局', '实施单位', '某县水利局'],
      ],
      '某县水利局',
      'D2',
    ],
    ['its department where nothing else is', [['主管部门', '某县农业农村局']], '某县农业农村局', 'B1'],
    ['in brackets of the title', [['2023年度部门整体支出绩效自评表（某县青石镇人民政府）']], '某县青石镇人民政府', 'A1'],
    ['behind the title', [['部门整体支出绩效自评表(2023年度) 某县美丽乡村建设服务中心']], '某县美丽乡村建设服务中心', 'A1'],
    ['before the title', [['某县水利局 项目支出绩效自评表(2022年度) 防汛经费']], '某县水利局', 'A1'],
    ['in one go with the title', [['某县青石镇人民政府2024年度部门整体支出绩效自评表']], '某县青石镇人民政府', 'A1'],
  ])('is found %s', (_, heading, unit, at) => {
    const form = under(...heading);
    expect(`${held(form.unit)} ${place(form.unit)}`).toBe(`${unit} ${at}`);
  });

  it('is not made up', () => {
    expect(under(['部门整体支出绩效自评表（2018，单位名未载）'], ['单位：万元']).unit).toBeNull();
  });
});

describe('the year', () => {
  it.each<[string | null, readonly (readonly CellDraft[])[]]>([
    ['2024', [['2024年度整体支出绩效自评表']]],
    ['2023', [['部门整体支出绩效自评表(2023年度)']]],
    ['2022', [['项目支出绩效自评表'], ['（2022年度）']]],
    ['2018', [['部门整体支出绩效自评表（2018，单位名未载）']]],
    ['2023', [['2023年度整体支出绩效自评表'], ['填报日期：2024年3月1日']]],
    [null, [['整体支出绩效自评表'], ['填报日期：2024年3月1日']]],
    [null, [['整体支出绩效自评表']]],
  ])('is %s', (year, heading) => {
    expect(under(...heading).year).toBe(year);
  });

  it.each<[boolean, readonly (readonly CellDraft[])[]]>([
    [true, [['2024年度整体支出绩效自评表']]],
    [true, [['整体支出绩效自评表'], ['（2024年度）']]],
    [true, [['整体支出绩效自评表'], ['２０２４年度']]],
    [true, [['整体支出绩效自评表'], ['评价年度：2024年']]],
    [true, [['（2024 年）'], ['整体支出绩效自评表']]],
    [false, [['整体支出绩效自评表'], ['填报日期：2024年3月1日']]],
    [false, [['整体支出绩效自评表'], ['项目名称', '2024年灌区改造']]],
  ])('is said to be named in the heading: %s', (named, heading) => {
    expect(under(...heading).namesYear).toBe(named);
  });
});

describe('the unit of money', () => {
  it.each<[string | null, readonly (readonly CellDraft[])[]]>([
    ['万元', [['整体支出绩效自评表'], ['单位：万元']]],
    ['元', [['整体支出绩效自评表'], ['金额单位：元']]],
    ['万元', [['填报单位：某局    单位：万元']]],
    [null, [['整体支出绩效自评表']]],
  ])('is %s', (unit, heading) => {
    expect(under(...heading).moneyUnit).toBe(unit);
  });

  it('is read off the header of funds and the row below it', () => {
    const [, ...rest] = TABLE;
    const inHeader = selfEvaluationIn(
      gridOf([['年度预算申请（元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], ...rest]),
    );
    expect(inHeader.moneyUnit).toBe('元');
  });
});

describe('the scope', () => {
  it.each([
    ['department', [['部门整体支出绩效自评表']]],
    ['project', [['项目支出绩效自评表']]],
    ['project', [['绩效自评表'], ['项目名称', '灌区改造']]],
    ['department', [['绩效自评表']]],
  ])('is %s', (scope, heading) => {
    expect(under(...heading).scope).toBe(scope);
  });
});

describe('the signature', () => {
  const signed = (...rows: readonly (readonly CellDraft[])[]): string[] =>
    selfEvaluationIn(gridOf([...TABLE, ...rows])).signature.map(
      ({ name, filled, field }) => `${name} ${filled ? held(field) : '—'} ${place(field)}`,
    );

  it('is read from one cell', () => {
    expect(signed(['填表人：张某某      填报日期：             联系电话：0745-5230001'])).toEqual([
      'preparer 张某某 A6',
      'date — A6',
      'phone 0745-5230001 A6',
    ]);
  });

  it('is read from a cell for each', () => {
    expect(signed(['填表人：', '李某', '填报日期：', null, '联系电话：', 13800000000])).toEqual([
      'preparer 李某 B6',
      'date — C6',
      'phone 13800000000 F6',
    ]);
  });

  it('is read from several rows', () => {
    expect(signed(['单位负责人（签字）：王某    填 表 人：李某'], ['联系电话：'])).toEqual(['preparer 李某 A6', 'phone — A7']);
  });

  it('is none where none is asked for', () => {
    expect(signed()).toEqual([]);
  });
});

it('keeps within its rows and columns', () => {
  const form = selfEvaluationIn(
    gridOf([['通知'], [], ['附件1-2'], ['整体支出绩效自评表'], ...TABLE, [], ['填表人：'], [], ['下面是别的东西']], { top: 3, left: 2 }),
  );
  expect(form.areas[0].area).toEqual({ top: 5, left: 2, bottom: 13, right: 8 });
  expect(place(form.title)).toBe('C7');
});
