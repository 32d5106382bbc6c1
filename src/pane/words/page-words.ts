import { enPages } from './en/pages';
import { useLanguage, type Language } from './language';
import { zhPages } from './zh-cn/pages';

export type PageWords = typeof zhPages;

const DICTIONARIES: Readonly<Record<Language, PageWords>> = { 'zh-CN': zhPages, en: enPages };

/** The words of the other tabs and of the pages. */
export function usePageWords(): PageWords {
  return DICTIONARIES[useLanguage()];
}
