import { readFileSync } from 'node:fs';
import { NO_DECISIONS, type Decisions } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { buildRecord, type RecordContext } from '../../../src/core/record/build-record';
import { holdsRecord, recordIn } from '../../../src/core/record/former-record';
import type { RecordSheet } from '../../../src/core/record/record-sheet';
import { review } from '../../../src/core/review';
import type { UnitReview } from '../../../src/core/review/result';
import { recordDraft } from '../../../src/files/drafting/record-draft';
import { writeWorkbook } from '../../../src/files/drafting/new-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { findingsIn } from '../../support/small-record';

const pack = defaultPack();
const grids = readWorkbook(readFileSync('assets/samples/township-2024.xlsx')).sheets.map(({ grid }) => grid);
const { units } = review(grids, { pack, decisions: NO_DECISIONS });
const findings = units.flatMap((unit) => unit.findings);
const context: RecordContext = {
  language: 'zh',
  reviewedAt: '2026-11-24T06:02:00Z',
  formatTime: (iso) => iso.slice(0, 16).replace('T', ' '),
  pack,
  decisions: NO_DECISIONS,
  settled: [],
};
const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
const COUNTS = `必改${count('error')} 待说明${count('warning')} 提示${count('info')}`;
const opened = new Map(units.map(({ key, score, findings: found }) => [key, { filed: score?.filed.total ?? null, findings: found }]));

