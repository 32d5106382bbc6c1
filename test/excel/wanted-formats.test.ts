import fc from 'fast-check';
import type { Mark } from '../../src/app/workbook-port';
import { toA1 } from '../../src/core/grid/address';
import type { OwnFormat } from '../../src/excel/own-formats';
import { formatsBySheet, showSame } from '../../src/excel/wanted-formats';

const marks: fc.Arbitrary<Mark[]> = fc.uniqueArray(
  fc.record({
    sheet: fc.constantFrom('a', 'b').map((id) => ({ id, name: id })),
    at: fc.record({ row: fc.nat(999), column: fc.nat(63) }),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  }),
  { maxLength: 200, selector: ({ sheet, at }) => `${sheet.id} ${toA1(at)}` },
);

function spelled(formats: readonly OwnFormat[]): string[] {
  return formats.flatMap(({ severity, cells }) => [...cells].map((cell) => `${severity} ${cell}`)).sort();
}

test('every mark is in one format of its sheet and severity', () => {
  fc.assert(
    fc.property(marks, (wanted) => {
      const bySheet = formatsBySheet(wanted);
      for (const id of ['a', 'b']) {
        const expected = wanted.filter(({ sheet }) => sheet.id === id).map(({ at, severity }) => `${severity} ${toA1(at)}`);
        expect(spelled(bySheet.get(id) ?? [])).toEqual(expected.sort());
      }
    }),
  );
});

test('addresses stay below what Excel takes at once, with dollars too', () => {
  const sheet = { id: 'a', name: 'a' };
  const many = Array.from({ length: 4000 }, (_, row): Mark => ({ sheet, at: { row, column: 30 }, severity: 'error' }));
  const formats = formatsBySheet(many).get('a') ?? [];
  const absolute = (cell: string): string => cell.replace(/[A-Z]+|\d+/g, '$$$&');
  expect(Math.max(...formats.map(({ cells }) => [...cells].map(absolute).join(',').length))).toBeLessThan(8192);
  expect(spelled(formats)).toHaveLength(4000);
  expect(formats.length).toBeLessThan(8);
});

test('what is there is compared cell by cell', () => {
  const format = (severity: OwnFormat['severity'], ...cells: string[]): OwnFormat => ({ severity, cells: new Set(cells) });
  expect(showSame([format('error', 'A1', 'B2')], [format('error', 'B2'), format('error', 'A1')])).toBe(true);
  expect(showSame([], [])).toBe(true);
  expect(showSame([format('error', 'A1')], [])).toBe(false);
  expect(showSame([], [format('error', 'A1')])).toBe(false);
  expect(showSame([format('error', 'A1')], [format('warning', 'A1')])).toBe(false);
  expect(showSame([format('error', 'A1')], [format('error', 'A2')])).toBe(false);
  expect(showSame([format('error', 'A1', 'A2')], [format('error', 'A1'), format('error', 'A1')])).toBe(false);
});
