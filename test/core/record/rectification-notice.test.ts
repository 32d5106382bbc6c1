import { readFileSync } from 'node:fs';
import { NO_DECISIONS, type Decisions } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { noticeText, rectificationNotice, type NoticeItem, type RectificationNotice } from '../../../src/core/record/rectification-notice';
import { review } from '../../../src/core/review';
import type { UnitReview } from '../../../src/core/review/result';
import type { Finding } from '../../../src/core/rules/finding';
import { readWorkbook } from '../../../src/files/reading/read-workbook';

const pack = defaultPack();
const unit = unitIn('township-2024.xlsx');
const open = { language: 'zh', decisions: NO_DECISIONS } as const;

function unitIn(sample: string): UnitReview {
  const grids = readWorkbook(readFileSync(`assets/samples/${sample}`)).sheets.map(({ grid }) => grid);
  const [first] = review(grids, { pack, decisions: NO_DECISIONS }).units;
  if (first === undefined) throw new Error(`no unit in ${sample}`);
  return first;
}

function noticeOf(of: UnitReview, decisions: Decisions = NO_DECISIONS): RectificationNotice {
  const notice = rectificationNotice(of, { language: 'zh', decisions });
  if (notice === null) throw new Error('no notice');
  return notice;
}

const itemsOf = ({ sections }: RectificationNotice): NoticeItem[] => sections.flatMap(({ items }) => items);
const itemAt = (cell: string): NoticeItem | undefined => itemsOf(noticeOf(unit)).find(({ where }) => where.endsWith(`”${cell}`));

function ignoring(findings: readonly Finding[]): Decisions {
  const ignored = findings.map(
    ({ key, stated, expected }) => [key, { reason: '另有文件', at: '2026-11-24T06:00:00Z', stated, expected }] as const,
  );
  return { ...NO_DECISIONS, ignored: Object.fromEntries(ignored) };
}

it('names unit, year and total, and leaves date and sender blank', () => {
  const { title, addressee, opening, closing } = noticeOf(unit);
  expect([title, addressee]).toEqual(['2024年度绩效自评整改通知', '青岚县石桥坪镇人民政府：']);
  expect(opening).toContain('需要更正4项，需要说明18项。自评总分99.84分，按表内数据重算为99.85分。');
  expect(closing.join('')).not.toMatch(/\d/);
});

it('puts what must be corrected before what must be explained, and numbers them through', () => {
  const notice = noticeOf(unit);
  expect(notice.sections.map(({ heading }) => heading)).toEqual(['一、需要更正（4项）', '二、需要说明（18项）']);
  expect(itemsOf(notice).map(({ number }) => number)).toEqual(itemsOf(notice).map((_, index) => index + 1));
});

it('says what is wrong, where, why, and the right value, with what follows from it', () => {
  expect(itemAt('H40')).toEqual({
    number: 4,
    what: '新型农村合作医疗参合率得分填报1.86，重算应为1.87。',
    where: '“附件1-2自评表”H40',
    why: '88.67 ÷ 95 × 2 = 1.8667 → 1.87；疑似截位（未四舍五入），应为：1.87',
    request: '请改为1.87',
    rightValue: '1.87',
    along: ['“附件1-2自评表”H47 总分 · 得分 99.84 → 99.85'],
  });
  // Corrected with its cause, it is no item of its own.
  expect(itemAt('H47')).toBeUndefined();
});

it('claims no right value for what only the books can tell', () => {
  expect(itemAt('F7')).toMatchObject({ rightValue: null, request: '请核对账面后更正，疑为3933.42' });
  expect(itemAt('F17')).toMatchObject({ rightValue: null, request: '请核对账面，改正不符的一处' });
});

it('names the cell that is waiting for an explanation', () => {
  expect(itemAt('I31')?.request).toBe('请在“附件1-2自评表”I31写明原因和改进措施');
});

it('does not ask again for what was ignored; a consequence whose cause was is an item of its own', () => {
  const score = unit.findings.filter(({ rule }) => rule === 'indicator-score-mismatch');
  const items = itemsOf(noticeOf(unit, ignoring(score)));
  expect(items.some(({ where }) => where.endsWith('H40'))).toBe(false);
  expect(items.find(({ where }) => where.endsWith('H47'))).toMatchObject({ request: '请改为99.85' });
});

it('is none where nothing is to be done', () => {
  expect(rectificationNotice(unit, { ...open, decisions: ignoring(unit.findings) })).toBeNull();
  expect(rectificationNotice(unitIn('consistent-2024.xlsx'), open)).toBeNull();
});

it('asks for a form nobody filled in', () => {
  const blank = { ...unit, state: 'blank' as const, findings: [], score: null };
  expect(itemsOf(noticeOf(blank))).toMatchObject([{ number: 1, what: '表格尚未填写。' }]);
});

it('says what was not read', () => {
  const [{ sheet, area }] = unit.forms as [UnitReview['forms'][number]];
  const why = { zh: '没有表头', en: 'no header' };
  const partly = { ...unit, coverage: { ...unit.coverage, unread: [{ sheet, area: { ...area, bottom: area.top }, text: '其他', why }] } };
  expect(noticeOf(partly).remarks.join()).toContain('另有1处没有识别（“附件1-1基础数据表”');
  expect(noticeOf(unit).remarks).toEqual([]);
});

it('adds what was found in the report, with its words', () => {
  const finding = {
    key: 'report-1',
    rule: 'report-figure-differs',
    kind: 'disagreement' as const,
    severity: 'error' as const,
    paragraph: 12,
    cell: null,
    heading: '',
    quote: '全年支出4270.01万元',
    stated: '4270.01',
    expected: '4270.10',
    title: { zh: '与附件不一致', en: 'Differs' },
    message: { zh: '报告中全年支出4270.01，附件为4270.10。', en: 'Differs.' },
    arithmetic: null,
    basis: { zh: '报告应与附件一致', en: 'They agree' },
    related: [],
    follows: null,
    corrected: null,
  };
  const notice = rectificationNotice(unit, {
    ...open,
    report: {
      name: '自评报告.docx',
      findings: [finding],
      agree: 3,
      unchecked: 2,
      coverage: { zh: '读了正文 5 段。', en: '5 paragraphs read.' },
    },
  });
  expect(notice && itemsOf(notice)[4]).toMatchObject({ where: '“自评报告.docx”第12段：“全年支出4270.01万元”', why: '报告应与附件一致' });
  expect(notice?.opening).toContain('自评报告已复核，需要更正5项');
});

it('is text to paste, in both languages', () => {
  const text = noticeText(noticeOf(unit));
  expect(text).toContain('4. 新型农村合作医疗参合率得分填报1.86，重算应为1.87。\n   位置：“附件1-2自评表”H40\n   理由：88.67');
  const english = rectificationNotice(unit, { ...open, language: 'en' });
  expect(english && noticeText(english)).toContain(
    '4 to correct, 18 to explain. The total filed is 99.84; recomputed from the form it is 99.85.',
  );
});
