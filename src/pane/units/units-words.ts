import { enUnits } from '../words/en/units';
import { pageWords } from '../words/page-words';
import { zhUnits } from '../words/zh-cn/units';

export const useUnitsWords = pageWords(zhUnits, enUnits);
