import { officeReady } from '../../src/excel/office-ready';
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
