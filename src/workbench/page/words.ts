import { en } from './en';
import { zhCn, type Words } from './zh-cn';

export type { Words };
export type Language = 'zh-CN' | 'en';

/** Chinese for browsers in Chinese, and for no other; `?lang=` overrides it. */
export function pageLanguage({ search }: Pick<Location, 'search'>, browser: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browser;
  return /^zh/i.test(asked) ? 'zh-CN' : 'en';
}

export function wordsIn(language: Language): Words {
  return language === 'en' ? en : zhCn;
}
