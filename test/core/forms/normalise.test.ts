import fc from 'fast-check';
import { halfWidth, labelOf, normalise } from '../../../src/core/forms/cells/normalise';

describe('labelOf', () => {
  it.each([
    ['年初\n预算数', '年初预算数'],
    ['  全年 预算数（A） ', '全年预算数'],
    ['全年执行数(B)', '全年执行数'],
    ['执行率（B/A）', '执行率'],
    ['得分(20分*执行率)', '得分'],
    ['年度预算申请（万元）', '年度预算申请'],
    ['产出指标（30分)', '产出指标'],
    ['产出指标(30分', '产出指标'],
    ['项目支出：', '项目支出'],
    ['年度资金总额（万元）:', '年度资金总额'],
    ['分\u3000值', '分值'],
    ['得\u200b分', '得分'],
    ['执行率%', '执行率'],
    ['权重（%）', '权重'],
    ['执行率（5）=（3）/（2）', '执行率'],
    ['得分（6）＝（4）×（5）', '得分'],
    ['执行率C=B/A×100%', '执行率'],
    ['到位率3=2÷1', '到位率'],
    ['预算数A', '预算数'],
    ['100%', '100%'],
    ['(50分)', '(50分)'],
    ['', ''],
  ])('%j is %j', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('normalise', () => {
  it.each([
    ['（２０％）', '(20%)'],
    ['ＡＢＣ：＝１', 'ABC:=1'],
    ['≥９５', '≥95'],
    ['㎡', '㎡'],
    ['“三公”', '“三公”'],
  ])('%j is %j', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('is done in one go', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(normalise(normalise(text))).toBe(normalise(text))));
  });

  it('knows no difference between full-width and half-width', () => {
    const toFullWidth = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(fc.property(fc.string(), (text) => expect(halfWidth(toFullWidth(text))).toBe(text)));
  });
});
