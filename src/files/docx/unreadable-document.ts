import type { Wording } from '../../core/wording';
import { UnreadableWorkbook } from '../package/unreadable';

export type UnreadableDocumentCode =
  'empty' | 'not-a-document' | 'old-format' | 'encrypted' | 'no-document' | 'damaged' | 'too-large' | 'no-annex';

const REASONS: Readonly<Record<UnreadableDocumentCode, Wording>> = {
  empty: {
    zh: '是空文件（0 字节）。请重新取得该文件。',
    en: 'is empty (0 bytes). Get the file again.',
  },
  'not-a-document': {
    zh: '不是 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试。',
    en: 'is not a Word document (.docx). Open it in Word, save it as “Word Document (*.docx)” and try again.',
  },
  'old-format': {
    zh: '是旧版 Word（.doc）或 WPS 文字（.wps）格式。请用 Word 或 WPS 打开，点“文件 > 另存为”，类型选“Word 文档（*.docx）”，再选择另存的文件。',
    en: 'is in the old Word (.doc) or WPS (.wps) format. Open it in Word or WPS, choose File > Save As, type “Word Document (*.docx)”, and choose that file.',
  },
  encrypted: {
    zh: '设有打开密码。请在 Word 中打开，通过“文件 > 信息 > 保护文档 > 用密码进行加密”清除密码，保存后再试。',
    en: 'is protected by a password to open. Remove it in Word (File > Info > Protect Document > Encrypt with Password), save and try again.',
  },
  'no-document': {
    zh: '是压缩文件，但其中没有 Word 文档。请确认文件是否选错；若是其他文字处理软件的文件，请另存为 .docx 后再试。',
    en: 'is a zip file without a Word document in it. Check that it is the right file; save files of other programs as .docx first.',
  },
  damaged: {
    zh: '已损坏，读不完整。请在 Word 中用“打开并修复”打开，另存后再试，或重新取得该文件。',
    en: 'is damaged and cannot be read in full. Open it in Word with “Open and Repair”, save it and try again, or get the file again.',
  },
  'no-annex': {
    zh: '中没有可以放入工作簿的附件表格。请确认报告中附有基础数据表或自评表（图片中的表格无法识别）。',
    en: 'holds no annexes as tables. Check that the forms are in it; tables in pictures cannot be read.',
  },
  'too-large': {
    zh: '内容过大，超出可处理的范围。请删去无关的内容，另存后再试。',
    en: 'holds more than can be handled. Delete what does not belong to the report, save it and try again.',
  },
};

/** A document that cannot be read, and what a person can do about it. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: UnreadableDocumentCode,
    /** What exactly is wrong, for engineers. */
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'UnreadableDocument';
  }

  /** One sentence that names the file, says what is wrong and what to do. */
  describe(fileName: string): Wording {
    const reason = REASONS[this.code];
    return { zh: `“${fileName}”${reason.zh}`, en: `“${fileName}” ${reason.en}` };
  }
}

/** Runs a reading of a package, and says of a document what the package's reader says of workbooks. */
export function readingDocument<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new UnreadableDocument(codeFor(error), error.detail);
    throw error;
  }
}

function codeFor({ code }: UnreadableWorkbook): UnreadableDocumentCode {
  switch (code) {
    case 'not-a-workbook':
      return 'not-a-document';
    case 'no-workbook':
    case 'binary-format':
      return 'no-document';
    // Rows and columns are no concern of a document's.
    case 'beyond-limits':
      return 'damaged';
    default:
      return code;
  }
}
