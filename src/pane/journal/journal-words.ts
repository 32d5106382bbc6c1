import { pageWords } from '../words/page-words';
import { zhJournal } from '../words/zh-cn/journal';

export const useJournalWords = pageWords('journal', zhJournal);
