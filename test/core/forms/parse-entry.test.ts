import fc from 'fast-check';
import { parseEntry } from '../../../src/core/forms/cells/parse-entry';
import { brief } from '../../support/form-in';
import { cellOf, percent, type CellDraft } from '../../support/grid-of';

describe('parseEntry', () => {
  it.each<[string, string]>([
    ['100', '100'],
    ['100%', '100%'],
    ['≥95%', '≥95%'],
    ['≥ 95 ％', '≥95%'],
    ['>=95%', '≥95%'],
    ['＞＝95％', '≥95%'],
    ['≤100万元', '≤100万元'],
    ['＝1', '=1'],
    ['≥50个', '≥50个'],
    ['≥100百分比', '≥100%'],
    ['>3', '>3'],
    ['＜5天', '<5天'],
    ['不低于90%', '≥90%'],
    ['不少于3次', '≥3次'],
    ['不超过40万元', '≤40万元'],
    ['控制在40万元以内', '≤40万元'],
    ['90%以上', '≥90%'],
    ['3天以内', '≤3天'],
    ['90%及以上', '≥90%'],
    ['0起', '0起'],
    ['1,354', '1354'],
    ['12,345.60', '12345.60'],
    ["'1802.89", '1802.89'],
    ['4270.2', '4270.2'],
    ['１３５４', '1354'],
    ['４２７０．２０', '4270.20'],
    ['-1.29', '-1.29'],
    ['≥266米', '≥266米'],
    ['12个月', '12个月'],
    ['400000㎡', '400000㎡'],
    ['3000（亩）', '3000亩'],
    ['5个百分点', '5个百分点'],
    ['100%完成', '100%'],
    ['完成3个', '3个'],
    ['10年', '10年'],
    ['100%。', '100%'],
    ['120人次/年', '120人次/年'],
    ['5个工作日内', '≤5个工作日'],
    ['5000册左右', '5000册'],
    ['4个（全部完工）', '4个'],
    ['12次（每月1次）', '12次'],
    ['98天（未超期）', '98天'],
    ['98%（含）以上', '≥98%'],
    ['≥30场①', '≥30场'],
    ['98.2%*', '98.2%'],
    ['5000（注2）', '5000'],
    ['≤120/10万', '≤120/10万'],
    ['低于120/10万', '<120/10万'],
    ['百分之百', '100%'],
    ['百分之九十五', '95%'],
    ['不少于两期', '≥2期'],
    ['三个', '3个'],
    ['约30.65立方米', '30.65立方米'],
    ['约９２．６３％', '92.63%'],
    ['520余人', '520人'],
    ['45km（已完成）', '45km'],
    ['89㎡（已完成）', '89㎡'],
  ])('the text %s is the number %s', (text, expected) => {
    const entry = parseEntry(cellOf(text));
    expect(entry.kind).toBe('number');
    expect(brief(entry)).toBe(expected);
    expect(entry).toMatchObject({ asText: true, fraction: false });
  });

  it.each<[CellDraft, string]>([
    [100, '100'],
    [4270.1, '4270.1'],
    [0.1 + 0.2, '0.3'],
    [percent(0.97), '97%'],
    [percent(0.999977, 2), '100.00%'],
    [{ value: 13.8, format: '0.00' }, '13.80'],
    [{ value: 1354, format: '#,##0' }, '1354'],
    [{ value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, '0'],
    [{ value: 95, format: '"≥"0"个"' }, '≥95个'],
    [{ value: 3, format: 'broken [' }, '3'],
    [{ value: 1.87, format: '0%', formula: '=D5/B5' }, '187%'],
  ])('the cell %j is the number %s', (draft, expected) => {
    const entry = parseEntry(cellOf(draft));
    expect(brief(entry)).toBe(expected);
    expect(entry).toMatchObject({ kind: 'number', asText: false });
  });

  it('keeps the exact value behind the decimals that are shown', () => {
    const entry = parseEntry(cellOf(percent(0.99997658)));
    expect(entry).toMatchObject({ kind: 'number', decimals: 0, percent: true, fraction: true, text: '100%' });
    expect(entry.kind === 'number' && entry.value.toString()).toBe('99.997658');
  });

  it.each(['1O', '95O', '1I分'])('a letter that stands for a digit makes %s no number', (text) => {
    expect(parseEntry(cellOf(text)).kind).toBe('text');
  });

  it.each<[string, string]>([
    ['9月前', 'date *-9-*'],
    ['9月底前完成', 'date *-9-*'],
    ['≤9月', 'date *-9-*'],
    ['7月', 'date *-7-*'],
    ['2021年12月完成', 'date 2021-12-*'],
    ['2023年12月31日前', 'date 2023-12-31'],
    ['12月31日', 'date *-12-31'],
    ['2023-12-31', 'date 2023-12-31'],
    ['2023/12/5前', 'date 2023-12-5'],
    ['2023.6.30', 'date 2023-6-30'],
    ['1-12月', 'date *-12-*'],
    ['2023年1月至11月', 'date 2023-11-*'],
    ['第三季度', 'date *-9-*'],
    ['2023年四季度前', 'date 2023-12-*'],
    ['上半年', 'date *-6-*'],
    ['年底前', 'date *-12-*'],
    ['2023年底', 'date 2023-12-*'],
    ['2023年内完成', 'date 2023-12-*'],
    ['2023年', 'date 2023-12-*'],
  ])('the text %s is %s', (text, expected) => {
    expect(brief(parseEntry(cellOf(text)))).toBe(expected);
  });

  it.each<[CellDraft, string]>([
    [{ value: 45000, format: 'yyyy/m/d' }, 'date 2023-3-15'],
    [{ value: 45000, format: 'yyyy"年"m"月"' }, 'date 2023-3-15'],
    [{ value: 45000, format: 'm"月"d"日"' }, 'date 2023-3-15'],
    [{ value: 45000, format: '[$-804]m"月"' }, 'date 2023-3-15'],
    [{ value: 0.5, format: 'h:mm' }, '0.5'],
    [{ value: 5, format: '[Red]0.0' }, '5.0'],
  ])('the cell %j is %s', (draft, expected) => {
    expect(brief(parseEntry(cellOf(draft)))).toBe(expected);
  });

  it.each(['无', '—', '——', '/', '／', '……', '…', '...', '-', '－', '无。', '不涉及', '\\'])('%s is a placeholder', (text) => {
    expect(parseEntry(cellOf(text)).kind).toBe('placeholder');
  });

  it.each(['', ' ', '\u3000', '\n'])('%j is blank', (text) => {
    expect(parseEntry(cellOf(text))).toEqual({ kind: 'blank' });
  });

  it.each([
    '落实到位',
    '达成预期指标',
    '效果明显',
    '达成',
    '有效提升',
    '95%-98%',
    '3-5天',
    '1:1.2',
    '13月',
    '完成3个村，修路5公里',
    '≥95%，≤100%',
    '每月5日前发放',
    '第3名次2组',
    '4个（其中2个未完成）',
    '100%（实际完成85%）',
    '10座（尚待验收）',
    '10座未完工',
    '1.业务工作经费',
    '2)专项资金',
    '一般公共预算',
    '三公经费',
  ])('%s stays a text', (text) => {
    expect(parseEntry(cellOf(text))).toEqual({ kind: 'text', text });
  });

  it('keeps errors, booleans and blanks apart', () => {
    expect(parseEntry(cellOf({ error: '#DIV/0!' }))).toEqual({ kind: 'error', code: '#DIV/0!' });
    expect(parseEntry(cellOf(true))).toEqual({ kind: 'text', text: 'TRUE' });
    expect(parseEntry(cellOf(null))).toEqual({ kind: 'blank' });
  });

  it('reads any number back from the text it is shown as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999999, max: 99999999 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        const entry = parseEntry(cellOf(text));
        expect(brief(entry)).toBe(text === '-0' ? '0' : text);
      }),
    );
  });

  it('never throws', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(value, fc.string(), (anything, format) => {
        expect(parseEntry({ value: anything, shown: '', format, formula: null }).kind).toEqual(expect.any(String));
      }),
    );
  });
});
