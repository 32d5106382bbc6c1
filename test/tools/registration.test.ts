import { registrationSteps, removalSteps, type Step, type Surroundings } from '../../src/tools/registration';

const windows: Surroundings = {
  platform: 'win32',
  home: 'C:\\Users\\finance',
  manifest: 'C:\\annex review\\manifest.xml',
  addInId: 'f1c44a2d',
  sample: 'C:\\annex review\\sample.xlsx',
  authorityFile: 'C:\\annex review\\authority.crt',
};
const mac: Surroundings = { ...windows, platform: 'darwin', home: '/Users/finance', manifest: '/annex review/manifest.xml' };

function line(step: Step): string {
  if (step.kind === 'run') return [step.command, ...step.args].join(' ');
  return step.kind === 'copy' ? `copy ${step.from} ${step.to}` : `remove ${step.file}`;
}

test('Windows: the certificate, the developer key with the manifest, the sample', () => {
  expect(registrationSteps(windows)?.map(line)).toEqual([
    'certutil -user -addstore Root C:\\annex review\\authority.crt',
    'reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v f1c44a2d /t REG_SZ /d C:\\annex review\\manifest.xml /f',
    'cmd /c start  C:\\annex review\\sample.xlsx',
  ]);
});

test('Mac: the manifest goes where Excel reads it, under the id of the add-in', () => {
  expect(registrationSteps(mac)?.map(line)).toContain(
    'copy /annex review/manifest.xml /Users/finance/Library/Containers/com.microsoft.Excel/Data/Documents/wef/f1c44a2d.manifest.xml',
  );
});

test.each([windows, mac])('what was registered is removed again: $platform', (surroundings) => {
  const removed = removalSteps(surroundings)?.map(line).join('\n') ?? '';
  expect(removed).toContain('f1c44a2d');
  expect(removed).toMatch(/delstore Root|remove-trusted-cert/);
});

test('elsewhere there is nothing to do', () => {
  const linux: Surroundings = { ...windows, platform: 'linux' };
  expect([registrationSteps(linux), removalSteps(linux)]).toEqual([null, null]);
});
