import { useLanguage } from './language';

/** What a page says, as a hook: its words come with the page, in both languages. */
export function pageWords<Words>(zh: Words, en: Words): () => Words {
  return function usePageWords() {
    return useLanguage() === 'en' ? en : zh;
  };
}
