import { useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import type { RecognisedForm } from '../../core/review/result';
import type { Words } from '../words/zh-cn';
import css from './recognised-line.module.css';

/** `已识别：附件1-1（第4–27行）、附件1-2（33 项指标）` */
export function RecognisedLine() {
  const words = useWords();
  const unit = useUnit();
  if (unit === null || unit.forms.length === 0) return null;
  const forms = unit.forms.map((form) => described(form, words)).join(words.states.and);
  return <p className={css.line}>{words.states.recognised(forms)}</p>;
}

function described({ kind, area, indicators }: RecognisedForm, words: Words): string {
  const name = words.forms[kind];
  return indicators > 0 ? words.states.indicators(name, indicators) : words.states.rows(name, area.top + 1, area.bottom + 1);
}
