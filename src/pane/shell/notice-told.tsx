import type { Notice } from '../../app/notice';
import { useAnswerWords } from '../review/answer-words';
import { noticeText } from './notice-text';

/** What happened, to be heard. */
export function NoticeTold({ notice }: { readonly notice: Notice }) {
  return noticeText(notice, useAnswerWords());
}
