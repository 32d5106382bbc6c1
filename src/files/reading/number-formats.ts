import { XmlScanner } from '../package/xml-scanner';

/**
 * Formats that a file names by number alone (ECMA-376 part 1, 18.8.30); 14 and 22 as a Chinese Excel shows them,
 * 27 to 36 and 50 to 58 from the table for zh-CN.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Number format codes by cell style index (`s` of a cell), from the text of the styles part. */
export function readNumberFormats(stylesXml: string): readonly string[] {
  const own = new Map<number, string>();
  const byStyle: string[] = [];
  const scanner = new XmlScanner(stylesXml);
  let within = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 2) within = scanner.name;
    if (scanner.name === 'numFmt' && within === 'numFmts') {
      own.set(Number(scanner.attribute('numFmtId')), codeOf(scanner.attribute('formatCode')));
    } else if (scanner.name === 'xf' && within === 'cellXfs') {
      const id = Number(scanner.attribute('numFmtId') ?? '0');
      byStyle.push(own.get(id) ?? BUILT_IN[id] ?? 'General');
    }
  }
  return byStyle;
}

/** Excel takes no longer code; a longer one would be repeated by every cell that shows it. */
const LONGEST_CODE = 255;

function codeOf(written: string | null): string {
  return written === null || written.length > LONGEST_CODE ? 'General' : written;
}
