import { readFileSync } from 'node:fs';
import { NO_DECISIONS, type Decisions } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { buildRecord, type RecordContext } from '../../../src/core/record/build-record';
import { LINK_COLUMN } from '../../../src/core/record/record-sheet';
import { review } from '../../../src/core/review';
import { readWorkbook } from '../../../src/files/reading/read-workbook';

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

function findingAt(rule: string): (typeof findings)[number] {
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

it('heads the sheet with the facts', () => {
  expect(Object.fromEntries(buildRecord(units, context).header)).toMatchObject({
    单位: '青岚县石桥坪镇人民政府',
    年度: '2024',
    复核时间: '2026-11-24 06:02',
    自评总分: '99.84',
    重算总分: '99.85（优）',
    规则包: pack.title.zh,
  });
});

it('says what a total is out of, where that is not 100', () => {
  const partial = units.map((unit) => ({ ...unit, score: unit.score && { ...unit.score, recomputed: '28.50', full: '30', grade: null } }));
  expect(Object.fromEntries(buildRecord(partial, context).header)).toMatchObject({ 重算总分: '28.50（满分30）' });
});

it('lists every finding in sheet order, numbered and linked', () => {
  const { rows, columns } = buildRecord(units, context);
  expect(rows.map(({ cells }) => cells[0])).toEqual(findings.map((_, index) => String(index + 1)));
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(rows.map(({ link }) => link?.at)).toEqual(findings.map(({ field }) => field.at));
  expect(columns[LINK_COLUMN]?.title).toBe('位置');
});

it('says what was ignored, and why; another figure in the cell opens the question again', () => {
  const { key, stated, expected } = findingAt('staff-above-authorised');
  const ignoring = (figure: string | null): Decisions => ({
    ...NO_DECISIONS,
    ignored: { [key]: { reason: '含编外人员', at: '2026-11-24T06:00:00Z', stated: figure, expected } },
  });
  const row = (decisions: Decisions) =>
    buildRecord(units, { ...context, decisions })
      .rows.find(({ cells }) => cells.includes('附件1-1基础数据表!F5'))
      ?.cells.slice(9);
  expect(row(ignoring(stated))).toEqual(['已忽略', '含编外人员', '2026-11-24 06:00']);
  expect(row(ignoring('150%'))?.[0]).toBe('待处理');
});

it('says what was settled, among the rest and where its cell is now', () => {
  const finding = findingAt('indicator-score-mismatch');
  const moved = { ...finding, field: { ...finding.field, at: { row: 5, column: 5 } } };
  const open = units.map((unit) => ({ ...unit, findings: unit.findings.filter(({ key }) => key !== finding.key) }));
  const { rows } = buildRecord(open, { ...context, settled: [{ finding: moved, by: 'accepted', at: '2026-11-24T06:01:00Z' }] });
  const at = rows.findIndex(({ cells }) => cells[9] === '已采用重算值');
  expect(rows[at]?.cells.slice(2, 7)).toEqual(['附件1-2自评表!H40', finding.field.label.zh, '1.86', '1.87', '+0.01']);
  expect(rows[at]?.cells[11]).toBe('2026-11-24 06:01');
  expect(rows).toHaveLength(findings.length);
});

it('speaks English', () => {
  const record = buildRecord(units, { ...context, language: 'en' });
  expect([record.name, record.columns[1]?.title, record.rows[0]?.cells[9]]).toEqual(['Review record', 'Severity', 'Open']);
});
