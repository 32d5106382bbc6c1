import type { Wording } from '../../core/wording';

export type UnreadableCode =
  | 'empty'
  | 'not-a-workbook' // neither a zip nor an old Excel file
  | 'old-format' // .xls, .et
  | 'binary-format' // .xlsb
  | 'encrypted'
  | 'no-workbook' // a zip of something else
  | 'damaged' // a zip that breaks off, or parts that are not XML
  | 'beyond-limits' // a row or column no sheet of Excel has; the detail is its place
  | 'too-large';

const REASONS: Readonly<Record<UnreadableCode, Wording>> = {
  empty: {
    zh: '是空文件（0 字节）。请重新取得该文件。',
    en: 'is empty (0 bytes). Get the file again.',
  },
  'not-a-workbook': {
    zh: '不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'is not an Excel workbook (.xlsx). Open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.',
  },
  'old-format': {
    zh: '是旧版 Excel 格式（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'is in the old Excel format (.xls). Open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.',
  },
  'binary-format': {
    zh: '是 Excel 二进制工作簿（.xlsb）。请用 Excel 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'is a binary workbook (.xlsb). Open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.',
  },
  encrypted: {
    zh: '设有打开密码。请在 Excel 中打开，通过“文件 > 信息 > 保护工作簿 > 用密码进行加密”清除密码，保存后再试。',
    en: 'is protected by a password to open. Remove it in Excel (File > Info > Protect Workbook > Encrypt with Password), save and try again.',
  },
  'no-workbook': {
    zh: '是压缩文件，但其中没有 Excel 工作簿。请确认文件是否选错；若是其他表格软件的文件，请另存为 .xlsx 后再试。',
    en: 'is a zip file without an Excel workbook in it. Check that it is the right file; save files of other programs as .xlsx first.',
  },
  damaged: {
    zh: '已损坏，读不完整。请在 Excel 中用“打开并修复”打开，另存后再试，或重新取得该文件。',
    en: 'is damaged and cannot be read in full. Open it in Excel with “Open and Repair”, save it and try again, or get the file again.',
  },
  'beyond-limits': {
    zh: '中有超出 Excel 范围（1048576 行、16384 列）的内容：{place}。请用生成该文件的软件改正后重新导出，或重新取得该文件。',
    en: 'has content beyond what a sheet of Excel can hold (1048576 rows, 16384 columns): {place}. Correct it in the program that made the file, or get the file again.',
  },
  'too-large': {
    zh: '内容过大，超出可处理的范围。请删去无关的工作表或空白区域的多余格式，另存后再试。',
    en: 'holds more than can be handled. Delete unrelated sheets or left-over formats in blank areas, save it and try again.',
  },
};

/** A file that cannot be reviewed, and what a person can do about it. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: UnreadableCode,
    /** What exactly is wrong, for engineers: a part's name, a parser's words. */
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'UnreadableWorkbook';
  }

  /** One sentence that names the file, says what is wrong and what to do. */
  describe(fileName: string): Wording {
    const reason = REASONS[this.code];
    const placed = (text: string): string => text.replace('{place}', () => this.detail);
    return { zh: `“${fileName}”${placed(reason.zh)}`, en: `“${fileName}” ${placed(reason.en)}` };
  }
}
