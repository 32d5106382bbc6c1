import { enReport } from '../words/en/report';
import { useLanguage, type Language } from '../words/language';
import { zhReport, type ReportWords } from '../words/zh-cn/report';

const DICTIONARIES: Readonly<Record<Language, ReportWords>> = { 'zh-CN': zhReport, en: enReport };

export function useReportWords(): ReportWords {
  return DICTIONARIES[useLanguage()];
}
