import { createContext, useContext, type ReactNode } from 'react';
import type { Wording } from '../../core/wording';
import { en } from './en';
import { zhCn, type Words } from './zh-cn';

export type Language = 'zh-CN' | 'en';

const DICTIONARIES: Readonly<Record<Language, Words>> = { 'zh-CN': zhCn, en };

const LanguageContext = createContext<Language>('zh-CN');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return DICTIONARIES[useLanguage()];
}

/** Picks the reader's language out of a text that the core gives in both. */
export function useSay(): (wording: Wording) => string {
  const language = useLanguage();
  return (wording) => (language === 'en' ? wording.en : wording.zh);
}
