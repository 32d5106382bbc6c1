import fc from 'fast-check';
import { toA1 } from '../../src/core/grid/address';
import { review } from '../../src/core/review';
import { createExcelPort } from '../../src/excel/port';
import { excelSession, type ExcelSession } from '../support/excel-session';

jest.setTimeout(180_000);

const SHEETS = ['附件1-1基础数据表', '附件1-2自评表'] as const;

type Happening =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly figure: number | null }
  | { readonly kind: 'insert-row'; readonly sheet: number; readonly before: number }
  | { readonly kind: 'accept' | 'ignore' | 'note' | 'undo' | 'undo-all' | 'co-author' | 'ctrl-z'; readonly pick: number };

const sheet = fc.nat(1);
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    sheet,
    row: fc.integer({ min: 4, max: 46 }),
    figure: fc.option(fc.integer({ min: 0, max: 300 })),
  }),
  fc.record({ kind: fc.constant('insert-row' as const), sheet, before: fc.nat(40) }),
  fc.record({
    kind: fc.constantFrom(
      'accept' as const,
      'ignore' as const,
      'note' as const,
      'undo' as const,
      'undo-all' as const,
      'co-author' as const,
      'ctrl-z' as const,
    ),
    pick: fc.nat(99),
  }),
);

function oneOf<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % Math.max(1, items.length)];
}

async function happen(open: ExcelSession, happening: Happening): Promise<void> {
  const { session, book, state } = open;
  if (happening.kind === 'type')
    return book.type(SHEETS[happening.sheet] ?? SHEETS[0], toA1({ row: happening.row, column: 5 }), happening.figure);
  if (happening.kind === 'insert-row') return book.insertRow(SHEETS[happening.sheet] ?? SHEETS[0], happening.before);
  const { pick } = happening;
  switch (happening.kind) {
    case 'accept': {
      const finding = oneOf(
        open.findings().filter(({ fix }) => fix !== null),
        pick,
      );
      return finding && session.accept(finding.key, 'value');
    }
    case 'ignore': {
      const finding = oneOf(open.findings(), pick);
      return finding && session.ignore(finding.key, '已核实');
    }
    case 'note': {
      const draft = oneOf(state.review?.units[0]?.drafts ?? [], pick);
      return draft && session.writeNote(draft.key, draft.proposed, draft.sentence);
    }
    case 'undo':
      return session.undo();
    case 'undo-all':
      return session.undoAll();
    case 'co-author':
      return book.excel.editRemotely(SHEETS[1], toA1({ row: 14 + (pick % 30), column: 5 }), pick);
    case 'ctrl-z':
      return book.excel.undo();
  }
}

/** Readings are due on both sheets, as conditional formats that are undone tell nobody. */
async function everySheetRead({ book }: ExcelSession): Promise<void> {
  for (const name of SHEETS) await book.type(name, 'Z99', '完');
}

test('through office.js too, what is shown and marked is what there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happenings, { minLength: 3, maxLength: 7 }), async (afternoon) => {
      const open = await excelSession('township-2024');
      for (const happening of afternoon) await happen(open, happening);
      await everySheetRead(open);
      await open.calm();
      await open.calm();
      const { sheets } = await createExcelPort().open();
      const grids = sheets.flatMap(({ grid }) => (grid === null ? [] : [grid]));
      const { pack, decisions } = open.state;
      const fresh = review(grids, { pack, decisions }).units.flatMap(({ findings }) => findings);
      expect(open.findings().map(({ key, field, stated }) => [key, field.at, stated])).toEqual(
        fresh.map(({ key, field, stated }) => [key, field.at, stated]),
      );
      expect(open.markedCells()).toEqual(open.expectedCells());
      open.session.dispose();
    }),
    { numRuns: 5 },
  );
});
