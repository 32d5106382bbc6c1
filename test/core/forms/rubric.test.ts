import { gridOf } from '../../support/grid-of';
import { held, rubricIn } from '../../support/form-in';

describe('a rubric', () => {
  it('reads standards, points, scores and reasons up to its total', () => {
    const form = rubricIn(
      gridOf([
        ['某单位部门整体支出绩效评价指标评分表'],
        ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评得分', '扣分原因'],
        ['投入', '预算配置', '在职人员控制率', 5, '以100%为标准，小于等于100%得5分，每超出一个百分点扣0.5分', 5, null],
        [null, null, '“三公经费”变动率', 5, '变动率≤0得5分，每超过一个百分点扣0.8分', 4.2, '增长1%'],
        ['过程', '预算执行', '预算控制率', 5, '预算控制率=0，计5分', 3, null],
        ['合计', null, null, 100, null, 92.5, null],
        ['注：以上不再是指标', null, '其他', null, null, null, null],
      ]),
    );
    expect(form.rows.map((row) => [row.name, row.weight, row.score, row.note].map(held).join(' | '))).toEqual([
      '在职人员控制率 | 5 | 5 | _',
      '“三公经费”变动率 | 5 | 4.2 | 增长1%',
      '预算控制率 | 5 | 3 | _',
    ]);
    expect(held(form.rows[0]?.standard)).toBe('以100%为标准，小于等于100%得5分，每超出一个百分点扣0.5分');
    expect([form.total?.weight, form.total?.score].map(held)).toEqual(['100', '92.5']);
    expect(form.rows[1]?.score?.key).toBe('rubric/row:“三公经费”变动率/score');
  });

  it('reads the levels and names under one head', () => {
    const { rows, total } = rubricIn(
      gridOf(
        [
          ['2023年度项目绩效评价打分表'],
          ['指标体系', null, null, '分值', '得分', '得分率', '评分说明'],
          ['决策', '项目立项', '立项规范性', 60, 60, '100%', null],
          ['过程', '资金管理', '预算执行率', 40, 38, '95%', '执行率95%'],
          ['总计', null, null, 100, 98, '98%', null],
        ],
        { merges: ['A2:C2', 'A5:C5'] },
      ),
    );
    expect(rows.map(({ name, score }) => `${held(name)} ${held(score)}`)).toEqual(['立项规范性 60', '预算执行率 38']);
    expect(held(total?.score)).toBe('98');
  });

  it('takes the points of a level for those of its only row, where that states none', () => {
    const { rows, subtotals } = rubricIn(
      gridOf([
        ['部门整体支出绩效评价得分表'],
        ['一级指标', '二级指标', '三级指标', '得分'],
        ['综合管理（55分）', '绩效监控（5分）', '执行进度监控（2分）', 2],
        [null, null, '绩效目标动态监控（3分）', 3],
        [null, '信息公开（50分）', '预算公开', 20],
        [null, null, '决算公开', 30],
        ['部门绩效（45分）', '履职成效（30分）', '部门特性指标', 29],
        [null, '满意度（15分）', '社会公众满意度（15分）', 15],
        ['合计', null, null, 99],
      ]),
    );
    expect(rows.map(({ name, weight }) => [name, weight].map(held).join())).toEqual([
      '执行进度监控（2分）,2',
      '绩效目标动态监控（3分）,3',
      '预算公开,∅',
      '决算公开,∅',
      '部门特性指标,30',
      '社会公众满意度（15分）,15',
    ]);
    expect(subtotals.map(({ weight, weights }) => `${held(weight)} = ${weights.map(held).join(' + ')}`)).toEqual([
      '5 = 2 + 3',
      '15 = 15',
      '45 = 30 + 15',
    ]);
  });

  it('reads names and points that stand below the levels', () => {
    const { rows, total } = rubricIn(
      gridOf([
        ['2022年度部门整体支出绩效自评评分表'],
        ['评价指标', null, null, null, null, null, '指标说明', '评分标准', '自评分', '自评说明'],
        ['一级指标', null, '二级指标', null, '三级指标', null, null, null, null, null],
        ['名称', '权重（%）', '名称', '权重（%）', '名称', '权重（%）', null, null, null, null],
        ['预算编制', 20, '预算编制', 10, '编制合理性', 5, '考核预算编制', '符合的得5分', 5, null],
        [null, null, null, null, '编制规范性', 5, '考核规范', '符合的得5分', 4, '个别科目不准'],
        ['合计', 20, null, 10, null, 10, null, null, 9, null],
      ]),
    );
    expect(rows.map(({ name, weight, score, note }) => [name, weight, score, note].map(held).join())).toEqual([
      '编制合理性,5,5,_',
      '编制规范性,5,4,个别科目不准',
    ]);
    expect(held(total?.score)).toBe('9');
  });

  it('takes the points of the indicator where every level states some, and the standard where an explanation stands too', () => {
    const { rows } = rubricIn(
      gridOf([
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '指标解释', '评价标准', '得分'],
        ['投入', 10, '预算配置', 10, '在职人员控制率', 5, '在职人数与编制数之比', '每超1个百分点扣0.5分', 5],
      ]),
    );
    expect([rows[0]?.weight, rows[0]?.standard].map(held)).toEqual(['5', '每超1个百分点扣0.5分']);
  });

  it('reads what an indicator means and what was reached beside the standard, figures in words included', () => {
    const { rows, unread } = rubricIn(
      gridOf([
        ['部门整体支出绩效评价评分表'],
        ['一级指标', '三级指标', '指标分值', '指标解释', '指标说明及评分标准', '指标值/实际', '自评得分'],
        ['投入', '在职人员控制率', 5, '≤100%', '每超1个百分点扣0.5分', '102%', 4],
        ['效果', '群众满意度', 95, '满意度≥90%', '95分', '93%', 95],
        ['合计', null, 100, null, null, null, 99],
      ]),
    );
    expect(rows.map(({ standard, explanation, actual }) => [standard, explanation, actual].map(held).join(' | '))).toEqual([
      '每超1个百分点扣0.5分 | ≤100% | 102%',
      '95分 | ≥90% | 93%',
    ]);
    expect(unread).toEqual([]);
  });

  it('reads levels whose words stand the other way round', () => {
    const { rows } = rubricIn(
      gridOf([
        ['预算绩效评分表'],
        ['指标一级', '指标二级', '指标三级', '分值', '评分细则', '自评分数', '扣分说明'],
        ['投入（60分）', '预算', '预算完整', 60, '完整得满分', 60, null],
        ['过程（40分）', '管理', '制度健全', 40, '健全得满分', 38, '缺一项'],
        ['合计', null, null, 100, null, 98, null],
      ]),
    );
    expect(rows.map(({ name, score }) => `${held(name)} ${held(score)}`)).toEqual(['预算完整 60', '制度健全 38']);
  });
});
