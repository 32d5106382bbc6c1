import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPack } from '../../src/core/packs/built-in';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { packageFaults } from '../support/package-faults';
import { command, reports } from '../support/command-line';

const TOWNSHIP = 'assets/samples/township-2024.xlsx';
const CONSISTENT = 'assets/samples/consistent-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'annex-review-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the reports', () => {
  it('come one a line, in the order of the files, and the worst of them is the code', async () => {
    writeFileSync(join(folder, 'broken.xlsx'), 'no zip');
    const { code, lines } = await reports([CONSISTENT, join(folder, 'broken.xlsx'), TOWNSHIP, join(folder, 'missing.xlsx')]);
    expect(lines.map(({ file, error }) => [file, error])).toEqual([
      [CONSISTENT, null],
      [join(folder, 'broken.xlsx'), expect.stringContaining('不是 Excel 工作簿')],
      [TOWNSHIP, null],
      [join(folder, 'missing.xlsx'), expect.stringContaining('找不到文件')],
    ]);
    expect(code).toBe(2);
  });

  it('of a consistent workbook are silent', async () => {
    const { code, lines } = await reports([CONSISTENT]);
    expect([code, lines[0]?.findings, lines[0]?.score]).toEqual([
      0,
      [],
      { stated: '99.98', recomputed: '99.98', full: '100', grade: '优', withheld: null },
    ]);
  });

  it('say what was recognised, and where', async () => {
    const { lines } = await reports([TOWNSHIP]);
    expect(lines[0]?.forms).toEqual([
      {
        form: 'base-data',
        state: 'filled',
        indicators: 0,
        sheet: '附件1-1基础数据表',
        range: expect.stringMatching(/^A\d:G\d\d$/),
        unit: '青岚县石桥坪镇人民政府',
        year: '2024',
      },
      {
        form: 'self-evaluation',
        state: 'filled',
        indicators: 33,
        sheet: '附件1-2自评表',
        range: expect.stringMatching(/^A\d:I\d\d$/),
        unit: '青岚县石桥坪镇人民政府',
        year: '2024',
      },
    ]);
    expect(lines[0]).toMatchObject({ pack: 'national', score: { stated: '99.84', recomputed: '99.85', grade: '优' } });
    expect(Object.keys(lines[0]?.figures ?? {}).length).toBeGreaterThan(30);
  });

  it('say so when a formula was never calculated', async () => {
    const cells = [{ sheetId: '2', at: { row: 39, column: 7 }, content: { kind: 'formula', formula: '=ROUND(F40/E40*G40,2)' } as const }];
    writeFileSync(join(folder, 'uncalculated.xlsx'), patchWorkbook(readFileSync(TOWNSHIP), { cells }));
    const { code, lines } = await reports([join(folder, 'uncalculated.xlsx')]);
    expect([code, lines[0]?.error]).toEqual([
      2,
      expect.stringContaining('有公式尚未计算（如 附件1-2自评表!H40）。请在 Excel 中打开并保存后再复核。'),
    ]);
  });

  it('say so when there is no form in a workbook', async () => {
    const bytes = patchWorkbook(readFileSync(CONSISTENT), {
      operations: [
        { kind: 'delete-sheet', sheetId: '1' },
        { kind: 'delete-rows', sheetId: '2', index: 0, count: 60 },
      ],
    });
    writeFileSync(join(folder, 'blank.xlsx'), bytes);
    const { code, lines } = await reports([join(folder, 'blank.xlsx')]);
    expect([code, lines[0]?.error]).toEqual([2, expect.stringContaining('没有找到附件1-1、附件1-2')]);
  });
});

