import { describeMember } from '../../support/describe-member';
import { converse, refusalOf, startHost } from '../../support/host-workbook';
import type { OfficeHostInTest } from '../../support/office-host';

let office: OfficeHostInTest;
beforeEach(async () => {
  office = await startHost();
});
afterEach(() => office.dispose());

describeMember('Workbook.settings', () => {
  test('start empty', async () => {
    const isNull = await converse(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('annex-review').load('key');
      await context.sync();
      return setting.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describeMember('SettingCollection.add', () => {
  test('a setting that is there gets a new value', async () => {
    await converse(async ({ workbook: { settings } }) => {
      settings.add('key', 'one');
      settings.add('key', 'two');
    });
    expect([...office.book.settings]).toEqual([['key', 'two']]);
  });
});

describeMember('SettingCollection.getItem', () => {
  test('one that is not there', async () => {
    const refused = await refusalOf((context) => context.workbook.settings.getItem('none').delete());
    expect(refused.code).toBe('ItemNotFound');
  });
});

describeMember('SettingCollection.getItemOrNullObject', () => {
  test('one that is there', async () => {
    const setting = await converse(async (context) => {
      context.workbook.settings.add('key', '值');
      const found = context.workbook.settings.getItemOrNullObject('key').load('key,value');
      await context.sync();
      return [found.isNullObject, found.key, found.value as unknown];
    });
    expect(setting).toEqual([false, 'key', '值']);
  });
});

describeMember('SettingCollection.getItemOrNullObject', () => {
  test('one that is not there answers nothing, and what is asked of it does nothing', async () => {
    const none = await converse(async (context) => {
      context.workbook.settings.add('key', 1);
      const found = context.workbook.settings.getItemOrNullObject('none').load('value');
      found.delete();
      await context.sync();
      return found.isNullObject;
    });
    expect(none).toBe(true);
    expect([...office.book.settings]).toEqual([['key', 1]]);
  });
});

describeMember('Setting.key', () => {
  test('is told with the value', async () => {
    const key = await converse(async (context) => {
      const setting = context.workbook.settings.add('key', 1).load('key');
      await context.sync();
      return setting.key;
    });
    expect(key).toBe('key');
  });
});

describeMember('Setting.value', () => {
  test('long text comes back whole', async () => {
    const text = '复核'.repeat(20_000);
    const value = await converse(async (context) => {
      const setting = context.workbook.settings.add('key', text).load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe(text);
  });
});

describeMember('Setting.delete', () => {
  test('is gone', async () => {
    await converse(async (context) => {
      context.workbook.settings.add('key', 1);
      context.workbook.settings.getItem('key').delete();
    });
    expect([...office.book.settings]).toEqual([]);
  });
});
