import { enAnswers } from './en/answers';
import { enGuide } from './en/guide';
import { enJournal } from './en/journal';
import { enKeys } from './en/keys';
import { enMapping } from './en/mapping';
import { enNotice } from './en/notice';
import { enReport } from './en/report';
import { enScore } from './en/score';
import { enSelfCheck } from './en/self-check';
import { enSettings } from './en/settings';
import { enUnits } from './en/units';
import { enWriteAll } from './en/write-all';

/** What the pages say: in Chinese it comes with each page, in English all at once, for few read it. */
export const enPages = {
  answers: enAnswers,
  guide: enGuide,
  journal: enJournal,
  keys: enKeys,
  mapping: enMapping,
  notice: enNotice,
  report: enReport,
  score: enScore,
  selfCheck: enSelfCheck,
  settings: enSettings,
  units: enUnits,
  writeAll: enWriteAll,
};

export type EnglishPages = typeof enPages;
