import { Link, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { unreadOf } from '../../core/review/coverage';
import type { Review, UnitReview } from '../../core/review/result';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useWords } from '../words/language';

const CoverageDialog = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './coverage-dialog')).CoverageDialog));

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unread: { fontWeight: tokens.fontWeightSemibold },
});

/** `已核对 128 项，2 处未识别`: leads to what was read, what was checked, and what was not. */
export function CoverageLink({ unit, review }: { readonly unit: UnitReview; readonly review: Review }) {
  const words = useWords();
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const [open, setOpen] = useState(false);
  const unread = unreadOf(unit, review).length;
  return (
    <>
      <Link as="button" className={mergeClasses(styles.link, unread > 0 && styles.unread)} {...restoreFocus} onClick={() => setOpen(true)}>
        {words.live.coverage(unit.coverage.checked, unread)}
      </Link>
      {open ? <CoverageDialog unit={unit} review={review} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
