import { pageWords } from '../words/page-words';
import { zhScore } from '../words/zh-cn/score';

export const useScoreWords = pageWords('score', zhScore);
