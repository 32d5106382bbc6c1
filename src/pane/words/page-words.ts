import type { EnglishPages } from './en-pages';
import { usePages } from './language';

/** What a page says, as a hook: Chinese comes with the page, English when it is spoken. */
export function pageWords<Page extends keyof EnglishPages>(page: Page, zh: EnglishPages[Page]): () => EnglishPages[Page] {
  return function usePageWords() {
    return usePages()?.[page] ?? zh;
  };
}
