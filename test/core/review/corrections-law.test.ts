import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { applyEdits } from '../../../src/core/edits/apply';
import { cellAt, type Grid } from '../../../src/core/grid/grid';
import { parseEntry } from '../../../src/core/forms/cells/parse-entry';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { corrections } from '../../../src/core/review/corrections';
import { books, type Book } from '../../support/judge/books';
import { equationsOf } from '../../support/judge/equations';
import { figureIn, withDigits } from '../../support/judge/figure';

const TOTAL = 'total/score';

/** Scores that follow from their row, in a book whose total counts them. */
function scoresIn(book: Book): readonly string[] {
  const equations = equationsOf(new Set(book.cells), (cell) => book.value(cell));
  const total = equations.find(({ result }) => result === TOTAL && book.cells.includes(TOTAL));
  const computed = equations.filter(({ result, open }) => open !== true && total?.inputs.includes(result)).map(({ result }) => result);
  return computed.filter((cell) => figureIn(book.value(cell))?.gt(0));
}

function valueAt(grids: readonly Grid[], book: Book, cell: string): Decimal | null {
  const { sheet, at } = book.place(cell);
  const grid = grids.find((each) => each.sheet.id === sheet.id);
  const entry = grid && parseEntry(cellAt(grid, at));
  return entry?.kind === 'number' ? entry.value : null;
}

/** A book with two wrong scores, and a total that is right or follows them. */
const withTwoWrong = fc
  .tuple(books, fc.nat(), fc.nat(), fc.tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 })), fc.boolean())
  .map(([book, first, second, hundredths, follows]) => {
    const scores = scoresIn(book);
    const chosen = [...new Set([scores[first % Math.max(1, scores.length)], scores[second % Math.max(1, scores.length)]])];
    const slips = chosen.flatMap((cell, at) => {
      const right = cell === undefined ? null : figureIn(book.value(cell));
      // Never a tenth of a point: so many may have been taken off by the unit itself.
      return cell === undefined || right === null
        ? []
        : [
            {
              cell,
              right,
              wrong: right
                .times(hundredths[at] ?? 50)
                .div(100)
                .toDecimalPlaces(2),
            },
          ];
    });
    const changed = slips.reduce((wrong, { cell, wrong: to }) => wrong.set(cell, withDigits(book.value(cell), to.toFixed(2))), book);
    const lost = Decimal.sum(0, ...slips.map(({ right, wrong }) => right.minus(wrong)));
    const total = scores.length === 0 ? null : figureIn(book.value(TOTAL));
    const filed =
      follows && total !== null && slips.length === 2
        ? changed.set(TOTAL, withDigits(book.value(TOTAL), total.minus(lost).toFixed(2)))
        : changed;
    return { book, wrong: filed, slips };
  })
  .filter(({ slips }) => slips.length === 2);

test('corrections of two wrong scores, taken at once: each cell once, right where it is written, and a total that is their sum', () => {
  fc.assert(
    fc.property(withTwoWrong, ({ book, wrong, slips }) => {
      const grids = wrong.grids();
      const findings = review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap((unit) => unit.findings);
      const edits = corrections(findings).map(({ edit }) => edit);
      expect(new Set(edits.map(({ sheet, at }) => `${sheet.id}!${at.row},${at.column}`)).size).toBe(edits.length);
      const after = applyEdits(grids, edits);
      const isWritten = (cell: string) => !(valueAt(after, book, cell)?.eq(valueAt(grids, book, cell) ?? NaN) ?? true);
      for (const { cell, right } of slips) if (isWritten(cell)) expect(valueAt(after, book, cell)?.toFixed()).toBe(right.toFixed());
      if (isWritten(TOTAL)) {
        const lost = Decimal.sum(0, ...slips.map(({ cell, right }) => right.minus(valueAt(after, book, cell) ?? 0)));
        expect(valueAt(after, book, TOTAL)?.toFixed(2)).toBe(figureIn(book.value(TOTAL))?.minus(lost).toFixed(2));
      }
    }),
    { numRuns: 40 },
  );
});
