import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textWidth } from '../../src/core/grid/text-layout';
import { readDocument } from '../../src/files/docx/read-document';
import { openPackage } from '../../src/files/package/package';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { command } from '../support/command-line';
import { packageFaults } from '../support/package-faults';

const TOWNSHIP = 'assets/samples/township-2024.xlsx';
const CONSISTENT = 'assets/samples/consistent-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'annex-review-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('复核汇总.xlsx', () => {
  const out = join(folder, 'out');
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(out, name)));
  const open = (name: string) => readWorkbook(bytesOf(name));
  let errors = '';
  beforeAll(async () => {
    ({ errors } = await command(['--json', '--out', out, TOWNSHIP, 'assets/samples/protected-2024.xlsx', join(folder, 'missing.xlsx')]));
  });

  it('is a package without a fault, and said to be there', () => {
    expect(packageFaults(bytesOf('复核汇总.xlsx'))).toEqual([]);
    expect(errors).toBe(`复核汇总：${join(out, '复核汇总.xlsx')}；复核件 2 份在 ${out}，整改通知 2 份在其中的“整改通知”文件夹。\n`);
  });

  it('gives a line of the summary to every unit and every file that failed', () => {
    const rows = open('复核汇总.xlsx').sheets[0]?.grid.rows.map((row) => row.map(({ value }) => value)) ?? [];
    const lines = rows
      .slice(1)
      .map((row) => Object.fromEntries((rows[0] ?? []).map((title, column) => [typeof title === 'string' ? title : '', row[column]])));
    expect(lines[0]).toMatchObject({
      单位: '青岚县石桥坪镇人民政府',
      年度: 2024,
      填报总分: 99.84,
      重算总分: 99.85,
      差额: 0.01,
      满分: 100,
      等级: '优',
      必改: 5,
      整改通知: '打开',
    });
    expect(lines[2]).toMatchObject({ 单位: '未能复核', 必改: null, 原文件: 'missing.xlsx' });
    expect(lines[2]?.['最突出的问题']).not.toContain(folder);
    expect(lines[2]?.['最突出的问题']).toContain('找不到文件');
    expect(open('复核汇总.xlsx').sheets.map(({ grid }) => grid.sheet.name)).toEqual(['复核汇总', '常见问题', '未能复核']);
  });

  it('links the summary to the copies, to their cells and to the letters', () => {
    const parts = openPackage(new Uint8Array(readFileSync(join(out, '复核汇总.xlsx'))));
    expect(parts.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="township-2024.xlsx" TargetMode="External"');
    expect(parts.text('xl/worksheets/sheet1.xml')).toMatch(/<hyperlink ref="N2" r:id="rId\d+" location="'附件1-2自评表'!I5"\/>/);
    const [letter = ''] = /[^"]*\.docx/.exec(parts.text('xl/worksheets/_rels/sheet1.xml.rels')) ?? [];
    const document = readDocument(new Uint8Array(readFileSync(join(out, decodeURIComponent(letter)))));
    expect(document.paragraphs.map(({ text }) => text).join('\n')).toContain('要求：请改为1.87');
  });

  it('says what is commonest, and in how many units', () => {
    const [heading, first] = open('复核汇总.xlsx').sheets[1]?.grid.rows.map((row) => row.map(({ value }) => value)) ?? [];
    expect(heading).toEqual(['序号', '级别', '问题', '涉及单位', '处数', '例如', '位置']);
    expect(first?.slice(1, 4)).toEqual(['必改', expect.any(String), 2]);
  });
});

describe('many files', () => {
  it('are a line each, as wide as the letters are, and a last line for all', async () => {
    const { output } = await command([TOWNSHIP, CONSISTENT, join(folder, 'missing.xlsx')]);
    const [heading = '', township = '', consistent = '', failed, , total] = output.split('\n');
    const start = (line: string, of: string): number => textWidth(line.slice(0, line.indexOf(of)));
    expect(start(township, '99.85')).toBe(start(heading, '重算总分'));
    expect(start(consistent, '优')).toBe(start(heading, '等级'));
    expect(failed).toContain('未能复核：找不到文件');
    expect(total).toMatch(/^共 2 个单位，未能复核 1 个文件：必改 5（1 个单位） · 待说明 18 · 提示 \d+$/);
  });

  it('are told in full when that is asked for', async () => {
    expect((await command(['--details', TOWNSHIP, CONSISTENT])).output).toMatch(/附件1-2自评表!H40 +1\.86 +1\.87/);
  });
});
