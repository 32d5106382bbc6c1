import { useWords } from '../words/language';
import css from './before-after.module.css';

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  /** The computed part at the head of `after`; set apart from the person's words. */
  readonly sentence: string | null;
}

export function BeforeAfter({ before, after, sentence }: BeforeAfterProps) {
  const words = useWords();
  const head = sentence !== null && after.startsWith(sentence) ? sentence : '';
  return (
    <dl className={css.pair}>
      <div>
        <dt>{words.note.before}</dt>
        <dd className={css.before}>{before === '' ? words.note.emptyBefore : before}</dd>
      </div>
      <div>
        <dt>{words.note.after}</dt>
        <dd className={css.after}>
          {head === '' ? null : <mark className={css.computed}>{head}</mark>}
          {after.slice(head.length)}
        </dd>
      </div>
    </dl>
  );
}
