import { act, screen, waitFor, within } from '@testing-library/react';
import { NO_DECISIONS } from '../../../src/core/decisions';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { unitRows } from '../../../src/pane/units/unit-rows';
import { countyOf, numbered } from '../../support/county';
import { sampleGrids } from '../../support/sample-workbook';
import { aUnit } from '../../support/unit-builder';
import { reviewed, reviewedTownship } from '../support/render-pane';

/** A pair of sheets for each unit, all with the township's figures. */
function units(names: readonly string[]): Grid[] {
  const grids = sampleGrids('township-2024');
  return names.flatMap((name, place) =>
    grids.map((grid) => ({
      ...grid,
      sheet: { id: `${place}-${grid.sheet.id}`, name: `${name}${grid.sheet.name.slice(0, 5)}` },
      rows: grid.rows.map((row) =>
        row.map((cell) => {
          const shown = cell.shown.replace(/青岚县石桥坪镇人民政府/, name);
          return typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/青岚县石桥坪镇人民政府/, name), shown } : cell;
        }),
      ),
    })),
  );
}

/** A township with findings between two without. */
function mixed(): Grid[] {
  const clean = (name: string, id: string) =>
    aUnit()
      .of({ name })
      .grids()
      .map((grid) => ({ ...grid, sheet: { id: `${id}-${grid.sheet.id}`, name: `${name}${grid.sheet.name}` } }));
  return [...clean('甲乡人民政府', 'a'), ...units(['东溪乡']), ...clean('乙镇人民政府', 'b')];
}

const names = () =>
  screen.getAllByRole('row').flatMap((row) => within(row).queryAllByRole('button', { name: /[乡镇]/ })[0]?.textContent ?? []);

/** A part that is fetched is first translated here. */
const FETCHED = { timeout: 20_000 };

/** What the page put on the clipboard. */
function clipboard(): { readonly text: string } {
  const held = { text: '' };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        held.text = text;
        return Promise.resolve();
      },
    },
  });
  return held;
}

test('several units: a grid with counts and totals; those with most to correct first', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  expect(screen.getByText(/^共 3 个单位 · 1 个有必改$/)).toBeInTheDocument();
  expect(names()).toEqual(['东溪乡', '甲乡人民政府', '乙镇人民政府']);
  const first = screen.getAllByRole('row')[1];
  expect(first).toHaveTextContent(/^东溪乡5\d+\d+99\.84→ 99\.85优$/);
});

test('every column sorts, both ways', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  for (const column of ['单位', '必改', '待说明', '提示', '总分', '等级']) {
    await pane.user.click(within(screen.getByRole('columnheader', { name: column })).getByRole('button'));
    const ascending = names();
    await pane.user.click(within(screen.getByRole('columnheader', { name: column })).getByRole('button'));
    const descending = names();
    // Other columns have ties, but 东溪乡 alone has something to correct, and points lost.
    if (column === '单位') expect(descending).toEqual([...ascending].reverse());
    else if (column === '总分') expect([ascending[0], descending.at(-1)]).toEqual(['东溪乡', '东溪乡']);
    else if (column === '等级') expect([...descending].sort()).toEqual([...ascending].sort());
    else expect([ascending.at(-1), descending[0]]).toEqual(['东溪乡', '东溪乡']);
  }
});

test('a unit is found by its name and shown', async () => {
  const pane = await reviewed(units(['东溪乡', '西溪乡', '南坪镇']));
  await pane.click('button', '单位列表');
  expect(screen.getByRole('button', { name: '东溪乡' })).toHaveAttribute('aria-current', 'true');
  await pane.user.type(screen.getByRole('searchbox', { name: '按单位名称查找' }), '西溪');
  expect(screen.getByText(/^1 \/ 3 个单位/)).toBeInTheDocument();
  await pane.click('button', '西溪乡');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('西溪乡');
});

test('by keyboard: arrows between the rows, Enter shows the unit', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  const row = screen.getAllByRole('row')[2];
  act(() => row?.focus());
  await pane.press('{Enter}');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('甲乡人民政府');
});

test('only those with something to correct are shown when asked for', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  await pane.user.click(screen.getByRole('switch', { name: '只看有必改的' }));
  expect(names()).toEqual(['东溪乡']);
});

test('where no unit has anything left to correct, that is said', async () => {
  const grids = mixed();
  const pane = await reviewed([...grids.slice(0, 2), ...grids.slice(-2)]);
  await pane.click('button', '单位列表');
  await pane.user.click(screen.getByRole('switch', { name: '只看有必改的' }));
  expect(screen.getByText('没有必改的单位了。')).toBeInTheDocument();
});