describe('the findings in the township sample', () => {
  const found = reports([TOWNSHIP]).then(({ lines }) => lines[0]?.findings ?? []);
  const at = async (sheet: string, cell: string) =>
    (await found).filter((finding) => finding.sheet.startsWith(sheet) && finding.cell === cell);

  it.each([
    ['I5', null, '10.00'],
    ['F7', '3399.42', '3933.42'],
    ['H40', '1.86', '1.87'],
    ['H47', '99.84', '99.85'],
    ['F17', '139', '187'],
  ])('%s: %s is to be %s', async (cell, stated, expected) => {
    expect(await at('附件1-2', cell)).toEqual(expect.arrayContaining([expect.objectContaining({ stated, expected })]));
  });

  it('explain the swapped digits, and show the arithmetic', async () => {
    expect(await at('附件1-2', 'F7')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          diagnosis: expect.stringContaining('颠倒'),
          arithmetic: expect.stringContaining('3933.42 + 336.68 = 4270.10'),
        }),
      ]),
    );
    expect(await at('附件1-2', 'H40')).toEqual(
      expect.arrayContaining([expect.objectContaining({ arithmetic: '88.67 ÷ 95 × 2 = 1.8667 → 1.87' })]),
    );
  });

  it('take the income for a small difference', async () => {
    const [income] = (await found).filter(({ rule }) => rule.startsWith('income-parts'));
    expect(income).toMatchObject({ severity: expect.not.stringMatching('error'), arithmetic: expect.stringContaining('4270.19') });
  });

  it('relate the two staff figures', async () => {
    expect(await at('附件1-2', 'F17')).toEqual(
      expect.arrayContaining([expect.objectContaining({ related: expect.arrayContaining(['附件1-1基础数据表!D5']) })]),
    );
  });

  it.each(['E15', 'E16', 'E33'])('%s is a zero target', async (cell) => {
    expect((await at('附件1-2', cell)).map(({ rule }) => rule)).toContain('target-zero-with-weight');
  });

  it.each([31, 37, 38, 43, 44])('row %i is over-fulfilled without a note', async (row) => {
    const findings = (await found).filter(
      ({ sheet, cell, rule }) => sheet.startsWith('附件1-2') && cell.endsWith(String(row)) && rule === 'over-fulfilled-without-note',
    );
    expect(findings).toHaveLength(1);
  });

  it.each([
    ['F5', 'staff-above-authorised'],
    ['F13', 'spending-without-budget'],
    ['F19', 'spending-above-budget'],
    ['F20', 'spending-above-budget'],
    ['F21', 'spending-above-budget'],
  ])('%s of the base table: %s', async (cell, rule) => {
    expect((await at('附件1-1', cell)).map((finding) => finding.rule)).toContain(rule);
  });

  it('leave right scores alone, 1.98 and full marks for 139 of at most 140 among them', async () => {
    const scores = (await found).filter(({ sheet, cell }) => sheet.startsWith('附件1-2') && /^H(1[4-9]|[23]\d|4[0-6])$/.test(cell));
    expect(scores.map(({ cell }) => cell)).toEqual(['H40']);
  });
});

