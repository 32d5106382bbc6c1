import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Wording } from '../../core/wording';
import type { EnglishPages } from './en-pages';
import { zhCn, type Words } from './zh-cn';

export type Language = 'zh-CN' | 'en';

interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** What the pages say; null where they bring their words themselves, undefined until these have come. */
  readonly pages: EnglishPages | null | undefined;
}

const FIRST: Speech = { language: 'zh-CN', words: zhCn, pages: null };

const SpeechContext = createContext<Speech>(FIRST);

/** The first language is at hand; the other is fetched, and what was spoken before goes on until it is there. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [speech, setSpeech] = useState<Speech | null>(language === FIRST.language ? FIRST : null);

  useEffect(() => {
    let wanted = true;
    const speak = (next: (before: Speech | null) => Speech) => wanted && setSpeech(next);
    if (language === FIRST.language) speak(() => FIRST);
    else {
      const pages = import(/* webpackChunkName: "en-pages" */ './en-pages').then(
        ({ enPages }) => enPages,
        () => null,
      );
      import(/* webpackChunkName: "en" */ './en').then(
        async ({ en }) => {
          // The first screen does not wait for what only pages say; a page that is open changes at once.
          speak((before) => before ?? { language, words: en, pages: undefined });
          const come = await pages;
          speak(() => ({ language, words: en, pages: come }));
        },
        // Better the first language than none at all.
        () => speak((before) => before ?? FIRST),
      );
    }
    return () => {
      wanted = false;
    };
  }, [language]);

  const spoken = speech?.language;
  useEffect(() => {
    if (spoken !== undefined) document.documentElement.lang = spoken;
  }, [spoken]);

  return speech === null ? null : <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}

/** Undefined until they have come: no page is shown before (`on-demand/part.ts`). */
export function usePages(): EnglishPages | null | undefined {
  return useContext(SpeechContext).pages;
}

export function useWords(): Words {
  return useContext(SpeechContext).words;
}

/** Picks the reader's language out of a text that the core gives in both. */
export function useSay(): (wording: Wording) => string {
  const language = useLanguage();
  return (wording) => (language === 'en' ? wording.en : wording.zh);
}
