import { pageWords } from '../words/page-words';
import { zhWriteAll } from '../words/zh-cn/write-all';

export const useWriteAllWords = pageWords('writeAll', zhWriteAll);
