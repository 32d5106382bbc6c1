import { knownMapping } from '../../../src/pane/mapping/known-mapping';
import { NO_DECISIONS } from '../../../src/core/decisions';
import type { RecognisedForm } from '../../../src/core/review/result';

const SHEET = { id: 's1', name: '自评表' };
const FORM: RecognisedForm = {
  kind: 'self-evaluation',
  state: 'filled',
  sheet: SHEET,
  area: { top: 0, left: 0, bottom: 40, right: 8 },
  indicators: 12,
  evidence: [
    { role: 'funds/weight', label: '分值', at: { row: 3, column: 6 } },
    { role: 'funds/score', label: '得分', at: { row: 3, column: 8 } },
    { role: 'indicators/name', label: '三级指标', at: { row: 12, column: 3 } },
    { role: 'indicators/weight', label: '分值', at: { row: 12, column: 5 } },
    { role: 'indicators/score', label: '得分', at: { row: 12, column: 7 } },
  ],
};

const NOTHING_ELSE = { rows: {}, begins: false, corrects: null };

test('the header of the indicator table is filled in, not that of the funds above it', () => {
  expect(knownMapping(SHEET.id, NO_DECISIONS, [FORM])).toEqual({
    block: 'indicators',
    headerRow: '13',
    columns: { name: 'D', weight: 'F', score: 'H' },
    ...NOTHING_ELSE,
  });
});

test('what was pointed out before comes first', () => {
  const mapping = { kind: 'rubric', headerRow: 2, columns: { name: 0, weight: 26 }, rows: { total: ['合起来'] }, area: null } as const;
  expect(knownMapping(SHEET.id, { ...NO_DECISIONS, mappings: { [SHEET.id]: mapping } }, [FORM])).toEqual({
    block: 'rubric',
    headerRow: '3',
    columns: { name: 'A', weight: 'AA' },
    rows: { 合起来: 'total' },
    begins: false,
    corrects: { block: 'rubric', headerRow: 2, columns: { name: 0, weight: 26 }, rows: { total: ['合起来'] } },
  });
});

test('nothing is known of a sheet where nothing was recognised', () => {
  expect(knownMapping('other', NO_DECISIONS, [FORM])).toEqual({ block: 'indicators', headerRow: '', columns: {}, ...NOTHING_ELSE });
});

test('another table of the sheet starts from what its own labels told', () => {
  expect(knownMapping(SHEET.id, NO_DECISIONS, [FORM], 'funds')).toEqual({
    block: 'funds',
    headerRow: '4',
    columns: { weight: 'G', score: 'I' },
    ...NOTHING_ELSE,
  });
});
