import { enMapping } from '../words/en/mapping';
import { pageWords } from '../words/page-words';
import { zhMapping } from '../words/zh-cn/mapping';

export const useMappingWords = pageWords(zhMapping, enMapping);
