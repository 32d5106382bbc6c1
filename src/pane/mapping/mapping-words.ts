import { pageWords } from '../words/page-words';
import { zhMapping } from '../words/zh-cn/mapping';

export const useMappingWords = pageWords('mapping', zhMapping);
