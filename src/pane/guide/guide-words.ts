import { pageWords } from '../words/page-words';
import { zhGuide } from '../words/zh-cn/guide';

export const useGuideWords = pageWords('guide', zhGuide);
