import { pageWords } from '../words/page-words';
import { zhSettings } from '../words/zh-cn/settings';

export const useSettingsWords = pageWords('settings', zhSettings);
