import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { useWritableDrafts } from './use-protection';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function WriteAllBar() {
  const words = useWords();
  const styles = useStyles();
  const { open } = useNavigation();
  const count = useWritableDrafts().length;
  if (count === 0) return null;
  return (
    <div className={styles.bar}>
      {words.review.needNotes(count)}
      <Link as="button" className={styles.link} onClick={() => open('write-all')}>
        {words.review.writeAll}
      </Link>
    </div>
  );
}