test('what is listed is copied as a table, in its order', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  const held = clipboard();
  await pane.click('button', '复制表格');
  const [header, first, ...others] = held.text.split('\r\n').map((line) => line.split('\t'));
  expect(header).toEqual(['单位', '必改', '待说明', '提示', '总分', '重算总分', '等级', '工作表']);
  expect(first?.slice(0, 2)).toEqual(['东溪乡', '5']);
  expect(first?.slice(4, 7)).toEqual(['99.84', '99.85', '优']);
  expect(others).toHaveLength(2);
  expect(screen.getByRole('button', { name: '已复制，可粘贴到 Excel' })).toBeInTheDocument();
});

test('整改通知 of a unit is shown, can be worded otherwise, and is copied as it then reads', async () => {
  const pane = await reviewed(mixed());
  await pane.click('button', '单位列表');
  await pane.click('button', '整改通知：东溪乡');
  // jsdom lays nothing out, so the keeper of the focus takes what is behind the dialog for what is in front.
  expect(await screen.findByText('整改通知：东溪乡', { selector: 'h2' }, FETCHED)).toBeInTheDocument();
  const text = await screen.findByRole('textbox', { name: '通知内容', hidden: true }, FETCHED);
  expect(text).toHaveProperty('value', expect.stringMatching(/东溪乡[\s\S]*需要更正[\s\S]*H40[\s\S]*1\.87/));
  const held = clipboard();
  await pane.user.type(text, '联系人：财政所');
  await pane.user.click(screen.getByRole('button', { name: '复制', hidden: true }));
  expect(held.text).toMatch(/联系人：财政所$/);
});

test('a unit without anything to correct needs no notice, and is told so', async () => {
  const pane = await reviewed(countyOf(['云岭镇', '雾溪乡']));
  await pane.click('button', '单位列表');
  await pane.click('button', '整改通知：雾溪乡');
  expect(await screen.findByText('这个单位没有需要更正或说明的问题，不用发通知。', {}, FETCHED)).toBeInTheDocument();
});

test('a notice that could not be made is not called unneeded', async () => {
  const pane = await reviewed(mixed());
  jest.spyOn(pane.session, 'noticeOf').mockResolvedValue(undefined);
  await pane.click('button', '单位列表');
  await pane.click('button', '整改通知：东溪乡');
  await waitFor(() => expect(screen.queryByText('整改通知：东溪乡', { selector: 'h2' })).toBeNull(), FETCHED);
  expect(screen.queryByText(/不用发通知/)).toBeNull();
});

test('one unit has its notice under 记录', async () => {
  const pane = await reviewedTownship();
  await pane.click('tab', '记录');
  await pane.click('button', '整改通知');
  expect(await screen.findByRole('textbox', { name: '通知内容' }, FETCHED)).toHaveProperty(
    'value',
    expect.stringContaining('绩效自评整改通知'),
  );
});

test('the pane follows the sheet in front', async () => {
  const pane = await reviewed(units(['东溪乡', '西溪乡']));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('东溪乡');
  act(() => pane.book.activate('1-2'));
  await pane.settle();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('西溪乡');
});

test('of 40 units thirty are drawn, all are searched, sorted and copied', async () => {
  const pane = await reviewed(countyOf(numbered(40)));
  await pane.click('button', '单位列表');
  expect(screen.getByText(/^共 40 个单位/)).toBeInTheDocument();
  expect(names()).toHaveLength(30);
  const held = clipboard();
  await pane.click('button', '复制表格');
  expect(held.text.split('\r\n')).toHaveLength(41);
  await pane.click('button', '再显示 10 个（还有 10 个）');
  expect(names()).toHaveLength(40);
  await pane.user.type(screen.getByRole('searchbox', { name: '按单位名称查找' }), '第33乡');
  await pane.click('button', '第33乡');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('第33乡');
});

test('while units are read, and when one is edited, the rows of all others stay what they are', () => {
  const grids = countyOf(numbered(3));
  const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
  const first = review(grids.slice(0, 4), settings);
  const before = unitRows(first, NO_DECISIONS, '');
  const after = unitRows(review(grids, settings, first), NO_DECISIONS, '');
  expect(after).toHaveLength(3);
  expect(after.slice(0, 2).map((row, place) => row === before[place])).toEqual([true, true]);
});
