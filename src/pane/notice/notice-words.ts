import { enNotice } from '../words/en/notice';
import { pageWords } from '../words/page-words';
import { zhNotice } from '../words/zh-cn/notice';

export const useNoticeWords = pageWords(zhNotice, enNotice);
