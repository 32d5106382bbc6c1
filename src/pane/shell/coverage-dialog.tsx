import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { areaToA1 } from '../../core/grid/address';
import type { RecognisedForm, Review, UnitReview } from '../../core/review/result';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unread: { fontWeight: tokens.fontWeightSemibold },
  surface: { padding: tokens.spacingHorizontalL },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** 核对范围: what was recognised, how much was checked, and what was not read. */
export function CoverageDialog({ unit, review }: { unit: UnitReview; review: Review }) {
  const words = useWords();
  const styles = useStyles();
  const { open } = useNavigation();
  const unread = [...unit.coverage.unread, ...review.unread];
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Link as="button" className={unread.length > 0 ? `${styles.link} ${styles.unread}` : styles.link}>
          {words.live.coverage(unit.coverage.checked, unread.length)}
        </Link>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.coverage.title}</DialogTitle>
          <DialogContent>
            {words.states.recognised(unit.forms.map((form) => described(form, words)).join(words.states.and))}
            <br />
            {words.coverage.checked(unit.coverage.checked, unit.coverage.read)}
            <br />
            {unread.length === 0 ? words.coverage.whole : words.coverage.unread(unread.length)}
            <ul className={styles.list}>
              {unread.map(({ sheet, area, text }) => (
                <li key={`${sheet.id} ${areaToA1(area)}`}>
                  {sheet.name} {areaToA1(area)} {text}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.close}</Button>
            </DialogTrigger>
            {unread.length === 0 ? null : <Button onClick={() => open('mapping')}>{words.states.pointOut}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** `附件1-1（第4–27行）`, `附件1-2（33 项指标）` */
function described({ kind, area, indicators }: RecognisedForm, words: Words): string {
  const name = words.forms[kind];
  return indicators > 0 ? words.states.indicators(name, indicators) : words.states.rows(name, area.top + 1, area.bottom + 1);
}
