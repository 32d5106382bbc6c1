import { parseA1 } from '../../src/core/grid/address';
import { cellLines, RECORD_COLUMNS, textLines } from '../../src/core/record/record-lines';
import type { RecordSheet } from '../../src/core/record/record-sheet';
import { RECORD_WORDS } from '../../src/core/record/record-words';

/** A record with one finding, at I5 of this sheet; its heading is row 3, its finding row 4. */
export function smallRecord(reviewedAt: string, sheetName: string, item = '=执行率'): RecordSheet {
  const { columns, footer } = RECORD_WORDS.zh;
  const place = { column: 2, sheet: { id: '', name: sheetName }, at: parseA1('I5') };
  const cells = [
    '1',
    '必改',
    `${sheetName}!I5`,
    item,
    '',
    '10.00',
    '',
    '4270.10 ÷ 4270.20 × 10 = 9.9998 → 10.00',
    '待处理',
    '未填列。',
    '',
  ];
  const lines = [
    ...textLines('title', '绩效自评复核记录'),
    ...textLines('words', `复核时间：${reviewedAt}`),
    ...cellLines('heading', columns),
    ...cellLines('row', cells, place),
    ...textLines('signature', '复核人：'),
  ];
  return { name: '复核记录', columns: RECORD_COLUMNS, lines, repeat: 2, pageStarts: [], footer };
}

/** The cells of the findings, line by line. */
export function findingsIn({ lines, repeat }: RecordSheet): readonly (readonly string[])[] {
  return lines.slice(repeat + 1).flatMap(({ look, cells }) => (look === 'row' ? [cells] : []));
}
