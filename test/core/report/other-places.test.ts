import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { reviewReport } from '../../../src/core/report/review-report';
import { review } from '../../../src/core/review';
import { sampleGrids } from '../../support/sample-workbook';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(sampleGrids('township-2024'), settings);

function reportOf(...sentences: readonly string[]) {
  const texts = ['石桥坪镇2024年度部门整体支出绩效自评报告', ...sentences];
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  return reviewReport({ paragraphs, tables: [] }, annexes, settings);
}

/** True of the unit, whatever its annexes state: narrower, of another time, planned, cumulative, of others. */
const NOT_WHAT_THE_ANNEXES_STATE = [
  // other units and levels
  '全镇完成一般公共预算收入1286.5万元，同比增长6.2%。',
  '2024年全县项目支出预算12.6亿元。',
  '下属事业单位基本支出412.35万元，项目支出20.1万元。',
  '镇中心小学三公经费支出1.2万元。',
  '局机关本级基本支出1880.21万元，二级单位基本支出1519.21万元。',
  '全镇财政总收入完成3560万元，其中税收收入2100万元。',
  '村级公用经费支出96万元，村均8万元。',
  // narrower
  '基本支出中，退休人员经费支出62.18万元。',
  '人员经费中工资福利支出2105.6万元，对个人和家庭的补助支出180.4万元。',
  '公用经费主要包括办公费84.78万元、印刷费12.3万元、邮电费8.6万元、物业管理费15万元。',
  '其中用于厕所革命的项目支出45万元，完成率98%。',
  '农村改厕项目支出预算60万元，实际支出58.5万元，执行率97.5%。',
  '抽水蓄能电站征拆工作经费项目全年预算数120万元，全年执行数118万元，预算执行率98.33%。',
  '该项目年初预算50万元，实际支出49.8万元，自评得分98.5分。',
  '“乡村振兴衔接资金”项目自评得分96.2分，评价等级为“优”。',
  '环卫保洁项目绩效自评综合得分95分。',
  '公务接待费中，外事接待支出0万元；国内接待支出6.2万元，接待86批次720人次。',
  '公务用车保有量3辆，其中执法执勤用车1辆，单车运行维护费1.34万元。',
  '公务用车燃油费支出1.9万元，维修费1.1万元。',
  '人均公用经费4.52万元。',
  '会议费支出0万元，用于召开会议0次；培训费支出0万元。',
  '行政编制32名，事业编制68名，其中空编3名。',
  '现有行政人员34人，事业人员61人，工勤人员3人，临聘人员48人。',
  '其中在职党员76人，退休人员65人，遗属12人。',
  '年末实有村（居）干部98人。',
  // other times, plans, cumulative
  '2023年度部门整体支出3980.25万元，基本支出3105.9万元。',
  '2022年三公经费支出15.2万元，2023年支出13.98万元。',
  '上年度部门整体支出绩效自评得分98.2分。',
  '2025年预算安排基本支出2360万元，项目支出500万元。',
  '下一年度计划压减三公经费5%，控制在17万元以内。',
  '“十四五”以来累计支出1.86亿元。',
  '截至2024年6月底，累计支出1980.5万元，执行进度46.4%。',
  '上半年三公经费支出6.2万元，下半年支出7.6万元。',
  '一季度支出进度为21.3%，三季度末支出进度为72.5%。',
  '2021年至2024年项目支出累计1320万元。',
  '力争2025年预算执行率达到99%以上。',
  '年初设定预算执行率不低于95%的目标。',
  '按规定三公经费不得超过上年，公用经费压减10%。',
  '财政部门要求预算执行率达到100%，一般性支出压减5%以上。',
  // accounts of the final accounts that no annex states
  '2024年度收入总计5120.33万元，其中本年收入4980.1万元，年初结转和结余140.23万元。',
  '财政拨款收入4102.55万元，占本年收入的82.38%；其他收入877.55万元，占17.62%。',
  '一般公共预算财政拨款基本支出3105.4万元，其中人员经费2605.1万元，公用经费500.3万元。',
  '一般公共服务支出1820.36万元，占42.63%；农林水支出1250.74万元，占29.29%。',
  '机关运行经费支出625.4万元，比上年增加18.6万元，增长3.07%。',
  '其中政府采购货物支出46.2万元、工程支出30.1万元、服务支出10万元。',
  '授予中小企业合同金额80.1万元，占政府采购支出总额的92.82%。',
  '国有资产总额3652.18万元，其中固定资产2890.4万元。',
  '年末结转结余0.1万元，比上年减少12.3万元。',
  '财政拨款三公经费支出预算为18万元，完成预算的76.67%。',
  '“三公”经费财政拨款支出决算中，公务接待费支出决算9.77万元，占70.80%。',
  '政府性基金预算财政拨款收入118.8万元，支出118.8万元。',
  // rubrics and points
  '预算配置10分，自评得10分。',
  '投入指标满分15分，得14分；过程指标满分30分，得29.5分。',
  '其中：在职人员控制率5分，得3分，扣2分。',
  '满意度指标10分，得分10分。',
  '部门整体支出绩效评价采用百分制，90分以上为优，80分至90分为良。',
  '因预算执行进度不均衡扣1分，因资产管理扣0.5分。',
  '结合群众满意度测评98.6%，自评工作小组打分。',
  // counts of other things
  '全年召开党委会24次，研究“三重一大”事项56个。',
  '对2个重点项目开展绩效监控，涉及指标18个。',
  '全镇辖18个村（社区），总人口3.2万人，其中农业人口2.6万人。',
  '镇机关食堂用餐人员120人。',
  '培训财务人员35人次。',
  '全镇水稻种植面积1.86万亩，油菜种植面积1.2万亩。',
  '粮食烘干中心日处理粮食60吨。',
  '城镇职工养老保险参保率98.2%，医保参保率96.5%。',
];

