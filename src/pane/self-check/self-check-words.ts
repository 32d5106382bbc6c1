import { pageWords } from '../words/page-words';
import { zhSelfCheck } from '../words/zh-cn/self-check';

export const useSelfCheckWords = pageWords('selfCheck', zhSelfCheck);
