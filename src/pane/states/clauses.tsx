import css from './state-screen.module.css';

/** Chinese text that breaks between clauses and before quotes where there is room for a whole one, not in the middle of a word. */
export function Clauses({ text }: { text: string }) {
  return text.split(/(?<=[，、；。])|(?=“)/).map((clause) => (
    <span key={clause} className={css.clause}>
      {clause}
    </span>
  ));
}
