import { pageWords } from '../words/page-words';
import { zhUnits } from '../words/zh-cn/units';

export const useUnitsWords = pageWords('units', zhUnits);
