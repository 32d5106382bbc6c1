import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(aUnit().grids(), settings);

function reportOf(...sentences: readonly string[]) {
  const texts = ['云岭镇2024年度部门整体支出绩效自评报告', ...sentences];
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  return reviewSentences({ paragraphs, tables: [] }, annexes, settings);
}

/** The paragraphs split at ¶. */
function findingsOf(text: string) {
  return reportOf(...text.split('¶')).findings.map(({ stated, expected }) => `${stated ?? ''} → ${expected ?? ''}`);
}

describe('what a figure is of comes from its own sentence', () => {
  it.each([
    ['a run-in heading', '2.“三公”经费。全年支出22.75万元，比2023年的26.00万元减少3.25万元。'],
    ['a heading', '（一）“三公”经费使用情况¶全年支出22.75万元，较上年减少3.25万元。'],
    ['a run-in heading, then bare columns', '（一）基本支出。决算873.40万元，占总支出的72.86%。'],
    [
      'a share of what 其中 parts, not of the budget it was compared with',
      '全年“三公”经费支出22.75万元，占“三公”经费预算24.50万元的92.86%。其中公务接待支出11.85万元，占52.09%。',
    ],
    ['rows of unknown wholes', '项目支出决算325.40万元。其中：业务工作经费118.40万元（占36.39%）。'],
    ['parts by words nobody knows', '2024年，我镇共支出1198.80万元，其中人员类支出701.10万元。'],
    ['years listed by 分别', '2023年、2024年“三公”经费决算分别为26.00万元、22.75万元。'],
    ['staff of the year before', '年末在职114人，较2023年末的117人净减少3人。'],
    ['next year compared with this', '2024年“三公”经费预算24.50万元。2025年“三公”经费预算拟安排24.00万元，比2024年预算压减0.50万元。'],
    [
      'the budget of the year before',
      '年初预算1180.00万元，比2023年年初预算1100.00万元增加80.00万元。2023年实际支出1150.00万元，同比增支48.80万元。',
    ],
    ['what it was and what it became', '惠农补贴发放率由92%提高到98.5%。'],
    ['what could be got, then what was', '年度设置12个绩效指标，总分100分，自评得99.92分。'],
    ['points by a standard', '预算执行率为99.90%，按照评分标准得9.99分（满分10分）。'],
    ['an amount of nobody', '支出12.5万元。'],
    ['the budget of a row behind what was spent', '全年支出1198.80万元；其中业务工作经费120.00万元，执行118.40万元。'],
    ['parts of what was left', '未执行的1.20万元中，项目支出1.20万元。'],
    ['a count of indicators behind one of them', '惠农补贴发放率、群众满意度2项指标由统计部门提供。'],
    ['a total with its parts behind it', '总分99.92分，其中预算执行得9.99分。'],
    ['money of one source', '区级财政资金全部支出。'],
    ['a topic at the head of its sentence', '“三公”经费管理上，坚持先有预算后有支出，全年支出22.75万元，为年初预算的92.86%。'],
    ['a topic with a stop', '1.“三公”经费。¶全年支出22.75万元。'],
    ['what it was adjusted to', '年初预算1180.00万元，全年预算调整为1200.00万元，净增20.00万元。'],
    ['what was met, and what was not', '共设置三级指标12个，其中完成11个，未完成1个。'],
    ['what there are, and how many of them were met', '12个指标中完成11个。'],
    ['how far beyond a goal', '高标准农田建设面积2100亩，超过2000亩的目标100亩。'],
    ['how far beyond, in a row', '高标准农田建设面积2100亩，新增就业登记318人，分别比目标多100亩、18人。'],
    ['what was to be built', '主要建设内容为：高标准农田建设面积2000亩。'],
    ['how far beyond a goal, without 的', '全年新增就业登记318人，超300人目标18人。'],
    ['how far beyond several goals', '高标准农田建设面积2100亩，新增就业登记318人，比目标分别多100亩、18人。'],
    [
      'parts of what was spent, behind both',
      '预算总量1200.00万元，执行总量1198.80万元，进度99.90%；其中基本支出873.40万元，项目支出325.40万元。',
    ],
    ['the region at the head', '青禾地区惠农补贴发放186次，群众满意度87.1%。'],
    ['what each gained, and not had', '新增产值3180万元，带动农户1260户，户均增收2523元。'],
    [
      'a section without a title',
      '三、过程¶略。¶四、自评得分为99.92分，自评等级为“优”，其中预算执行得9.99分，产出指标和成本指标共得49.93分。¶五、问题¶略。',
    ],
    ['numbers in front of a year and of a count', '1.略。¶2.2024年略。¶3.10个项目中9个完成。¶4.略。'],
    ['decimals behind a colon', '存在问题：1.进度偏慢；提升幅度：3.5个百分点。'],
    [
      'exact figures beside one that is about so much',
      '全年总支出约1200万元（1198.80万元）：基本支出873.40万元，占72.86%；项目支出325.40万元，占27.14%。',
    ],
    [
      'a share behind brackets',
      '支出合计1198.80万元，其中：基本支出873.40万元（人员经费701.10万元、公用经费172.30万元），占支出合计的72.86%。',
    ],
    ['a share beside parts of its neighbour', '基本支出873.40万元（占72.86%），其中公用经费172.30万元；项目支出325.40万元（占27.14%）。'],
    ['part of what came of a goal', '接待群众72.84万人次，完成年度目标60万人次的121.4%，其中未成年人17.19万人次，占23.6%。'],
    ['parts behind what is left', '全年预算1200.00万元，全年执行数1198.80万元，结余1.20万元。其中基本支出873.40万元、项目支出325.40万元。'],
    ['parts of what was left', '未执行1.20万元，其中基本支出0.60万元、项目支出0.60万元。'],
    ['another unit behind a colon', '白溪镇的做法值得借鉴：其2024年执行率为98.7%。'],
    ['what was cut from a row', '年中调减业务工作经费20万元。'],
    ['a plan that goes on', '2025年将全年预算调整率压降至50%以内；惠农补贴发放率提高到100%。'],
    ['the goal of somebody else', '群众满意度92%，比县定目标91%高1个百分点，比年初目标90%高2个百分点。'],
    ['by how much one is more than another', '基本支出占72.86%，项目支出占27.14%，基本支出比项目支出多548.00万元。'],
    ['a share without 占', '“三公”经费22.75万元，为总支出的1.90%，较上年减少3.25万元，下降12.50%。'],
    ['what could be got', '本次自评采取百分制。其中，预算执行率10分、成本指标20分、产出指标30分。'],
    ['a year in running text', '分两年实施：一期（2021年）已投入310万元，二期已完成。'],
    ['what was the task of the year', '年度目标任务为高标准农田建设面积2000亩。'],
    ['what is reached of what it is held against', '三、绩效目标¶高标准农田建设面积2100亩，占目标任务2000亩的105%。'],
    ['what is left, behind parts', '其中年初预算1180.00万元，已执行1198.80万元（含结转20.00万元），尚余1.20万元。'],
    [
      'what was lost, behind what was got',
      '自评得99.92分，其中预算执行9.99分、成本20分、产出29.93分、效益30分、满意度10分，共失分0.08分。',
    ],
    ['what could be got, in brackets', '产出指标29.93分（总分值30分）、预算执行率9.99分（总分值10分）。'],
    ['points of parts in a row', '产出、成本指标分别得29.93分和20分。'],
    ['what a part should get', '产出指标应得30分，实得29.93分。'],
    ['years of the unit', '2022年、2023年、2024年部门支出分别为1100.00万元、1150.00万元、1198.80万元。'],
    ['parts of some, behind a change', '公用经费比上年减少7.70万元。其中甲站公用经费12.00万元，乙站公用经费11.00万元。'],
    ['rates side by side', '甲参保率100%，乙参保率96.2%，丙参保率93.5%。'],
    ['the area of another place', '2024年荆阳全镇高标准农田建设面积8600亩。'],
    ['what something was cut for', '因高标准农田建设面积减少追加12万元。'],
    ['staff with others', '主要用于147名在职及遗属人员工资。'],
    ['shares in a row', '共560.00万元，其中甲项360.00万元、乙项200.00万元，占项目总额560.00万元的64.29%、35.71%。'],
    [
      'parts behind a full stop, of what was spent',
      '“三公”经费22.75万元，预算24.50万元，同比减少3.25万元。其中公务用车运行维护费10.90万元，公务接待费11.85万元。',
    ],
    ['a share of what 其中 divides', '项目支出325.40万元，占总支出的27.14%。其中业务工作经费118.40万元，占36.39%。'],
    ['what of it changed', '全年预算较年初预算增加20.00万元，增长1.69%。'],
    ['what was asked for first, in brackets', '省级资金2160万元（原申请2000万元），县级资金100万元，合计2260万元。'],
    ['an age', '114名在职人员中35岁以下22人。'],
    ['a class of them', '高标准农田建设面积500亩以上的村2个。'],
    ['what each point less costs', '惠农补贴发放率每低1个百分点扣0.06分。'],
    ['a condition', '如惠农补贴发放率达到99%，该项指标可得10分。'],
    ['what it was the year before', '惠农补贴发放率比2023年的97%提高1.5个百分点。'],
    ['another town', '白溪镇2024年基本支出765.20万元，项目支出286.40万元。'],
    ['what came in, which is no budget', '1、收入：1192.22万元。同比上年度增加189.25万元，增加18.87%。'],
    ['the first of a list', '项目支出325.40万元，分别是业务培训类5万元，系统维护类18万元。'],
    ['an account of its own', '1、城乡社区支出（类）环境卫生（款）环境卫生（项）。年初预算为504.30万元，支出决算为512.45万元。'],
    ['one kind of projects', '1.人员类项目。年初预算265.42万元，年末实际支出274.56万元，预算执行率103.44%。'],
    ['parts of what was bought', '政府采购支出总额39.60万元，其中：政府采购货物支出2.30万元、政府采购服务支出37.30万元。'],
    ['the money of one purse', '财政拨款基本支出838.77万元，其中公用经费172.40万元。'],
    [
      'a change of what is named again',
      '甲乙合计9702.56万元，其中：甲项3126.48万元；乙项6576.08万元。与上年相比，甲乙合计减少1153.27万元，下降10.62%。',
    ],
    ['by how much more than asked for', '全年新建水渠3.2万米，超额完成省下达任务3万米的6.67%。'],
    ['a name in front of the colon', '高标准农田建设：路面硬化，建设面积2100亩。'],
    ['an account of its own, without a stop', '1、城乡社区（类）环境卫生（款）环境卫生（项）年初预算为504.30万元，支出决算为512.45万元。'],
    ['points lost by others, and by all', '惠农补贴发放率未达目标，扣0.07分；服务水平扣0.8分；预算执行率扣0.01分，共扣0.88分。'],
    ['a budget that was kept to', '“三公”经费22.75万元，未超过预算24.50万元，结余1.75万元。'],
    [
      'a section for a title that runs on',
      '（一）收入情况：全年预算1200.00万元，其中年初预算1180.00万元，后经调整增加20.00万元，用于全年各项支出。¶（二）支出情况¶略。',
    ],
  ])('raises no alarm: %s', (_, text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it.each([
    ['a run-in heading', '2.“三公”经费。全年支出27.25万元。', ['27.25万元 → 22.75万元']],
    ['a heading', '（一）“三公”经费使用情况¶全年支出27.25万元。', ['27.25万元 → 22.75万元']],
    [
      'years listed by 分别',
      '2023年、2024年“三公”经费决算分别为22.75万元、26.00万元。',
      ['22.75万元 → 26.00万元', '26.00万元 → 22.75万元'],
    ],
    ['what could be got, then what was', '年度设置12个绩效指标，总分110分，自评得99.92分。', ['110分 → 100分']],
    ['what it became', '惠农补贴发放率由92%提高到95.8%。', ['95.8% → 98.5%']],
    ['short of a hundred', '惠农补贴发放率100%。', ['100% → 98.5%']],
    [
      'a rate behind an amount nobody knows',
      '年中追加15.30万元，全年预算1200.00万元，实际支出1198.80万元，执行率90.99%。',
      ['15.30万元 → 20.00万元', '90.99% → 99.90%'],
    ],
    ['what is carried over, said of another figure', '全年预算1210.00万元，其中上年结转46.00万元。', ['1210.00万元 → 1200.00万元']],
    ['a grade by a standard', '根据评分标准，自评得分99.92分，等级为“良”。其中产出指标29.93分。', ['良 → 优']],
    ['a year that is not that of the figure', '2022年实际支出1198.80万元。', ['2022 → 2024']],
    ['shares of what was parted', '共投入4860万元，其中省级资金3200万元、县级资金1660万元，分别占66.84%、34.16%。', ['66.84% → 65.84%']],
    ['points lost together', '甲项扣1.2分，乙项扣0.4分，合计扣6.1分。', ['6.1分 → 1.6分']],
    ['people together', '甲类2871人、乙类9702人，共12574人。', ['12574人 → 12573人']],
    ['what is left of a budget', '某工程预算1260.00万元，实际支出1184.40万元，支出率94%，剩余78.60万元。', ['78.60万元 → 75.60万元']],
    ['a list that leaves out a number', '完成情况：（1）甲；（2）乙；（4）丙。', ['（4） → （3）']],
    ['lines that leave out a number', '1.甲。¶2.乙。¶4.丙。', ['4. → 3.']],
    ['a change reckoned on what it came to', '印刷品20.00万元，比上年减少5.00万元，下降25.00%。', ['25.00% → 20.00%']],
    ['a difference beside a whole number', '某项预算6万元，支出4.25万元，剩余1.57万元。', ['1.57万元 → 1.75万元']],
    [
      'a score asked for by another office',
      '根据《区财政局关于做好绩效自评工作的通知》要求，我单位组织评价，自评得分为92.99分。',
      ['92.99分 → 99.92分'],
    ],
    ['a part that makes more than the whole', '共计239万元，其中上级资金197.25万元，本级资金59.75万元。', ['197.25万元 → 179.25万元']],
    ['a share of a whole of the annexes', '人员经费701.00万元，占基本支出的82.06%。', ['82.06% → 80.26%']],
    ['a group of digits too short', '全年支出1,19.80万元。', ['1,19.80 → ']],
  ])('finds the wrong one: %s', (_, text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe('the same figure of something else is no agreement', () => {
  it.each([
    ['another unit', '邻县农业农村局全年支出1198.80万元。'],
    ['a subordinate unit', '下属农机服务站基本支出873.40万元。'],
    ['per head', '公务接待费人均11.85万元。'],
    ['the score of another', '财政评价得分为99.92分。'],
    ['staff of another year', '截至2022年底，在职114人。'],
    ['the year before', '2023年惠农补贴发放率为98.5%。'],
    ['the province', '全省平均惠农补贴发放率98.5%。'],
    ['a demand', '上级要求惠农补贴发放率达到98.5%以上。'],
    ['a plan', '力争惠农补贴发放率达到98.5%。'],
  ])('%s', (_, text) => {
    const { claims, findings } = reportOf(text);
    expect([claims.filter(({ verdict }) => verdict === 'agrees').map(({ stated }) => stated), findings]).toEqual([[], []]);
  });
});

describe('what a difference is worth', () => {
  const toldOf = (text: string) =>
    reportOf(text).findings.map(({ severity, stated, expected }) => `${severity} ${stated ?? ''} → ${expected ?? ''}`);
  it.each([
    ['plain, whatever the figure looks like', '2024年度“三公”经费支出26.00万元。', ['error 26.00万元 → 22.75万元']],
    ['not named again, and mistyped', '全年支出情况如下。年初预算1180.00万元，调整后为1020.00万元。', ['error 1020.00万元 → 1200.00万元']],
    ['by words nobody knows, and mistyped', '新时代文明实践基本支出837.40万元。', ['warning 837.40万元 → 873.40万元']],
    ['by words nobody knows, and something else', '新时代文明实践基本支出12.60万元。', []],
    ['another unit, whatever it looks like', '邻县农业农村局全年支出1189.80万元。', []],
    ['placed nowhere', '各专项兑付352.40万元，都列在项目支出里。', []],
    [
      'named in words nobody else would use, and the figure of another row',
      '按照规定公务接待费共计10.90万元。',
      ['warning 10.90万元 → 11.85万元'],
    ],
    ['the points of a part, whatever they look like', '产出指标得9.99分，预算执行得9.99分。', ['error 9.99分 → 29.93分']],
    ['how far from the goal, as the result', '高标准农田建设面积2100亩，比目标多2100亩。', ['error 2100亩 → 100亩']],
    ['points behind a score that was got', '自评得99.92分，其中预算执行30分。', ['error 30分 → 9.99分']],
    ['finer than the annexes state it', '惠农补贴发放率98.46%。', []],
    [
      'doubtful words beside figures that are those of the annexes',
      '2024年财政拨款“三公”经费预算24.50万元，支出决算22.75万元，厉行节约后公务活动方面的接待费12.35万元。',
      ['warning 12.35万元 → 11.85万元'],
    ],
    ['the same words alone', '厉行节约后公务活动方面的接待费12.60万元。', []],
    ['a name that ends in 支出 may be of the budget', '部门预算总额1200.00万元，其中项目支出330.00万元。', []],
  ])('%s', (_, text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});
