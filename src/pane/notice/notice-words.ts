import { pageWords } from '../words/page-words';
import { zhNotice } from '../words/zh-cn/notice';

export const useNoticeWords = pageWords('notice', zhNotice);
