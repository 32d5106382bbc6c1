import css from './unbroken-quotes.module.css';

/** A line breaks beside “附件1-1”, never within it. */
export function UnbrokenQuotes({ text }: { text: string }) {
  return text.split(/(“[^”]*”)/).map((part, place) => (
    <span key={place} className={part.startsWith('“') ? css.quote : undefined}>
      {part}
    </span>
  ));
}