function findingAt(rule: string): (typeof findings)[number] {
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

const textsOf = ({ lines }: RecordSheet): string => lines.map(({ cells }) => cells.join('|')).join('\n');

/** The rows of the table of units. */
function unitRows({ lines, repeat }: RecordSheet): readonly (readonly string[])[] {
  return lines.slice(0, repeat).flatMap(({ look, cells }) => (look === 'row' ? [cells] : []));
}

function copies(count: number): UnitReview[] {
  return units.flatMap((unit) => Array.from({ length: count }, (_, index) => ({ ...unit, key: `${index}`, unit: `第${index + 1}镇` })));
}

it('begins with the unit, its totals and counts, to be signed', () => {
  const record = buildRecord(units, context);
  expect(textsOf(record)).toContain('复核时间：2026-11-24 06:02');
  const [row = []] = unitRows(record);
  expect(row.slice(1, 9)).toEqual([
    '2024',
    '青岚县石桥坪镇人民政府',
    expect.stringMatching(/^已核对 \d+ 项$/),
    '99.84',
    '99.85',
    '+0.01',
    COUNTS,
    '优',
  ]);
  expect(textsOf(record)).toContain('单位负责人：');
});

it('says how it was before and how it is now, where something was done', () => {
  const fixed = units.map((unit) => ({
    ...unit,
    findings: unit.findings.filter(({ severity }) => severity !== 'error'),
    score: unit.score && { ...unit.score, filed: { ...unit.score.filed, total: '99.85' } },
  }));
  const [row = []] = unitRows(buildRecord(fixed, { ...context, opened }));
  expect(row.slice(4, 10)).toEqual(['99.84', '99.85', '99.85', COUNTS, '优', COUNTS.replace(/^必改\d+/, '必改0')]);
});

it('says what a total is out of, where that is not 100, and gives no grade then', () => {
  const partial = units.map((unit) => ({ ...unit, score: unit.score && { ...unit.score, recomputed: '28.50', full: '30', grade: null } }));
  const [row = []] = unitRows(buildRecord(partial, context));
  expect([row[5], row[8]]).toEqual(['28.50（满分 30）', '']);
});

it('lists every finding, 必改 first, numbered and linked', () => {
  const record = buildRecord(units, context);
  const rows = findingsIn(record);
  expect(rows.map(([number]) => number)).toEqual(findings.map((_, index) => String(index + 1)));
  const severities = rows.map(([, severity]) => severity);
  expect(severities).toEqual(
    [...severities].sort((a = '', b = '') => ['必改', '待说明', '提示'].indexOf(a) - ['必改', '待说明', '提示'].indexOf(b)),
  );
  expect(record.lines.slice(record.repeat + 1).flatMap(({ link }) => link?.at ?? [])).toHaveLength(findings.length);
});

it('says what was ignored or explained, and in whose words; another figure in the cell opens the question again', () => {
  const { key, stated, expected } = findingAt('staff-above-authorised');
  const at = '2026-11-24T06:00:00Z';
  const row = (decisions: Partial<Decisions>) =>
    findingsIn(buildRecord(units, { ...context, decisions: { ...NO_DECISIONS, ...decisions } }))
      .find((cells) => cells.includes('附件1-1基础数据表!F5'))
      ?.slice(8);
  expect(row({ ignored: { [key]: { reason: '含编外人员', at, stated, expected } } })).toEqual(['已忽略', '含编外人员', '2026-11-24 06:00']);
  expect(row({ explained: { [key]: { text: '历史超编', at, stated, expected } } })).toEqual(['已说明', '历史超编', '2026-11-24 06:00']);
  expect(row({ ignored: { [key]: { reason: '含编外人员', at, stated: '150%', expected } } })?.[0]).toBe('待处理');
});

it('says what was settled, among the rest and where its cell is now; of a note its words', () => {
  const finding = findingAt('indicator-score-mismatch');
  const moved = { ...finding, field: { ...finding.field, at: { row: 5, column: 5 } } };
  const missing = findingAt('over-fulfilled-without-note');
  const note = units[0]?.fields.get(missing.note ?? '') ?? missing.field;
  const open = units.map((unit) => ({
    ...unit,
    findings: unit.findings.filter(({ key }) => key !== finding.key && key !== missing.key),
    fields: new Map(unit.fields).set(missing.note ?? '', { ...note, cell: { ...note.cell, shown: '因口径变化。' } }),
  }));
  const settled = [
    { finding: moved, by: 'accepted' as const, at: '2026-11-24T06:01:00Z' },
    { finding: missing, by: 'note-written' as const, at: '2026-11-24T06:02:00Z' },
  ];
  const rows = findingsIn(buildRecord(open, { ...context, settled }));
  const accepted = rows.find((cells) => cells[8] === '已采用重算值');
  expect(accepted?.slice(2, 7)).toEqual(['附件1-2自评表!H40', finding.field.label.zh, '1.86', '1.87', '+0.01']);
  expect(accepted?.[10]).toBe('2026-11-24 06:01');
  expect(rows.find((cells) => cells[8] === '已写入偏差说明')?.[9]).toBe('因口径变化。');
  expect(rows).toHaveLength(findings.length);
});

it('names what is gone without an entry of the journal, and the kinds that are not told', () => {
  const muted = { ...pack, rules: { ...pack.rules, 'signature-blank': 'off' as const } };
  const open = review(grids, { pack: muted, decisions: NO_DECISIONS }).units.map((unit) => ({
    ...unit,
    findings: unit.findings.filter(({ rule }) => rule !== 'year-missing'),
  }));
  const record = buildRecord(open, { ...context, pack: muted, opened });
  const rows = findingsIn(record);
  expect(rows.filter((cells) => cells[8] === '已消除').map((cells) => cells[2])).toEqual(['附件1-1基础数据表!A2', '附件1-2自评表!A2']);
  expect(rows.some((cells) => cells.includes('附件1-2自评表!A48'))).toBe(false);
  expect(textsOf(record)).toContain('没有列出（已设为不再提示）：');
});

it('says what was not read, and nothing more than that of what was', () => {
  const [form] = (units[0]?.forms ?? []) as [UnitReview['forms'][number]];
  const partly = units.map((unit) => ({
    ...unit,
    findings: [],
    coverage: {
      ...unit.coverage,
      unread: [
        { sheet: form.sheet, area: { ...form.area, bottom: form.area.top }, text: '其他', why: { zh: '没有表头', en: 'No header' } },
      ],
    },
  }));
  expect(textsOf(buildRecord(partly, context))).toMatch(/没有识别、不在核对范围内 1 处：[^]*未识别的部分不在核对范围内。/);
  expect(
    textsOf(
      buildRecord(
        units.map((unit) => ({ ...unit, findings: [] })),
        context,
      ),
    ),
  ).toContain('已核对的数全部一致');
});

it('puts what was found in the report into a section of its own', () => {
  const finding = {
    ...findingAt('indicator-score-mismatch'),
    paragraph: 12,
    cell: null,
    heading: '',
    quote: '参合率88.67%',
    corrected: null,
  };
  const record = buildRecord(units, {
    ...context,
    report: {
      name: '自评报告.docx',
      findings: [finding],
      agree: 3,
      unchecked: 2,
      coverage: { zh: '读了正文 5 段。', en: '5 paragraphs read.' },
    },
  });
  expect(record.lines.at(-2)).toMatchObject({ look: 'section', cells: ['自评报告：自评报告.docx'] });
  expect(record.lines.at(-1)?.cells.slice(1, 3)).toEqual(['必改', '自评报告.docx 第12段']);
  expect(record.lines.at(-1)?.link).toBeNull();
});

it('gives several units a table with its heading on every page, then a section each', () => {
  const record = buildRecord(copies(60), context);
  expect(unitRows(record)).toHaveLength(60);
  expect(record.pageStarts).toContain(record.repeat);
  const starts = record.pageStarts.filter((start) => start < record.repeat);
  expect(starts).toHaveLength(3);
  expect(starts.map((start) => record.lines[start]?.look)).toEqual(starts.map(() => 'heading'));
  expect(record.lines.filter(({ look }) => look === 'section')).toHaveLength(60);
});

describe('on paper', () => {
  const pagesOf = ({ lines, pageStarts }: RecordSheet) =>
    [0, ...pageStarts].map((start, index) => lines.slice(start, pageStarts[index] ?? lines.length));
  const lastLooks = (record: RecordSheet) => new Set(pagesOf(record).map((page) => page.at(-1)?.look));
  /** Every third one has nothing to say, every third more than a page. */
  const uneven = copies(20).map((unit, index) => ({
    ...unit,
    findings: index % 3 === 0 ? [] : index % 3 === 1 ? unit.findings.slice(0, 9) : [...unit.findings, ...unit.findings],
  }));

  it('tears no section that fits on a page, and leaves no title or heading alone at its foot', () => {
    const record = buildRecord(uneven, context);
    expect([...lastLooks(record)].sort()).toEqual(['row', 'signature', 'words']);
    const pages = pagesOf(record);
    // A section longer than a page goes on by itself; nothing else stands where nobody knows how full the page is.
    const tooMuch = pages.filter((page) => page.reduce((sum, { height }) => sum + height, 0) > 560);
    for (const page of tooMuch) expect(page.filter(({ look }) => look === 'section')).toHaveLength(1);
    for (const { unit, findings: few } of uneven.filter((each) => each.findings.length === 9)) {
      const page = pages.find((each) => each.some(({ look, cells }) => look === 'section' && cells[0]?.includes(unit ?? '')));
      const from = page?.findIndex(({ look, cells }) => look === 'section' && cells[0]?.includes(unit ?? '')) ?? -1;
      const rows = page?.slice(from + 1).findIndex(({ look }) => look === 'section') ?? -1;
      expect(rows === -1 ? (page?.length ?? 0) - from - 1 : rows).toBe(few.length);
    }
  });

  it.each([1, 2, 19, 20, 21, 22, 60])('keeps the signatures of %s units together, below one of them', (count) => {
    const pages = pagesOf(buildRecord(copies(count), context));
    const signed = pages.filter((page) => page.some(({ look }) => look === 'signature'));
    expect(signed).toHaveLength(1);
    expect(signed[0]?.some(({ look }) => look === 'row')).toBe(true);
  });

  it('lets the findings of one unit follow its signatures and fill each page, however much that holds', () => {
    expect(buildRecord(units, context).pageStarts).toEqual([]);
  });
});

it('goes on in another row where a text is too long for one', () => {
  const { key, stated, expected } = findingAt('staff-above-authorised');
  const reason = '编制数按县委编办文件核定，含借调人员。'.repeat(60);
  const decisions = { ...NO_DECISIONS, ignored: { [key]: { reason, at: '2026-11-24T06:00:00Z', stated, expected } } };
  const { lines } = buildRecord(units, { ...context, decisions });
  const first = lines.findIndex(({ cells }) => cells[8] === '已忽略');
  const texts = lines.slice(first).map(({ cells }) => cells[9] ?? '');
  expect(texts.slice(0, 7).join('')).toContain(reason);
  expect(Math.max(...lines.map(({ height }) => height))).toBeLessThan(409);
});

it('is the same in a file, and known again', () => {
  const record = buildRecord(copies(3), { ...context, opened });
  const [sheet] = readWorkbook(writeWorkbook([recordDraft(record)])).sheets;
  expect(sheet && holdsRecord(sheet.grid, record)).toBe(true);
  const again = sheet && recordIn(sheet.grid);
  const look = (of: RecordSheet | undefined) => of?.lines.map((line) => [line.look, line.height, line.cells.filter((text) => text !== '')]);
  expect(look(again)).toEqual(look(record));
  expect(again?.repeat).toBe(record.repeat);
  expect(sheet && holdsRecord(sheet.grid, buildRecord(copies(2), context))).toBe(false);
});

it('speaks English', () => {
  const record = buildRecord(units, { ...context, language: 'en' });
  expect([record.name, record.lines[record.repeat]?.cells[1], findingsIn(record)[0]?.[8]]).toEqual(['Review record', 'Severity', 'Open']);
});

it('of a unit with nothing told says what was not read, whatever is muted', () => {
  const [unit] = units;
  if (unit === undefined) throw new Error('the sample has a unit');
  const quiet = { ...unit, findings: [], muted: [{ rule: 'year-missing', title: { zh: '标题未注明年度', en: '' }, count: 1 }] };
  expect(textsOf(buildRecord([quiet], context))).toContain('除已设为不再提示的问题外，没有需要更正或说明的地方。');
  const [{ sheet, area } = { sheet: { id: '', name: '' }, area: { top: 0, left: 0, bottom: 0, right: 0 } }] = unit.forms;
  const coverage = { ...unit.coverage, unread: [{ sheet, area, text: '77', why: { zh: '', en: '' } }] };
  expect(textsOf(buildRecord([{ ...quiet, coverage }], context))).toContain('未识别的部分不在核对范围内。');
});
