import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestProblems } from '../../src/tools/manifest';
import { developmentAddress, manifestAt } from '../../src/tools/packaging/manifest-at';
import { squarePngSize } from '../../src/tools/png-size';

const manifest = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const surroundings = { version, iconSize: (sitePath: string) => squarePngSize(path.join('assets', sitePath)) };

test('the manifest has no problem', () => {
  expect(manifestProblems(manifest, surroundings)).toEqual([]);
});

/** In a process of its own: the reader mixes module systems in a way that Jest does not load. */
const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((m) => console.log(JSON.stringify(m)))`;

test("Microsoft's own reader takes it", () => {
  expect(JSON.parse(execFileSync(process.execPath, ['-e', read], { encoding: 'utf8' }))).toMatchObject({
    // Fixed for ever: Excel knows an update by it.
    id: 'f1c44a2d-3452-45f0-87b7-550911bb89a7',
    defaultLocale: 'zh-CN',
    displayName: '绩效自评复核',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    version,
    appDomains: [],
  });
});

test('its requirement floor is ExcelApi 1.7', () => {
  expect(manifest.match(/<Set Name="(\w+)" MinVersion="([\d.]+)"/)?.slice(1)).toEqual(['ExcelApi', '1.7']);
});

test.each<[fault: string, from: string | RegExp, to: string, problem: RegExp]>([
  ['a version of its own', `<Version>${version}<`, '<Version>9.9.9<', /Version is 9\.9\.9/],
  ['another default language', '>zh-CN<', '>en-US<', /DefaultLocale is en-US/],
  ['a string without English', /<bt:Override Locale="en-US" Value="Review"\/>/, '', /Open\.Label has no en-US text/],
  ['a short string too long', 'DefaultValue="复核"', `DefaultValue="${'复'.repeat(126)}"`, /Open\.Label is longer than 125/],
  ['an English long string too long', 'Value="Recomputes', `Value="${'x'.repeat(250)}`, /Open\.Tip\.Description is longer than 250/],
  [
    'a description too long',
    '<Description DefaultValue="',
    `<Description DefaultValue="${'长'.repeat(250)}`,
    /Description is longer than 250/,
  ],
  ['a resource id too long', /Pane\.Url/g, 'Pane.Url.With.A.Name.Beyond.All.Measure', /longer than 32/],
  ['a resource that is not there', 'resid="Group.Label"', 'resid="Group.Lable"', /Group\.Lable is used and not defined/],
  ['a resource nobody uses', 'resid="Group.Label"', 'resid="Open.Label"', /Group\.Label is defined and not used/],
  ['an http page', `${developmentAddress}/pane.html`, 'http://localhost:3000/pane.html', /is not https/],
  ['an icon of the wrong size', 'icons/icon-80.png', 'icons/icon-64.png', /should be 80 px and is 64/],
  ['an icon that is missing', 'icons/icon-80.png', 'icons/icon-81.png', /is missing/],
  ['no 80 px icon', /<bt:Image size="80"[^>]*>/g, '', /no icon of 80 px/],
])('%s is a problem', (_fault, from, to, problem) => {
  const faulty = manifest.replace(from, to);
  expect(faulty).not.toBe(manifest);
  expect(manifestProblems(faulty, surroundings).join('\n')).toMatch(problem);
});

describe('for another address', () => {
  const address = 'https://jx.county.example:8443/annex-review';
  const moved = manifestAt(manifest, address);

  test('nothing but the address differs', () => {
    expect(moved).not.toContain('localhost');
    expect(moved.replaceAll(address, developmentAddress)).toBe(manifest);
    expect(manifestProblems(moved, surroundings)).toEqual([]);
  });

  test('every page and picture is below it', () => {
    const addresses = [...moved.matchAll(/"(https:[^"]*)"/g)].map(([, found]) => found ?? '');
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((found) => !found.startsWith(`${address}/`))).toEqual([]);
  });
});
