import { UnreadableDocument } from '../files/docx/unreadable-document';
import { UnreadableWorkbook } from '../files/package/unreadable';
import type { CoverageReport } from './report';

/** A file that was not dealt with; the message is for whoever sent it. */
export class NotReviewed extends Error {
  constructor(
    message: string,
    /** What was looked at all the same. */
    readonly coverage?: CoverageReport,
  ) {
    super(message);
  }
}

/** Why a file could not be read, reviewed or written, and what to do. */
export function wordsFor(file: string, error: unknown): string {
  if (error instanceof NotReviewed) return error.message;
  if (error instanceof UnreadableDocument || error instanceof UnreadableWorkbook) return error.describe(file).zh;
  switch (typeof error === 'object' && error !== null && 'code' in error ? error.code : null) {
    case 'ENOENT':
      return `找不到文件“${file}”。请检查路径。`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `没有读取或写入“${file}”的权限。`;
    case 'EISDIR':
      return `“${file}”是文件夹。`;
    case 'ELOOP':
      return `“${file}”是指向自身的链接。`;
    case 'ENAMETOOLONG':
      return `“${file}”的名称过长。`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `“${file}”的上级文件夹不能进入或建立：同名的文件已经存在。`;
    case 'EBUSY':
      return `“${file}”正被其他程序使用。请关闭后再试。`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `磁盘空间不足，“${file}”未能写入。`;
    default:
      return faultOfOurs(file, error);
  }
}

/** One file must not end the review of the rest; the words of the fault are for whoever mends it. */
function faultOfOurs(file: string, error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `复核“${file}”时程序出错（${words}）。其余文件不受影响；请把此文件交给维护人员。`;
}
