import { officeReady, toldLanguage } from '../../src/excel/office-ready';
import { excelBook } from '../support/excel-book';

jest.setTimeout(30_000);

function withoutOffice<Result>(work: () => Promise<Result>): Promise<Result> {
  const office = Object.getOwnPropertyDescriptor(window, 'Office');
  Reflect.deleteProperty(window, 'Office');
  return work().finally(() => {
    if (office !== undefined) Object.defineProperty(window, 'Office', office);
  });
}

test('without office.js nothing is awaited', async () => {
  expect(await withoutOffice(() => officeReady())).toEqual({ kind: 'silent' });
});

describe('the language of Office, which the screens speak that come before it answers', () => {
  const { name } = window;
  afterEach(() => {
    window.name = name;
    window.history.replaceState(null, '', '/');
  });

  test.each([
    ['Excel|Web|16.01|en-US|pane||disableLogging|0', 'en-US'],
    ['Excel|Win32|16.01|zh-CN', 'zh-CN'],
    ['Excel|Win32|16.01', null],
  ])('stands in the name of the frame: %s', (hostInfo, language) => {
    window.name = JSON.stringify({ hostInfo });
    expect(toldLanguage()).toBe(language);
  });

  test.each([
    ['?_host_Info=Excel$Mac$16.01$en-US$telemetry$isDialog', 'en-US'],
    ['?_host_Info=Excel%24Win32%2416.01%24zh-CN&et=', 'zh-CN'],
    ['?_host_Info=Excel$Win32$16.01&lang=en-US', null],
    ['', null],
  ])('or in the address: %s', (search, language) => {
    window.name = '';
    window.history.replaceState(null, '', `/pane.html${search}`);
    expect(toldLanguage()).toBe(language);
  });
});

describe('in Excel', () => {
  beforeAll(async () => {
    await excelBook('township-2024');
  });
  afterEach(() => jest.restoreAllMocks());

  test('it is ready, and says in which language', async () => {
    expect(await officeReady()).toEqual({ kind: 'ready', language: expect.stringMatching(/^[a-z]{2}-[A-Z]{2}$/) });
  });

  test('Office that does not answer is silent', async () => {
    jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    expect(await officeReady(20)).toEqual({ kind: 'silent' });
  });

  test.each(['iOS', 'Android', 'Universal'])('an Excel whose part of the library is not carried is named as such: %s', async (platform) => {
    const { name } = window;
    window.name = JSON.stringify({ hostInfo: `Excel|${platform}|16.00|zh-CN` });
    jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    expect(await officeReady(20)).toEqual({ kind: 'unlisted' });
    window.name = name;
  });

  test('another application is not Excel', async () => {
    jest.spyOn(Office, 'onReady').mockResolvedValue({ host: Office.HostType.Word, platform: Office.PlatformType.PC });
    expect(await officeReady()).toEqual({ kind: 'not-excel' });
  });

  test('an Excel without ExcelApi 1.14 is too old', async () => {
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    expect(await officeReady()).toEqual({ kind: 'too-old' });
    expect(asked).toHaveBeenCalledWith('ExcelApi', '1.14');
  });
});
