import fc from 'fast-check';
import { toA1 } from '../../src/core/grid/address';
import { review } from '../../src/core/review';
import { createExcelPort } from '../../src/excel/port';
import { openFile } from '../../src/workbench/open-file';
import { headlessWorkbook } from '../support/headless-workbook';
import type { UniverWorkbook } from '../../src/workbench/univer/univer-workbook';
import { excelSession, type ExcelSession } from '../support/excel-session';
import { bytesOf } from '../support/sample-bytes';
import { asProposed } from '../support/as-proposed';

jest.setTimeout(600_000);

const SHEETS = ['附件1-1基础数据表', '附件1-2自评表'] as const;

/** What the person at the workbook does to its cells. */
type Deed =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly figure: number | null }
  | { readonly kind: 'insert-row' | 'delete-row'; readonly sheet: number; readonly row: number };

type Happening =
  | Deed
  | {
      readonly kind:
        'accept' | 'formula' | 'ignore' | 'restore' | 'note' | 'notes' | 'undo' | 'undo-all' | 'redo' | 'marks' | 'clear' | 'review';
      readonly pick: number;
    }
  | { readonly kind: 'co-author' | 'ctrl-z'; readonly pick: number };

const sheet = fc.nat(1);
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sheet,
      row: fc.integer({ min: 4, max: 46 }),
      figure: fc.option(fc.integer({ min: 0, max: 300 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('insert-row' as const, 'delete-row' as const), sheet, row: fc.nat(40) }) },
);
const pick = fc.nat(99);
const actions: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(
    ...(['accept', 'formula', 'ignore', 'restore', 'note', 'notes', 'undo', 'undo-all', 'redo', 'marks', 'clear', 'review'] as const),
  ),
  pick,
});
const byOthers: fc.Arbitrary<Happening> = fc.record({ kind: fc.constantFrom('co-author' as const, 'ctrl-z' as const), pick });

function oneOf<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % Math.max(1, items.length)];
}

function isDeed(happening: Happening): happening is Deed {
  return 'sheet' in happening;
}

async function happen(open: ExcelSession, happening: Happening): Promise<unknown> {
  const { session, book, state } = open;
  if (isDeed(happening)) {
    const name = SHEETS[happening.sheet] ?? SHEETS[0];
    if (happening.kind === 'type') return book.type(name, toA1({ row: happening.row, column: 5 }), happening.figure);
    return happening.kind === 'insert-row' ? book.excel.insertRows(name, happening.row) : book.excel.deleteRows(name, happening.row);
  }
  const fixable = open.findings().filter(({ fix }) => fix !== null);
  const drafts = state.review?.units.flatMap((unit) => unit.drafts) ?? [];
  switch (happening.kind) {
    case 'accept':
    case 'formula': {
      const finding = oneOf(fixable, happening.pick);
      return finding && session.accept(finding.key, happening.kind === 'accept' ? 'value' : 'formula');
    }
    case 'ignore': {
      const finding = oneOf(open.findings(), happening.pick);
      return finding && session.ignore([finding.key], '已核实');
    }
    case 'restore': {
      const key = oneOf(Object.keys(state.decisions.ignored), happening.pick);
      return key === undefined ? undefined : session.restore(key);
    }
    case 'note': {
      const draft = oneOf(drafts, happening.pick);
      return draft && session.writeNote(draft.key, draft.proposed, draft.sentence);
    }
    case 'notes':
      return session.writeNotes(drafts.map(asProposed));
    case 'undo':
      return session.undo();
    case 'undo-all':
      return session.undoAll();
    case 'redo':
      return session.redo();
    case 'marks':
      return session.showMarks(happening.pick % 2 === 0);
    case 'clear':
      return session.clearTraces();
    case 'review':
      return session.review();
    case 'co-author':
      return book.excel.editRemotely(SHEETS[1], toA1({ row: 14 + (happening.pick % 30), column: 5 }), happening.pick);
    case 'ctrl-z':
      return book.excel.undo();
  }
}

/** The same deed in a workbook nobody reviews. */
function alone(book: UniverWorkbook, deed: Deed): void {
  const sheet = book.sheets().find(({ name }) => name === SHEETS[deed.sheet]);
  if (sheet === undefined) throw new Error('No such sheet');
  const facade = book.parts.workbook.getSheetBySheetId(sheet.id);
  if (deed.kind === 'type') {
    sheet.write({ top: deed.row, left: 5, bottom: deed.row, right: 5 }, [[{ value: deed.figure, formula: null }]]);
  } else if (deed.kind === 'insert-row') facade?.insertRowsBefore(deed.row, 1);
  else facade?.deleteRows(deed.row, 1);
}

/** Readings are due on both sheets, as conditional formats that are undone tell nobody. */
async function everySheetRead({ book }: ExcelSession): Promise<void> {
  for (const name of SHEETS) await book.type(name, 'Z99', '完');
}

function contents(book: UniverWorkbook): unknown {
  const area = { top: 0, left: 0, bottom: 70, right: 12 };
  return book
    .sheets()
    .map((each) => [each.name, each.read(area).map((row) => row.map(({ value, formula, format }) => [formula ?? value, format]))]);
}

/** Rejections nobody handled while the property ran. */
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

test('through office.js too, what is shown and marked is what there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(deeds, actions, byOthers), { minLength: 3, maxLength: 8 }), async (afternoon) => {
      const open = await excelSession('township-2024');
      for (const happening of afternoon) await happen(open, happening);
      await open.session.showMarks(true);
      await open.session.review();
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
      open.book.excel.dispose();
    }),
    { numRuns: 4 },
  );
});

test('through office.js too, undoing everything leaves exactly what the person did', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(deeds, actions), { minLength: 3, maxLength: 8 }), async (afternoon) => {
      const open = await excelSession('township-2024');
      const twin = headlessWorkbook(openFile('twin.xlsx', bytesOf('assets/samples/township-2024.xlsx')));
      for (const happening of afternoon) {
        await happen(open, happening);
        if (isDeed(happening)) alone(twin, happening);
      }
      await open.calm();
      const before = contents(open.book.excel.book);
      open.session.dismissNotice();
      await open.session.undoAll();
      await open.calm();
      await twin.calculated();
      // A cell that the person changed after us, or deleted, is theirs: then everything stays.
      const refused = open.state.notice?.kind === 'refused';
      expect(contents(open.book.excel.book)).toEqual(refused ? before : contents(twin));
      open.session.dispose();
      open.book.excel.dispose();
      twin.dispose();
    }),
    { numRuns: 4 },
  );
});
