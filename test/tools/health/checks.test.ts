import { type Check, lineFor } from '../../../src/tools/health/check';
import { excelChecks, registryValue, type Runner } from '../../../src/tools/health/excel-checks';
import { node, projectChecks } from '../../../src/tools/health/project-checks';

/** A Windows registry of these keys; everything else is not there. */
function registry(values: Readonly<Record<string, string>>): Runner {
  return (command, args) => {
    const key = Object.keys(values).find((name) => command === 'reg' && args.join(' ').includes(name));
    const found = key === undefined ? undefined : values[key];
    return Promise.resolve(
      found === undefined
        ? { code: 1, output: 'ERROR: The system was unable to find the specified registry key or value.' }
        : { code: 0, output: `\r\n${args[1] ?? ''}\r\n    ${args[3] ?? ''}    REG_SZ    ${found}\r\n\r\n` },
    );
  };
}

async function linesOf(checks: readonly Check[]): Promise<string[]> {
  return Promise.all(checks.map(async (check) => (await lineFor(check)).text));
}

describe('Excel on Windows', () => {
  test('current Office with WebView2', async () => {
    const run = registry({ ClickToRun: '16.0.17928.20114', EdgeUpdate: '131.0.2903.70' });
    expect(await linesOf(excelChecks('win32', run))).toEqual([
      '✓ Excel：16.0.17928.20114',
      '✓ WebView2：131.0.2903.70',
      '✓ 回环访问：用 WebView2，不需要登记',
    ]);
  });

  test('volume licence: its year cannot be seen', async () => {
    const [excel] = await linesOf(excelChecks('win32', registry({ InstallRoot: 'C:\\Program Files\\Office16\\' })));
    expect(excel).toMatch(/^✗ Excel：批量授权版（C:\\Program Files\\Office16\\）.*办法：.*2021/);
  });

  test('none of it', async () => {
    const lines = await linesOf(excelChecks('win32', registry({})));
    expect(lines.map((line) => line[0])).toEqual(['✗', '✗', '✗']);
    expect(lines.every((line) => line.includes('办法：'))).toBe(true);
    expect(lines[2]).toContain('CheckNetIsolation LoopbackExempt -a');
  });
});

test('where no Excel can be, nothing is wrong: the line says what to use instead', async () => {
  const [excel] = await linesOf(excelChecks('linux', registry({})));
  expect(excel).toMatch(/^✓ Excel：.*网页版.*npm start/);
});

test.each([
  [{ code: 0, output: '    pv    REG_SZ    1.2.3\r\n' }, '1.2.3'],
  [{ code: 0, output: '    Path    REG_EXPAND_SZ    C:\\Program Files\\x \r\n' }, 'C:\\Program Files\\x'],
  [{ code: 0, output: 'nothing here' }, null],
  [{ code: 1, output: '    pv    REG_SZ    1.2.3' }, null],
])('registry answer %j', (ran, expected) => {
  expect(registryValue(ran)).toBe(expected);
});

test.each([
  ['20.19.0', true],
  ['22.1.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('Node %s', (version, enough) => {
  expect(node(version).well).toBe(enough);
});

test('a check that breaks is a line, not a crash', async () => {
  const broken: Check = {
    name: '坏的',
    examine: () => {
      throw new Error('出错了');
    },
  };
  expect(await lineFor(broken)).toEqual({ well: false, text: '✗ 坏的：出错了　办法：请把这一行发给维护人员。' });
});

test('in this clone Node, the manifest and the files of office.js are well', async () => {
  const lines = await linesOf(projectChecks(process.versions.node).filter(({ name }) => ['Node', '清单', 'office.js 文件'].includes(name)));
  expect(lines.map((line) => line[0])).toEqual(['✓', '✓', '✓']);
});
