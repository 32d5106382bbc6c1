import { pageWords } from '../words/page-words';
import { zhAnswers } from '../words/zh-cn/answers';

export const useAnswerWords = pageWords('answers', zhAnswers);
