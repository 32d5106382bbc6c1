import { WorkbookRefusal } from '../../src/app/workbook-port';
import { toRefusal } from '../../src/excel/refusal';

function excelError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['AccessDenied', 'denied'],
  ['ItemNotFound', 'missing-sheet'],
  ['InactiveWorkbook', 'another-workbook'],
  ['InvalidSelection', 'another-workbook'],
  ['ActivityLimitReached', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['ApiNotFound', 'unsupported'],
  ['GeneralException', 'failed'],
])('%s is %s', (code, refused) => {
  expect(toRefusal(excelError(code, 'In Excel’s words'), '附件1-2')).toMatchObject({
    code: refused,
    sheetName: '附件1-2',
    detail: 'In Excel’s words',
  });
});

test('a refusal stays the refusal it is', () => {
  const refusal = new WorkbookRefusal('stale', '附件1-2', 'H40');
  expect(toRefusal(refusal, '附件1-1')).toBe(refusal);
});

test.each([[undefined], [null], ['a bare text'], [42]])('whatever else is thrown is a failure: %s', (thrown) => {
  expect(toRefusal(thrown)).toMatchObject({ code: 'failed', sheetName: null, detail: String(thrown) });
});
