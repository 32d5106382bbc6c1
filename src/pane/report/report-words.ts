import { pageWords } from '../words/page-words';
import { zhReport } from '../words/zh-cn/report';

export const useReportWords = pageWords('report', zhReport);
