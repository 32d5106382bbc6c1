import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(aUnit().grids(), settings);

/** The paragraphs split at ¶. */
function reportOf(text: string) {
  const texts = ['云岭镇2024年度部门整体支出绩效自评报告', ...text.split('¶')];
  const paragraphs = texts.map((each, index) => ({ number: index + 1, text: each, outline: null, place: 'body' as const }));
  return reviewSentences({ paragraphs, tables: [] }, annexes, settings);
}

function toldIn(text: string) {
  return reportOf(text).findings.filter(({ severity }) => severity !== 'info');
}

/** True by the annexes; behind | stands what the figure in brackets would be wrong as. */
const SAID: readonly (readonly [string, string])[] = [
  ['a region in a clause of its own', '2024年部分地区遭受洪涝，全年预算1200.00万元，全年支出[1198.80万元|1189.80万元]。'],
  ['brackets end with what they say', '年初预算1180.00万元（含其他资金200.00万元），全年预算[1200.00|1020.00]万元。'],
  ['about, with the exact figure aside', '全年预算总额约1200万元（1200.00万元），实际支出约[1199|1099]万元。'],
  ['the unit by its full name', '青禾县云岭镇人民政府现有编制[120|102]个，在职在编114人。'],
  ['the unit with all that belongs to it', '机关及所属单位编制共120名，实际配备[114|141]名。'],
  ['posts of several kinds together', '核定行政编制及事业编制共[120|210]个。'],
  ['who is there', '核定编制120人，年末实有[114|141]人。'],
  ['staff in parts, others besides', '年末在职在编114人，其中行政人员[46|64]人、事业人员68人；另有退休人员30人。'],
  ['parts in the next sentence', '单位人数[150|140]人。其中：行政人员70人，事业人员80人。'],
  ['a budget that was adjusted', '年初安排的预算1180.00万元调整为[1200.00|1210.00]万元，调增20.00万元。'],
  ['what was added to it', '年初部门预算1180.00万元，后经调整达到1200.00万元，净增[20.00|30.00]万元。'],
  ['what is left', '到年底，实际执行1198.80万元，为全年预算的99.90%，尚有[1.20|1.02]万元结转下年使用。'],
  ['its share', '未执行金额1.20万元，占全年预算的[0.10|0.01]%。'],
  ['progress', '12月末预算执行进度[99.90|90.99]%。'],
  ['labels of columns', '部门预算：年初[1180.00|1810.00]万元、调整后1200.00万元；部门决算：1198.80万元。'],
  ['a bare label', '2、支出：[1198.80|1189.80]万元。'],
  ['money of the year', '当年财政下达各类资金[1200.00|2100.00]万元，支出1198.80万元。'],
  ['a change behind the budget it was', '“三公”经费支出决算22.75万元，完成年初预算24.50万元的92.86%，比上年减少[3.25|2.35]万元。'],
  ['by how much of the budget', '“三公”经费决算22.75万元，较预算压减1.75万元，压减比例[7.14|7.41]%。'],
  ['from what to what', '公务接待费由上年的14.00万元变为[11.85|18.15]万元。'],
  ['years side by side', '2023年“三公”经费26.00万元，2024年[22.75|27.25]万元。'],
  ['rows in a row', '业务工作经费和运行维护经费分别支出118.40万元和[207.00|270.00]万元。'],
  ['indicators in a row', '惠农补贴发放率、群众满意度分别为98.5%、[92|29]%。'],
  ['money of an indicator', '部门整体支出成本控制在1200万元以内，实际[1198.8|1189.8]万元。'],
  ['a numbered indicator', '（11）群众满意度：目标≥[90|80]%；完成92%。'],
  ['what an indicator was raised to', '高标准农田建设面积由年初计划的2000亩提高到[2100|1200]亩。'],
  ['a target in brackets, then the result', '高标准农田建设面积（≥2000亩）实际完成[2100|1200]亩。'],
  ['a survey', '群众满意度测评结果为[92|29]%。'],
  ['percentage points above the target', '群众满意度92%，较目标高[2|4]个百分点。'],
  ['indicators counted behind their noun', '年初共设绩效指标[12|21]项。'],
  ['what became of those counted', '年初共设绩效指标12项，至年底实现11项，实现率[91.67|61.97]%。'],
  ['at least, in words', '预算执行率超过[99|100.5]%。'],
  ['less, in words', '全年支出不到[1200|1100]万元。'],
  ['not reached', '预算执行率未达到[100|95]%。'],
  ['a little more', '预算执行率[99|98]%多。'],
  ['columns of a label', '“三公”经费：上年26.00万元，预算24.50万元，决算[22.75|27.25]万元。'],
  [
    'parts behind what it was last year',
    '“三公”经费支出22.75万元；上年支出26.00万元，减少3.25万元。其中公务用车运行费[10.90|10.09]万元，接待费11.85万元。',
  ],
  ['the score by another name', '本部门自评分值为[99.92|92.99]分。'],
  ['a formula written out', '预算执行率=决算数÷全年预算数×100%=1198.80万元÷1200.00万元×100%=[99.90|90.99]%。'],
  ['a formula in words', '“三公”经费控制率=（实际支出22.75÷预算安排24.50）×100%=[92.86|82.96]%。'],
  ['a difference written out', '结余=预算数-执行数=1200.00-1198.80=[1.20|1.02]万元。'],
  ['points of levels by their short names', '自评得99.92分，其中资金执行9.99分，成本20分，产出[29.93|29.39]分。'],
  ['a grade by another name', '自评得分99.92分，绩效评级为“[优|良]”。'],
  ['points above', '自评得分超过[95|99.95]分。'],
  ['points of what was named', '全年预算数1200.00万元，执行数1198.80万元，执行率为99.90%，该项满分10分，自评得分[9.99|9.89]分。'],
  ['points lost by two', '失分主要在惠农补贴发放率（扣0.07分）和预算执行率（扣[0.01|0.10]分）。'],
  ['points of two levels together', '产出及成本指标权重50分，得[49.93|49.39]分。'],
  ['points of levels in a row', '产出、成本指标权重[50|55]分，得49.93分。'],
  ['how much of an indicator was done', '一是高标准农田建设面积目标2000亩，完成2100亩，目标完成率[105.00|101.00]%。'],
  ['how much was done, right behind', '新增就业登记人数318人，完成率[106.00|160.00]%。'],
  ['more than the target in front', '二是高标准农田建设面积完成2100亩，较2000亩的目标多[100|200]亩。'],
  [
    'shares behind an aside',
    '全年支出1198.80万元中，基本支出873.40万元（人员经费701.10万元、公用经费172.30万元），项目支出325.40万元，占比分别为[72.86|78.26]%和27.14%。',
  ],
  [
    'a change in a sentence of its own',
    '2024年度“三公”经费支出22.75万元，其中公务用车运行费10.90万元，公务接待费11.85万元，无因公出国（境）费用。较上年压减[3.25|2.35]万元，压减比例12.50%。',
  ],
  ['the share of what was added', '年度追加预算20.00万元，占年初预算的[1.69|1.96]%，全年预算为1200.00万元。'],
  [
    'a share of what stands in front',
    '“三公”经费22.75万元由两部分构成：公务用车运行维护费10.90万元（占[47.91|41.97]%）、公务接待费11.85万元（占52.09%）。',
  ],
  [
    'the whole behind its parts',
    '“三公”经费合计22.75万元：公务用车运行维护费10.90万元；公务接待费11.85万元；因公出国（境）费0万元。比2023年度的[26.00|62.00]万元减少3.25万元，降低了12.50%。',
  ],
  [
    'a share behind one of another whole',
    '全年实际支出1198.80万元。一是基本支出873.40万元，占72.86%，其中公用经费172.30万元，占基本支出的19.73%；二是项目支出325.40万元，占[27.14|21.47]%。',
  ],
  ['words between a name and its figures', '“三公”经费实行总额控制，2023年决算26.00万元，2024年预算24.50万元、决算[22.75|27.25]万元。'],
  ['posts in use', '核定编制120名，现有在职人员114名，编制使用率[95.00|59.00]%。'],
  ['below the budget by so much', '全年预算1200.00万元，总支出低于全年预算[1.20|1.02]万元。'],
  ['points in all', '预算执行率10分，实得9.99分；绩效指标90分，实得89.93分；总计[99.92|92.99]分。'],
  [
    'from what of which year to what',
    '“三公”经费由2023年的26.00万元下降到[22.75|27.25]万元，降低12.50%；其中公务接待费由14.00万元下降到11.85万元。',
  ],
  ['points in all, full points aside', '预算执行率（10分）得9.99分、绩效指标（90分）得89.93分，共计[99.92|92.99]分。'],
  ['the year in words', '二〇二四年全年预算1200.00万元，实际支出[1198.80|1189.80]万元。'],
  ['an indicator at the head of its paragraph', '1.高标准农田建设面积（5分）。年初目标2000亩，实际完成[2100|1200]亩，得5分。'],
  ['what was done with what is counted', '全年组织新增就业登记[318|381]人。'],
  ['a rate of all the money behind an indicator', '1.惠农补贴发放率未达100%；2.预算调整率[1.69|1.96]%。'],
  ['how far from the goal just named', '新增就业登记人数318人，比计划数300人多[18|81]人。'],
  ['in percent of its goal', '高标准农田建设面积2100亩，超目标[5.00|5.50]%。'],
  ['a goal in other words', '项目验收合格率100%，大于目标值[95|90]%。'],
  ['points of the rate behind an amount', '2.预算执行率99.90%，结转1.20万元，得分[9.99|9.89]分。'],
  ['columns in a row', '年初预算、全年预算、执行数分别为1180.00万元、[1200.00|1210.00]万元、1198.80万元。'],
  ['columns of an item in a row', '“三公”经费上年数、预算数、决算数分别为26.00万元、24.50万元和[22.75|27.25]万元。'],
  ['a change by what it is and by how much', '收入合计1200.00万元，较上年减少11.70万元，下降[0.97|9.07]%。'],
  ['a whole behind its parts', '全年支出1198.80万元，其中基本支出873.40万元、项目支出325.40万元，执行率[99.90|99.09]%。'],
  [
    'columns of several items',
    '公务接待费预算数13.00万元，决算数11.85万元，上年决算数14.00万元；公务用车运行维护费决算数[10.90|10.09]万元。',
  ],
  ['三公 by where it is paid from', '2024年度财政拨款“三公”经费支出年初预算为24.50万元，支出决算为[22.75|27.25]万元。'],
  ['what the budget was adjusted by', '年初预算安排1180.00万元，调整预算20.00万元，全年预算[1200.00|1210.00]万元。'],
];