/** True by the annexes; each figure in brackets is one of them. */
const AS_IN_THE_ANNEXES = [
  '我镇2024年年初预算数[2200.47万元]，全年预算数[4270.20万元]，全年实际执行[4270.10万元]。',
  '2024年部门预算批复[2200.47万元]，年中调整追加[2069.73万元]，调整后预算[4270.20万元]，决算支出[4270.10万元]，结余[0.10万元]。',
  '2024年度本单位部门整体支出[42,701,000.00元]，其中项目支出[3,366,800.00元]。',
  '本年支出合计[4270.1万元]，较全年预算数[4270.2万元]节约[0.1万元]。',
  '年初预算资金总额为[2200.47万元]，调整预算数为[4270.20万元]，调整率为[94.06%]。',
  '2024年整体支出预算执行率为[100%]。',
  '一般公共预算拨款[3427.08万元]，其他资金[843.11万元]。',
  '项目支出年初预算为[0万元]，决算数为[336.68万元]，上年决算数为[382.29万元]。',
  '2024年项目支出[336.68万元]，较上年的[382.29万元]减少[45.61万元]，下降[11.93%]。',
  '本年“三公”经费支出合计[13.8万元]，比预算数[18万元]减少[4.2万元]，完成预算的[76.67%]。',
  '三公经费2024年决算[13.80万元]，2023年决算[13.98万元]，同比减少[0.18万元]，降低[1.29%]。',
  '“三公”经费决算[13.80万元]，其中：公务接待费[9.77万元]，较上年减少[0.21万元]；公务用车运行维护费[4.03万元]，较上年增加[0.03万元]，增长[0.75%]。',
  '公务接待费占“三公”经费支出的[70.80%]，公务用车运行维护费占[29.20%]。',
  '日常公用经费支出[846.13万元]，预算[202.2万元]，控制率[418.46%]。',
  '公用经费比上年增加[541.13万元]，增长[177.42%]。',
  '公用经费支出中，办公费支出[84.78万元]。',
  '我镇核定编制[100人]，年末实有在职人员[187人]，在职人员控制率[187%]。',
  '编制人数[100名]，实际在职人数[187名]，财政供养人员控制率为[187.00%]。',
  '经综合评定，2024年度部门整体支出绩效自评得分为[99.84分]，评价等级为“[优]”。',
  '本次自评最终得分[99.84分]。',
  '预算执行率指标满分[10分]。',
  '本部门绩效自评表设三级指标[33个]。',
  '全年粮食总产量[1.3万吨]以上，粮食种植面积稳定在[3.07万亩]以上。',
  '乡镇各项补贴资金发放率达[99%]。',
  '新型农村合作医疗参合率实际完成[88.67%]，低于[95%]的目标值。',
  '城镇新增就业实名制登记[1354人]，农村劳动力新增转移就业实名制登记[2755人]。',
  '全社会固定资产投资总量完成[604.85]。',
];

describe('sentences of other places', () => {
  it.each(NOT_WHAT_THE_ANNEXES_STATE)('is not taken for what the annexes state: %s', (sentence) => {
    const { claims, findings } = reportOf(sentence);
    const wrong = claims
      .filter(({ verdict }) => verdict === 'differs')
      .map(({ stated, label, expected }) => `${stated} ${label.zh} ${expected ?? ''}`);
    const alarms = findings.filter(({ severity }) => severity !== 'info').map(({ rule, stated }) => `${rule} ${stated ?? ''}`);
    expect([...wrong, ...alarms]).toEqual([]);
  });

  const figures = AS_IN_THE_ANNEXES.flatMap((sentence) =>
    [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match, which) => ({ sentence, figure: match[1] ?? '', which })),
  );

  it('understands nearly all that the annexes state', () => {
    const missed = AS_IN_THE_ANNEXES.flatMap((sentence) => {
      const wanted = [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
      const { claims, findings } = reportOf(sentence.replace(/[[\]]/g, ''));
      const agreed = claims.filter(({ verdict }) => verdict === 'agrees').map(({ stated }) => stated);
      const alarms = [...claims.filter(({ verdict }) => verdict === 'differs'), ...findings.filter(({ severity }) => severity === 'error')];
      expect({ sentence, alarms: alarms.map(({ stated, expected }) => `${stated ?? ''} ${expected ?? ''}`) }).toEqual({
        sentence,
        alarms: [],
      });
      return wanted.filter((figure) => !agreed.some((stated) => stated.includes(figure))).map((figure) => `${figure} in ${sentence}`);
    });
    expect({ share: 1 - missed.length / figures.length, missed }).toMatchObject({ share: 1, missed: [] });
  });

  it('finds a wrong digit in most of them', () => {
    const missed = figures.filter(({ sentence, figure, which }) => {
      let at = -1;
      const wrong = sentence.replace(/\[([^\]]+)\]/g, (_all, text: string) => {
        at += 1;
        return at === which ? misstated(text) : text;
      });
      const { claims, findings } = reportOf(wrong);
      const stated = misstated(figure);
      return ![...claims.filter(({ verdict }) => verdict === 'differs'), ...findings].some((each) => (each.stated ?? '').includes(stated));
    });
    expect({
      found: 1 - missed.length / figures.length,
      missed: missed.map(({ figure, sentence }) => `${figure} in ${sentence}`),
    }).toMatchObject({ missed: [] });
  });
});

/** The first digit another, so that no rounding explains it. */
function misstated(text: string): string {
  if (text === '优') return '中';
  return text.replace(/[1-9]|0(?=\D*$)/, (digit) => String((Number(digit) % 9) + 1));
}
