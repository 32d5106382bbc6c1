import { screen, within } from '@testing-library/react';
import type { Grid } from '../../../src/core/grid/grid';
import { sampleGrids } from '../../support/sample-workbook';
import { reviewed } from '../support/render-pane';

/** The township with a formula, and a wrong one, where H40 holds its score. */
function withFormula(): Grid[] {
  return sampleGrids('township-2024').map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, r) =>
      row.map((cell, c) =>
        grid.sheet.id === '2' && r + grid.top === 39 && c + grid.left === 7 ? { ...cell, formula: '=TRUNC(F40/E40*G40,2)' } : cell,
      ),
    ),
  }));
}

test('a formula is never replaced silently: the safe answer has the focus and changes nothing', async () => {
  const pane = await reviewed(withFormula());
  await pane.choose('H40');
  await pane.click('button', '采用重算值');
  expect(screen.getByRole('alertdialog', { name: /该单元格含公式/ })).toHaveTextContent('=TRUNC(F40/E40*G40,2)');
  expect(within(screen.getByRole('alertdialog')).getAllByRole('button')[0]).toHaveTextContent('保留公式');
  await pane.click('button', '保留公式');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'formula', formula: '=TRUNC(F40/E40*G40,2)' });
});

test('替换为数值 writes the value when that is what the person wants', async () => {
  const pane = await reviewed(withFormula());
  await pane.choose('H40');
  await pane.press('a');
  await pane.click('button', '替换为数值');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
});
