import { enReport } from '../words/en/report';
import { pageWords } from '../words/page-words';
import { zhReport } from '../words/zh-cn/report';

export const useReportWords = pageWords(zhReport, enReport);
