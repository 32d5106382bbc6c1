import type { Checked } from '../compute/figures';
import { isTruncated } from '../diagnose/slip';

/** 1.86 for 1.8667: the digits are right, the last was cut off instead of rounded. */
export function isCutOff({ stated, due }: Checked): boolean {
  return stated !== null && due.computable && isTruncated(stated, due.exact, due.decimals);
}
