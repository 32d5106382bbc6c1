import { enFrame } from './en/frame';
import { enReview } from './en/review';
import { enTerms } from './en/terms';
import type { Words } from './zh-cn';

export const en: Words = { ...enTerms, ...enFrame, ...enReview };
