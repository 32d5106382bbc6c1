import fc from 'fast-check';
import { Afternoon, steps } from '../support/afternoon';
import { OpenedSession } from '../support/opened-session';
import { TrackedWorkbook } from '../support/tracked-workbook';
import { twinUnits } from '../support/twin-units';

test('undo and redo touch the cells that were written and no others, whatever becomes of rows, labels and sheets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 40, maxLength: 60, size: 'max' }), async (afternoon) => {
      const grids = twinUnits();
      const book = new TrackedWorkbook(grids, () => 1);
      const open = new OpenedSession(book);
      await open.session.review();
      const day = new Afternoon(
        open,
        book,
        grids.map(({ sheet }) => sheet.id),
      );
      for (const step of afternoon) {
        await day.take(step);
        await open.keepUp();
      }
      open.session.dispose();
      expect(day.differences).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 120_000);
