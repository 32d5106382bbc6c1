import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OfficeMemberUse, officeMembersUsed, versionNumber } from '../../src/tools/office-members';

/** What the pane asks Excel for at run time; anything above has to be asked for where it is used. */
const floor = versionNumber('1.14');

function aboveFloor(uses: readonly OfficeMemberUse[]): string[] {
  return uses
    .filter(({ needs, guardedBy }) => needs !== null && (needs.name !== 'ExcelApi' || needs.version > Math.max(floor, guardedBy ?? 0)))
    .map(({ file, line, member, needs }) => `${path.basename(file)}:${line} ${member} ${needs?.name ?? ''} ${needs?.version ?? ''}`);
}

describe('members of Office.js in a piece of source', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-members-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const pieces = {
    'access.ts': 'export const f = (range: Excel.Range) => range.values;',
    'assign.ts': "export const f = (range: Excel.Range) => { range.formulas = [['=1']]; };",
    'words.ts': "export const f = (sheets: Excel.WorksheetCollection) => sheets.load('items/name, items/protection/protected');",
    'options.ts': 'export const f = (range: Excel.Range) => range.load({ text: true });',
    'destructured.ts': 'export const f = ({ address }: Excel.Range) => address;',
    'setter.ts': 'export const f = (range: Excel.Range) => { range.set({ numberFormat: [] }); };',
    'new.ts': 'export const f = (range: Excel.Range) => range.getDirectPrecedents();',
    'guarded.ts': [
      'export function f(range: Excel.Range) {',
      "  if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) return range.getMergedAreasOrNullObject();",
      "  return Office.context.requirements.isSetSupported('ExcelApi', '1.16') ? range.control : null;",
      '}',
    ].join('\n'),
    'desktop.ts': 'export const f = (range: Excel.Range) => range.formulaArray;',
  };
  for (const [name, text] of Object.entries(pieces)) writeFileSync(path.join(folder, name), `${text}\n`);
  const uses = officeMembersUsed(
    Object.keys(pieces).map((name) => path.join(folder, name)),
    { types: ['office-js'], typeRoots: [path.resolve('node_modules/@types')], noEmit: true, strict: true },
  );
  const membersIn = (name: string): string[] =>
    uses.filter(({ file }) => path.basename(file) === name).map(({ member, access }) => `${access} ${member}`);

  test.each([
    ['access.ts', ['get Range.values']],
    ['assign.ts', ['set Range.formulas']],
    ['words.ts', expect.arrayContaining(['get Worksheet.name', 'get Worksheet.protection', 'get WorksheetProtection.protected'])],
    ['options.ts', expect.arrayContaining(['get Range.text'])],
    ['destructured.ts', ['get Range.address']],
    ['setter.ts', expect.arrayContaining(['set Range.numberFormat'])],
  ])('%s', (name, members) => {
    expect(membersIn(name)).toEqual(members);
  });

  test('a member of the desktop alone is above the floor', () => {
    const needs = uses.find(({ member }) => member === 'Range.formulaArray')?.needs;
    expect(needs?.name).toBe('ExcelApiDesktop');
    expect(aboveFloor(uses).map((line) => line.split(' ')[1])).toContain('Range.formulaArray');
  });

  test('a guard counts for the versions it promises', () => {
    const guarded = uses.filter(({ file, needs }) => file.endsWith('guarded.ts') && needs?.name === 'ExcelApi');
    expect(guarded.map(({ guardedBy }) => guardedBy)).toEqual(expect.arrayContaining([versionNumber('1.15'), versionNumber('1.16')]));
  });

  test('1.14 comes after 1.9', () => {
    expect(versionNumber('1.14')).toBeGreaterThan(versionNumber('1.9'));
  });
});

test('src/excel needs nothing above ExcelApi 1.14 that it does not ask for first', () => {
  const files = readdirSync('src/excel', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src/excel', file));
  const uses = officeMembersUsed(files);
  expect(uses.length).toBeGreaterThan(0);
  expect(aboveFloor(uses)).toEqual([]);
});
