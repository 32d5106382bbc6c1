import { judgeDirection } from '../../../src/core/compute/direction';
import type { DirectionJudgement } from '../../../src/core/compute/figures';
import type { Direction } from '../../../src/core/decisions';
import { indicatorOf, type IndicatorDraft } from '../../support/field-of';

const judge = (draft: IndicatorDraft, decided?: Direction, agreeing: readonly Direction[] = [], exactly = true) =>
  judgeDirection(indicatorOf(draft), decided, () => ({ directions: agreeing, exactly }));

describe('direction: the first reason that applies', () => {
  test('a score that is only near to what the other direction gives is asked about', () => {
    const level = { name: '居民健康素养水平', target: 38, actual: 39.4 };
    expect(judge(level, undefined, ['smaller'], false)).toMatchObject({ direction: 'larger', ambiguous: true });
    expect(judge(level, undefined, ['smaller'])).toMatchObject({ direction: 'smaller', ambiguous: false });
    expect(judge(level, undefined, ['larger'], false)).toMatchObject({ direction: 'larger', ambiguous: false });
  });

  test.each<[string, IndicatorDraft, Direction, DirectionJudgement['source']]>([
    ['≥ in the target', { target: '≥95%', actual: 1 }, 'larger', 'operator'],
    ['≤ in the target, though the name says otherwise', { name: '参合率', target: '≤4' }, 'smaller', 'operator'],
    ['＝ in the target', { target: '＝1' }, 'equal', 'operator'],
    ['the direction column', { target: 95, direction: '≤' }, 'smaller', 'column'],
    ['the direction column in words', { target: 95, direction: '反向指标' }, 'smaller', 'column'],
    ['a date', { target: '9月前' }, 'smaller', 'date'],
    ['words', { target: '落实到位' }, 'qualitative', 'text'],
    ['a cost', { name: '部门整体支出成本', target: 4270.2 }, 'smaller', 'name'],
    ['a saved share of a cost', { name: '社会成本节约率', target: 5 }, 'larger', 'name'],
    ['staff paid from the budget', { name: '财政供养人数', target: 140 }, 'smaller', 'name'],
    ['what should not happen', { name: '安全事故发生数', target: 0 }, 'smaller', 'name'],
    ['a target of no incident', { name: '安全生产情况', target: '0起' }, 'smaller', 'name'],
    ['accidents', { name: '重大安全事故', target: 0 }, 'smaller', 'name'],
    ['water used for what is produced', { name: '万元产值用水量', target: 32 }, 'smaller', 'name'],
    ['land left untilled', { name: '耕地撂荒面积', target: 300 }, 'smaller', 'name'],
    ['petitions', { name: '越级上访批次', target: 10 }, 'smaller', 'name'],
    ['firms that lose money', { name: '企业亏损面', target: 18 }, 'smaller', 'name'],
    ['what goes bad', { name: '储备粮变质比例', target: 1 }, 'smaller', 'name'],
    ['a rate', { name: '新型农村合作医疗参合率', target: 95 }, 'larger', 'name'],
    ['a number', { name: '清理乡村垃圾数量', target: 30 }, 'larger', 'name'],
    ['an area', { name: '完成植树造林面积', target: 3000 }, 'larger', 'name'],
    ['satisfaction', { name: '人民群众满意度', target: 90 }, 'larger', 'name'],
    ['what a village earned more', { name: '带动村集体经济增收额', target: 230 }, 'larger', 'name'],
    ['what was saved of the budget', { name: '节约财政资金额', target: 42 }, 'larger', 'name'],
    ['taxes paid', { name: '企业实缴税收', target: 42 }, 'larger', 'name'],
    ['a decline', { name: '“三公”经费同比下降', target: 2 }, 'larger', 'name'],
    ['what is consumed for what is produced', { name: '单位产值能耗', target: '0.85吨' }, 'smaller', 'name'],
    ['what is let out', { name: '化学需氧量排放强度', target: '1.2千克' }, 'smaller', 'name'],
    ['land left waste', { name: '耕地撂荒面积', target: '300亩' }, 'smaller', 'name'],
    ['land taken under the plough again', { name: '整治撂荒面积', target: '300亩' }, 'larger', 'name'],
    ['a gap', { name: '城乡居民收入差距', target: '2.3倍' }, 'smaller', 'name'],
    ['how long people wait', { name: '群众平均等候时间', target: '20分钟' }, 'smaller', 'name'],
    ['达到 in the target', { name: '城市低保标准', level2: '成本指标', target: '达到671元/月' }, 'larger', 'operator'],
    ['a sign behind 定量', { name: '城市低保标准', level2: '成本指标', target: 652, direction: '定量（≥）' }, 'larger', 'column'],
    ['a standard by area, among the costs', { name: '单位面积补助标准', level2: '成本指标', target: '920元/亩' }, 'smaller', 'name'],
    ['how long something is used', { name: '设备使用年限', level2: '可持续影响指标', target: '11年' }, 'larger', 'name'],
    ['judgements that were overturned', { name: '案件改判发回率', target: '7%' }, 'smaller', 'name'],
    ['a time limit with a unit of time', { name: '响应服务时限', target: '24小时', actual: '20小时' }, 'smaller', 'name'],
    ['a time limit with its unit in a column', { name: '办结时限', target: 5, unit: '工作日' }, 'smaller', 'name'],
    ['the days something takes', { name: '平均审批天数', target: '5天' }, 'smaller', 'name'],
    ['the days of good air', { name: '空气质量优良天数', target: '300天' }, 'larger', 'name'],
    ['dealing with complaints in time', { name: '群众投诉处理及时率', target: 95 }, 'larger', 'name'],
    ['the number of complaints', { name: '群众投诉次数', target: 3 }, 'smaller', 'name'],
    ['how safe people feel', { name: '群众安全感', target: 92, actual: 82 }, 'larger', 'name'],
    ['a high percentage', { name: '村级集体经济占比情况', target: '85%', actual: '8.91%' }, 'larger', 'name'],
    ['the second level', { name: '节能改造', level2: '经济成本指标', target: 3 }, 'smaller', 'name'],
    ['nothing at all', { name: '节能降耗', target: 80 }, 'larger', 'assumed'],
  ])('%s', (_, draft, direction, source) => {
    expect(judge(draft)).toMatchObject({ direction, source, ambiguous: false });
  });

  test('of a standard of aid among the costs the score as filed says more than the costs', () => {
    const draft = { name: '城市低保标准', level2: '成本指标', target: 638, actual: 587, weight: 10, score: 9.2 };
    expect(judge(draft, undefined, ['larger'])).toMatchObject({ direction: 'larger', source: 'score', ambiguous: false });
  });

  test('the score as filed tells it where only one direction agrees', () => {
    expect(judge({ name: '节能降耗', target: 80 }, undefined, ['smaller'])).toMatchObject({ direction: 'smaller', source: 'score' });
    expect(judge({ name: '节能降耗', target: 80 }, undefined, ['larger', 'smaller'])).toMatchObject({
      direction: 'larger',
      source: 'assumed',
    });
  });

  test.each<[string, IndicatorDraft, Direction]>([
    ['how much less', { name: '降低物流成本比例', target: '2.0%', actual: '2.1%' }, 'larger'],
    ['how much shorter', { name: '缩短办理时间', target: '5天' }, 'larger'],
    ['how little is left', { name: '降低至标准值以下的指标差错率', target: '5%' }, 'smaller'],
    ['wrong diagnoses', { name: '误诊率', target: '6%' }, 'smaller'],
    ['a sign in the name', { name: '圈舍面积（≥平方米）', target: 500 }, 'larger'],
    ['words in the name', { name: '人均成本不超过标准', target: 500 }, 'smaller'],
    ['a look-alike sign', { target: '≦4' }, 'smaller'],
    ['a look-alike sign in the column', { target: 4, direction: '≧' }, 'larger'],
    ['小于等于 in the column', { target: 4, direction: '小于等于' }, 'smaller'],
    ['patients under control', { name: '高血压患者随访控制数', target: 300 }, 'larger'],
    ['people who signed', { name: '家庭医生签约率', target: '2000人' }, 'larger'],
    ['people nobody looks after', { name: '社区矫正对象脱管漏管率', target: '1%' }, 'smaller'],
    ['pests', { name: '森林病虫害成灾率', target: '3‰' }, 'smaller'],
    ['what is left over', { name: '结转结余率', target: '2%' }, 'smaller'],
    ['an adjustment', { name: '预算调整率', target: '3%' }, 'smaller'],
    ['drugs', { name: '药占比', target: '30%' }, 'smaller'],
    ['air pollution', { name: 'PM2.5浓度', target: 35 }, 'smaller'],
    ['work left over', { name: '案件积压数', target: 10 }, 'smaller'],
    ['breaches', { name: '违规问题数', target: 3 }, 'smaller'],
    ['days in hospital', { name: '平均住院日', target: 8 }, 'smaller'],
    ['cases solved', { name: '查处案件数', target: 50 }, 'larger'],
    ['problems put right', { name: '整改审计问题数', target: 5 }, 'larger'],
    ['a time limit with its unit in the name', { name: '平均办理时限（天）', target: 5 }, 'smaller'],
    ['complaints dealt with', { name: '群众投诉处理率', target: '3%' }, 'larger'],
  ])('%s', (_, draft, direction) => {
    expect(judge(draft)).toMatchObject({ direction, ambiguous: false });
  });

  test('a bare rate never makes an error: where only the other direction agrees with the score, it is asked', () => {
    expect(judge({ name: '资产周转率', target: '20%', actual: '18%' }, undefined, ['smaller'])).toMatchObject({ ambiguous: true });
    expect(judge({ name: '资产周转率', target: '20%', actual: '18%' }, undefined, ['larger'])).toMatchObject({
      direction: 'larger',
      ambiguous: false,
    });
    expect(judge({ name: '公用经费控制率', target: '100%', actual: '104%' }, undefined, ['larger'])).toMatchObject({ ambiguous: true });
    expect(judge({ name: '公用经费控制率', target: '100%', actual: '97%' }, undefined, ['smaller'])).toMatchObject({
      direction: 'smaller',
      ambiguous: false,
    });
    // A high share, too: nobody knows every rate that should be low.
    expect(judge({ name: '污泥含水率', target: '80%', actual: '76%' }, undefined, ['smaller'])).toMatchObject({ ambiguous: true });
  });

  test('a bare quantity is asked about where only the other direction agrees with the score', () => {
    const draft = { name: '用药频数', target: 10, actual: 8 };
    expect(judge(draft, undefined, ['larger'])).toMatchObject({ direction: 'larger', ambiguous: false });
    expect(judge(draft, undefined, ['smaller'])).toMatchObject({ ambiguous: true });
  });

  test('a score is no evidence where the result is far from its target: a digit may have been lost', () => {
    expect(judge({ name: '下乡演出', target: '60场', actual: '54场' }, undefined, ['smaller'])).toMatchObject({ ambiguous: false });
    expect(judge({ name: '下乡演出', target: '60场', actual: '6.4场' }, undefined, ['smaller'])).toMatchObject({ ambiguous: true });
    expect(judge({ name: '下乡演出', target: '60场', actual: '6场' }, undefined, ['larger'])).toMatchObject({ ambiguous: false });
  });

  test('without a score, a bare rate that would miss its target is asked', () => {
    expect(judgeDirection(indicatorOf({ name: '资产周转率', target: '20%', actual: '18%' }), undefined, () => null)).toMatchObject({
      ambiguous: true,
    });
    expect(judgeDirection(indicatorOf({ name: '资产周转率', target: '20%', actual: '21%' }), undefined, () => null)).toMatchObject({
      ambiguous: false,
    });
  });

  test('what the user set comes before everything', () => {
    expect(judge({ target: '≥95%' }, 'smaller')).toMatchObject({ direction: 'smaller', source: 'decided' });
  });

  test('a time limit without any unit is ambiguous, whatever the score says', () => {
    expect(judge({ name: '响应服务时限', target: 95, actual: 96 }, undefined, ['larger'])).toMatchObject({ ambiguous: true });
    expect(judge({ name: '响应服务时限', target: 95, actual: 96 }, 'smaller')).toMatchObject({ ambiguous: false });
  });

  test('every judgement says why, in both languages', () => {
    for (const draft of [
      { target: '≥9' },
      { target: 9, direction: '≥' },
      { target: '9月' },
      { target: '好' },
      { name: '节能', target: 9 },
    ]) {
      const { reason } = judge(draft);
      expect(reason.zh).not.toBe('');
      expect(reason.en).not.toBe('');
    }
  });
});
