import { screen } from '@testing-library/react';
import type { Grid } from '../../../src/core/grid/grid';
import { countyOf, numbered } from '../../support/county';
import { sampleGrids } from '../../support/sample-workbook';
import { reviewed } from '../support/render-pane';

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

test('several units: a list with scores and counts, searchable', async () => {
  const pane = await reviewed(units(['东溪乡', '西溪乡', '南坪镇']));
  await pane.click('button', '单位列表');
  expect(screen.getByText('共 3 个单位')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /东溪乡.*99\.84 → 99\.85/ })).toHaveAttribute('aria-current', 'true');
  await pane.user.type(screen.getByRole('searchbox', { name: '按单位名称查找' }), '西溪');
  expect(screen.getByText('1 / 3 个单位')).toBeInTheDocument();
  await pane.click('button', /西溪乡/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('西溪乡');
});

test('the pane follows the sheet in front', async () => {
  const pane = await reviewed(units(['东溪乡', '西溪乡']));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('东溪乡');
  pane.book.activate('1-2');
  await pane.settle();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('西溪乡');
});

test('100 units are listed with their counts, and one is found by its name', async () => {
  const pane = await reviewed(countyOf(numbered(100)));
  await pane.click('button', '单位列表');
  expect(screen.getByText('共 100 个单位')).toBeInTheDocument();
  await pane.user.type(screen.getByRole('searchbox', { name: '按单位名称查找' }), '第93乡');
  expect(screen.getByText('1 / 100 个单位')).toBeInTheDocument();
  await pane.click('button', /第93乡/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('第93乡');
});
