import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edits/apply';
import { squash } from '../../../src/core/edits/edit';
import { invert, isStale } from '../../support/edit-laws';
import { contentsOf, editedWorkbooks } from '../../support/edit-arbitraries';

test('undoing is the inverse of doing', () => {
  fc.assert(
    fc.property(editedWorkbooks, ({ grids, edits }) => {
      const done = applyEdits(grids, edits);
      expect(contentsOf(applyEdits(done, invert(edits)))).toEqual(contentsOf(grids));
    }),
  );
});

test('inverting twice gives the edits back', () => {
  fc.assert(fc.property(editedWorkbooks, ({ edits }) => expect(invert(invert(edits))).toEqual(edits)));
});

test('squashed edits come to the same, and so do their inverses', () => {
  fc.assert(
    fc.property(editedWorkbooks, ({ grids, edits }) => {
      const done = applyEdits(grids, edits);
      expect(contentsOf(applyEdits(grids, squash(edits)))).toEqual(contentsOf(done));
      expect(contentsOf(applyEdits(done, squash(invert(edits))))).toEqual(contentsOf(grids));
    }),
  );
});

test('squashed edits touch a cell once, and only where something changed', () => {
  fc.assert(
    fc.property(editedWorkbooks, ({ grids, edits }) => {
      const squashed = squash(edits);
      expect(new Set(squashed.map(({ key }) => key)).size).toBe(squashed.length);
      expect(squashed.filter((edit) => isStale(grids, edit))).toEqual([]);
    }),
  );
});

test('an edit is fresh before it is made and, where it changes anything, stale afterwards', () => {
  fc.assert(
    fc.property(editedWorkbooks, ({ grids, edits }) => {
      for (const edit of squash(edits)) {
        expect(isStale(grids, edit)).toBe(false);
        expect(isStale(applyEdits(grids, [edit]), edit)).toBe(true);
      }
    }),
  );
});
