import { pageWords } from '../words/page-words';
import { zhKeys } from '../words/zh-cn/keys';

export const useKeysWords = pageWords('keys', zhKeys);
