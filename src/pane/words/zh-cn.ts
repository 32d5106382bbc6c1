import { zhFrame } from './zh-cn/frame';
import { zhPages } from './zh-cn/pages';
import { zhReview } from './zh-cn/review';
import { zhTerms } from './zh-cn/terms';

/** Every string of the pane in the product's first language; its type is what the other languages must fill. */
export const zhCn = { ...zhTerms, ...zhFrame, ...zhReview, ...zhPages };

export type Words = typeof zhCn;
