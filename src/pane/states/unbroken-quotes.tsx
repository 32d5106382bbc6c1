import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ quote: { whiteSpace: 'nowrap' } });

/** A line breaks beside “附件1-1”, never within it. */
export function UnbrokenQuotes({ text }: { text: string }) {
  const styles = useStyles();
  return text.split(/(“[^”]*”)/).map((part, place) => (
    <span key={place} className={part.startsWith('“') ? styles.quote : undefined}>
      {part}
    </span>
  ));
}