describe('inputs', () => {
  const county = join(folder, 'county');
  beforeAll(() => {
    mkdirSync(join(county, '乡'), { recursive: true });
    copyFileSync(CONSISTENT, join(county, 'b.xlsx'));
    copyFileSync(CONSISTENT, join(county, '乡', 'a.XLSX'));
    writeFileSync(join(county, '~$b.xlsx'), 'lock');
    writeFileSync(join(county, 'readme.txt'), 'text');
    writeFileSync(join(county, 'old.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  });

  it('are the workbooks of a folder, by name, with those below it', async () => {
    const { lines } = await reports([county]);
    expect(lines.map(({ file }) => file)).toEqual([join(county, 'b.xlsx'), join(county, 'old.xls'), join(county, '乡', 'a.XLSX')]);
    expect(lines[1]?.error).toContain('旧版 Excel 格式');
  });

  it('are read line by line from standard input', async () => {
    const { lines } = await reports(['-'], `${CONSISTENT}\r\n\n${county}\n`);
    expect(lines.map(({ file }) => file)).toEqual([
      CONSISTENT,
      join(county, 'b.xlsx'),
      join(county, 'old.xls'),
      join(county, '乡', 'a.XLSX'),
    ]);
  });

  it('reviewed by several processes come out the same, in the same order', async () => {
    const inputs = [TOWNSHIP, county, join(folder, 'missing.xlsx'), CONSISTENT];
    const [one, three] = [await reports(['--jobs', '1', ...inputs]), await reports(['--jobs', '3', ...inputs])];
    expect(three).toEqual(one);
  }, 120_000);
});

describe('--pack', () => {
  it("names a built-in pack or a file of one's own", async () => {
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify({ ...defaultPack(), name: 'own', tolerance: '0.02' }));
    const [hubei, own] = [await reports(['--pack', 'hubei', TOWNSHIP]), await reports(['--pack', file, TOWNSHIP])];
    expect([hubei.lines[0]?.pack, own.lines[0]?.pack]).toEqual(['hubei', 'own']);
    expect(own.lines[0]?.findings.some(({ cell, rule }) => cell === 'H40' && rule.startsWith('indicator-score'))).toBe(false);
  });

  it.each([
    ['nowhere', '没有名为“nowhere”的规则包或文件。可选：national、hunan'],
    ['assets/samples/township-2024.xlsx', '这是 Excel 或 Word 文件'],
  ])('refuses %s', async (pack, words) => {
    const { code, errors } = await command(['--pack', pack, TOWNSHIP]);
    expect([code, errors]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('--out', () => {
  const out = join(folder, 'out');
  const open = (name: string) => readWorkbook(new Uint8Array(readFileSync(join(out, name))));
  beforeAll(async () => {
    await command(['--json', '--notes', '--out', out, TOWNSHIP, 'assets/samples/protected-2024.xlsx', join(folder, 'missing.xlsx')]);
  });

  it('writes copies with notes where there were none, when they are asked for, and the record', () => {
    const copy = open('township-2024.xlsx');
    const form = copy.sheets[1]?.grid;
    expect(form?.rows[30]?.[8]?.value).toBe('指标值10，实际完成604.85，为指标值的60.49倍。原因：【待填】。改进措施：【待填】。');
    expect(form?.rows[28]?.[8]?.value).toBe('少数农户银行卡信息变更后未及时报备，款项退回；今后每季度与村组核对发放信息，变更当月更新。');
    expect(copy.sheets.map(({ grid }) => grid.sheet.name)).toEqual(['附件1-1基础数据表', '附件1-2自评表', '复核记录']);
    expect(copy.recordSheetId).toBe('3');
    expect(JSON.parse(copy.stored ?? '')).toMatchObject({ version: 1, pack: 'national' });
  });

  it('writes packages without a fault', () => {
    for (const name of ['township-2024.xlsx', 'protected-2024.xlsx', '复核汇总.xlsx'])
      expect(packageFaults(new Uint8Array(readFileSync(join(out, name))))).toEqual([]);
  });

  it('writes no notes on protected sheets', () => {
    expect(open('protected-2024.xlsx').sheets[1]?.grid.rows[30]?.[8]?.value).toBeNull();
  });

  it('reviews its own copy again, replacing the record', async () => {
    const again = join(folder, 'again');
    await command(['--out', again, join(out, 'township-2024.xlsx')]);
    const copy = readWorkbook(new Uint8Array(readFileSync(join(again, 'township-2024.xlsx'))));
    expect(copy.sheets.map(({ grid }) => grid.sheet.name)).toEqual(['附件1-1基础数据表', '附件1-2自评表', '复核记录']);
  });

  it('leaves the cells of notes as they are unless they are asked for, and takes away letters that are no longer due', async () => {
    const inputs = join(folder, 'letters');
    const results = join(folder, 'results');
    mkdirSync(inputs);
    const names = ['甲', '甲-乙', '丙'];
    for (const name of names) copyFileSync(TOWNSHIP, join(inputs, `${name}.xlsx`));
    await command(['--json', '--out', results, inputs]);
    const copy = readWorkbook(new Uint8Array(readFileSync(join(results, '甲.xlsx'))));
    expect(copy.sheets[1]?.grid.rows[30]?.[8]?.value).toBeNull();
    const letters = () => readdirSync(join(results, '整改通知')).sort();
    expect(letters()).toEqual(names.map((name) => `${name}.docx`).sort());

    for (const name of ['甲', '丙']) copyFileSync(CONSISTENT, join(inputs, `${name}.xlsx`));
    const third = join(results, '整改通知', '丙.docx');
    writeFileSync(third, 'what somebody wrote');
    const { errors } = await command(['--json', '--out', results, join(inputs, '甲.xlsx'), join(inputs, '丙.xlsx')]);
    expect(letters()).toEqual(['丙.docx', '甲-乙.docx']);
    expect(readFileSync(third, 'utf8')).toBe('what somebody wrote');
    expect(errors).toContain('以前写的整改通知有 1 份不再需要，已删除');
  });
});

it('is what `npm run review` starts', () => {
  const argv = ['src/tools/review.cjs', '--json', TOWNSHIP];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect([status, stdout.trimEnd().split('\n').length]).toEqual([1, 1]);
  expect(JSON.parse(stdout)).toMatchObject({ file: TOWNSHIP, error: null });
}, 120_000);

describe('for people', () => {
  it('prints a table in Chinese', async () => {
    const { output } = await command([TOWNSHIP]);
    expect(output).toContain('自评总分 99.84，重算总分 99.85（优）');
    expect(output).toMatch(/级别 +位置 +填报值 +重算值 +说明/);
    expect(output).toMatch(/附件1-2自评表!H40 +1\.86 +1\.87/);
  });
  it('says which kinds are not told, and how many of each', async () => {
    const pack = join(folder, 'silent.json');
    writeFileSync(pack, JSON.stringify({ name: 'silent', title: '本县', rules: { 'indicator-score-mismatch': 'off' } }));
    const { output } = await command(['--pack', pack, TOWNSHIP]);
    expect(output).toMatch(/规则包或本工作簿不再提示 1 类问题：.+（\d+ 处）/);
    const { lines } = await reports(['--pack', pack, TOWNSHIP]);
    expect(lines[0]?.muted).toEqual([{ rule: 'indicator-score-mismatch', title: expect.any(String), count: expect.any(Number) }]);
    expect(lines[0]?.muted[0]?.count).toBeGreaterThan(0);
  });
  it('says that all is well', async () =>
    expect((await command([CONSISTENT])).output).toMatch(/已核对 \d+ 项\n +全部一致，没有需要更正或说明的地方。/));
  it.each([
    [['--help'], 0, '用法'],
    [[], 2, '请给出要复核的文件或文件夹。'],
    [['--jobs', '0', TOWNSHIP], 2, '--jobs 应为 1 到 64 的整数。'],
    [['--colour', TOWNSHIP], 2, '没有 --colour 这个选项'],
    [['--json=yes', TOWNSHIP], 2, '--json 后面不带内容'],
    [['--pack', '--json', TOWNSHIP], 2, '--pack 后面缺少内容'],
    [['--notes', TOWNSHIP], 2, '--notes 要与 --out 同用。'],
  ] as const)('answers %j', async (argv, code, words) => {
    const answer = await command(argv);
    expect([answer.code, answer.output + answer.errors]).toEqual([code, expect.stringContaining(words)]);
  });
});
