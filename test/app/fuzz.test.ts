import fc from 'fast-check';
import { marksOf } from '../../src/app/marks-of';
import { contentOf, sameContent } from '../../src/core/edits/edit';
import { toA1 } from '../../src/core/grid/address';
import { cellAt, extent } from '../../src/core/grid/grid';
import { review } from '../../src/core/review';
import { asProposed } from '../support/as-proposed';
import { MemoryWorkbook } from '../support/memory-workbook';
import { OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

const SHEETS = ['1', '2'] as const;

/** What happens to a workbook in an afternoon; numbers pick a subject among those there are. */
type Happening =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly figure: number | string | null }
  | { readonly kind: 'insert-row'; readonly sheet: number; readonly before: number }
  | { readonly kind: 'accept'; readonly pick: number; readonly as: 'value' | 'formula' }
  | { readonly kind: 'ignore' | 'restore' | 'note' | 'undo' | 'edit-mode'; readonly pick: number }
  | { readonly kind: 'undo-all' | 'redo' | 'notes' | 'pause' };

const pick = fc.nat(999);
const sheet = fc.nat(1);
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sheet,
      row: fc.integer({ min: 3, max: 47 }),
      figure: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom('无', '', '95%', null)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert-row' as const), sheet, before: fc.nat(40) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('accept' as const), pick, as: fc.constantFrom('value' as const, 'formula' as const) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('ignore' as const, 'restore' as const, 'note' as const, 'undo' as const, 'edit-mode' as const),
      pick,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo-all' as const, 'redo' as const, 'notes' as const, 'pause' as const) }) },
);

function oneOf<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % Math.max(1, items.length)];
}

/** Does it, without waiting for it to be done: people do not wait either. */
function start(open: OpenedSession, happening: Happening): Promise<unknown> | undefined {
  const { session, state, book } = open;
  const findings = state.review?.units.flatMap((unit) => unit.findings) ?? [];
  const drafts = state.review?.units.flatMap((unit) => unit.drafts) ?? [];
  switch (happening.kind) {
    case 'type':
    case 'insert-row':
      byPerson(book, happening);
      return undefined;
    case 'accept': {
      const finding = oneOf(
        findings.filter(({ fix }) => fix !== null),
        happening.pick,
      );
      return finding && session.accept(finding.key, happening.as);
    }
    case 'ignore': {
      const finding = oneOf(findings, happening.pick);
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
    case 'undo': {
      const entry = oneOf(
        state.journal.filter((candidate) => candidate.state === 'done'),
        happening.pick,
      );
      return entry && session.undo(entry.id);
    }
    case 'undo-all':
      return session.undoAll();
    case 'redo':
      return session.redo();
    case 'edit-mode':
      book.editing = happening.pick % 2 === 0;
      return undefined;
    case 'pause':
      return undefined;
  }
}

function byPerson(book: MemoryWorkbook, happening: Happening): void {
  const id = 'sheet' in happening ? (SHEETS[happening.sheet] ?? SHEETS[0]) : SHEETS[0];
  if (happening.kind === 'type') book.type(id, toA1({ row: happening.row, column: 5 }), happening.figure);
  if (happening.kind === 'insert-row') book.insertRow(id, happening.before);
}

async function calmDown(open: OpenedSession): Promise<void> {
  open.book.editing = false;
  await open.clock.advance(5000);
}

function expectInStep({ book, state }: OpenedSession): void {
  const seen = state.review;
  if (seen === null) throw new Error('Nothing was reviewed');
  const fresh = review(book.grids(), { pack: state.pack, decisions: state.decisions });
  expect(seen.units.map(({ findings }) => findings)).toEqual(fresh.units.map(({ findings }) => findings));
  expect(new Set(book.marks)).toEqual(new Set(marksOf(fresh, state.decisions)));
}

function cellsThatDiffer(book: MemoryWorkbook, alone: MemoryWorkbook): string[] {
  const others = alone.grids();
  return book.grids().flatMap((grid, index) => {
    const other = others[index];
    if (other === undefined) throw new Error('A sheet is gone');
    const [rows, columns] = [grid, other]
      .map(extent)
      .reduce(([row, column], area) => [Math.max(row, area?.bottom ?? 0), Math.max(column, area?.right ?? 0)], [0, 0]);
    return Array.from({ length: (rows + 1) * (columns + 1) }, (_, cell) => ({
      row: Math.floor(cell / (columns + 1)),
      column: cell % (columns + 1),
    }))
      .filter((at) => !sameContent(contentOf(cellAt(grid, at)), contentOf(cellAt(other, at))))
      .map((at) => `${grid.sheet.name}!${toA1(at)}`);
  });
}

async function opened(): Promise<OpenedSession> {
  const open = new OpenedSession(new MemoryWorkbook(sampleGrids('township-2024'), () => 1));
  await open.session.review();
  return open;
}

test('whatever happens, what is shown and marked is what there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happenings, { minLength: 3, maxLength: 14 }), async (afternoon) => {
      const open = await opened();
      const actions: Promise<unknown>[] = [];
      for (const happening of afternoon) {
        const action = start(open, happening);
        if (action !== undefined) actions.push(action);
        if (happening.kind === 'pause') await open.keepUp();
      }
      await calmDown(open);
      await Promise.all(actions);
      await calmDown(open);
      expectInStep(open);
      open.session.dispose();
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('undoing everything leaves exactly what the person did', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happenings, { minLength: 3, maxLength: 12 }), async (afternoon) => {
      const open = await opened();
      const alone = new MemoryWorkbook(sampleGrids('township-2024'));
      for (const happening of afternoon) {
        if (happening.kind === 'edit-mode') continue;
        await start(open, happening);
        byPerson(alone, happening);
        await open.keepUp();
      }
      open.session.dismissNotice();
      await open.session.undoAll();
      await calmDown(open);
      const { notice, journal } = open.state;
      // A cell that the person changed after us is theirs, and is named; every other is as if we had not been there.
      const left = notice?.kind === 'undone' ? notice.left : [];
      const different = cellsThatDiffer(open.book, alone);
      expect(different.length).toBeLessThanOrEqual(left.length);
      if (left.every(({ reason }) => reason !== 'lost')) {
        expect(left.map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual(expect.arrayContaining(different));
      }
      expect(journal.every(({ state }) => state === 'undone')).toBe(left.length === 0);
      expectInStep(open);
      open.session.dispose();
    }),
    { numRuns: 20 },
  );
}, 60_000);