const written = (text: string, which: 1 | 2) => text.replace(/\[([^|\]]+)\|([^\]]+)\]/g, which === 1 ? '$1' : '$2');

describe('what sentences say', () => {
  it.each(SAID)('agrees: %s', (_, text) => {
    const [right = ''] = /(?<=\[)[^|]+/.exec(text) ?? [];
    const { claims } = reportOf(written(text, 1));
    expect(toldIn(written(text, 1))).toEqual([]);
    expect(claims.filter(({ stated }) => stated.includes(right)).map(({ verdict }) => verdict)).toContain('agrees');
  });

  it.each(SAID)('is told where it is wrong: %s', (_, text) => {
    const [, wrong = ''] = /\|([^\]]+)\]/.exec(text) ?? [];
    expect(toldIn(written(text, 2)).map(({ stated }) => stated)).toContainEqual(expect.stringContaining(wrong));
  });

  it.each([
    ['a rate of a budget the sentence does not name', '2023年年初预算1523.6万元，决算支出1620.55万元，执行率96.4%。'],
    ['grades', '按照优（90分及以上）、良（80分≤得分<90分）的标准，本次自评得分99.92分，等级为优。'],
    ['a formula of more than two figures', '预算调整率=（1200.00-1180.00）÷1180.00×100%=1.69%。'],
    ['what was spent last year in all', '2024年度全年支出1198.80万元。与上年支出1100.00万元相比，增加98.80万元，增长8.98%。'],
    ['what was carried over', '全年预算1200.00万元。结转上年资金36.20万元，已于3月底前全部支出。'],
    ['points of what nobody knows', '图书外借51370册次，目标49188册次，得10分。'],
    [
      'rates of several, not all of them known',
      '减税惠及791户，培训人员472人次，新增就业登记人数318人，分别完成目标的104.63%、108.76%、106.00%。',
    ],
    ['what an account was cut by', '公用经费比上年减少7.70万元，主要是压减办公费2.80万元。'],
    ['parts of an indicator', '高标准农田建设面积2100亩，其中2023年结转任务600亩，2024年新增任务1500亩。'],
    ['goals of another year', '2023年度绩效目标。高标准农田建设面积1800亩，新增就业登记人数280人。'],
    [
      'parts of what was spent',
      '“三公”经费支出22.75万元，预算24.50万元，节约1.75万元。其中公务用车运行维护费10.90万元、公务接待费11.85万元。',
    ],
    ['both sides of an account', '2024年度收入总计1236.20万元，支出总计1236.20万元。'],
    ['no car', '购置车辆0台。'],
    ['a heading that begins with a year', '一、概况¶二、2024年收支情况¶三、成效'],
    ['what came in and was left over', '支出总计1260.00万元，其中：本年支出合计1198.80万元，年末结转和结余61.20万元。'],
    ['of those completed', '共12项指标，完成11项，其中产出指标5项。'],
    ['points of a part the form does not have', '预算编制规范，该项满分10分，自评得分9.50分。'],
    ['a change of the part named last', '“三公”经费支出22.75万元。其中公务接待费11.85万元。较上年减少2.15万元。'],
  ])('nothing is told of %s', (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('numbers that are none', () => {
  it.each([
    ['支出1198..80万元。', '1198..80', '1198.80'],
    ['支出1198。80万元。', '1198。80', '1198.80'],
    ['公务接待费11，85万元。', '11，85', '11.85'],
    ['支出1198.　80万元。', '8.　80', '8.80'],
  ])('%s', (text, stated, expected) => {
    const broken = reportOf(text).findings.filter(({ rule }) => rule === 'report-broken-number');
    expect(broken.map((finding) => [finding.stated, finding.expected])).toEqual([[stated, expected]]);
  });

  it.each(['支出1,198.80万元。', '收、支总计各是1125.49，1143.91万元。', '共3个，5人参加。', '一、2024年。2.人员', '分别为12，35万人次。'])(
    'are not seen in %s',
    (text) => {
      expect(reportOf(text).findings.filter(({ rule }) => rule === 'report-broken-number')).toEqual([]);
    },
  );
});

/** In front of the sentence: what the annexes tell to the contrary, or nothing. */
const STATED: readonly (readonly [string, string | null])[] = [
  ['各项绩效指标均达到年初目标值。', '惠农补贴发放率'],
  ['年初设定的绩效目标全部如期实现。', '惠农补贴发放率'],
  ['成本指标全部完成。', null],
  ['重点工作目标全部完成。', null],
  ['除惠农补贴发放率外，其余指标全部完成。', null],
  ['惠农补贴发放率已达到目标值。', '惠农补贴发放率'],
  ['群众满意度已达到目标值。', null],
  ['群众满意度未达到目标要求。', '群众满意度'],
  ['惠农补贴发放率未达到目标值。', null],
  ['预算资金全部执行完毕，年末无结转。', '1198.8万元'],
  ['年末存在少量结转。', null],
  ['项目资金无结转结余。', null],
  ['“三公”经费较上年有所增长。', '22.75万元'],
  ['“三公”经费较上年有所下降。', null],
  ['“三公”经费只减不增。', null],
  ['2023年“三公”经费较上年有所增长。', null],
  ['“三公”经费支出超出年初预算。', '24.5万元'],
  ['“三公”经费未超预算。', null],
  ['全年没有公务接待费支出。', '11.85万元'],
  ['全年未发生公务用车购置费用。', null],
  ['全年未发生公务接待费超支。', null],
  ['本单位人员超编。', '114人'],
  ['本单位无超编。', null],
  ['年度中未进行预算调整。', '1200万元'],
  ['自评未扣分。', '99.92分'],
  ['确保各项绩效指标均达到年初目标值。', null],
  ['下属单位预算未进行调整。', null],
];

describe('words that the annexes contradict', () => {
  it.each(STATED)('%s', (text, contrary) => {
    const told = toldIn(text).map(({ message }) => message.zh);
    expect(told).toEqual(contrary === null ? [] : [expect.stringContaining(contrary)]);
  });

  it.each([
    ['全年未发生超预算支出。¶存在部分经费超预算支出的情况。', ['report-contradiction']],
    ['绩效指标设置科学、细化量化。¶绩效指标细化量化程度不足。', ['report-contradiction']],
    ['绩效指标设置科学、细化量化。¶绩效管理有待加强。', []],
  ])('a report that denies itself: %s', (text, rules) => {
    expect(toldIn(text).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('the form of a report', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ['one slip of a heading number', '一、概况¶三、支出¶三、成效¶四、问题', ['二、']],
    ['sections numbered 1. and 2.', '1.概况¶（一）机构¶（二）人员¶2.支出¶（一）总体¶（二）明细', []],
    ['what a template asks for', '工作平稳。【请填写具体情况】', [null]],
    ['what a template shows', '等级为优。（示例）', [null]],
  ])('%s', (_, text, expected) => {
    expect(reportOf(text).findings.map((finding) => finding.expected)).toEqual(expected);
  });
});
