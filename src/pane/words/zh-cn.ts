import { zhFrame } from './zh-cn/frame';
import { zhReview } from './zh-cn/review';
import { zhTerms } from './zh-cn/terms';

/**
 * What the pane says up to its findings, in the product's first language; its type is what the other languages must
 * fill. The pages have words of their own, which come with them.
 */
export const zhCn = { ...zhTerms, ...zhFrame, ...zhReview };

export type Words = typeof zhCn;
