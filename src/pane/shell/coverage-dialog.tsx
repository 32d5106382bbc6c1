import { Button, DialogTrigger, makeStyles, Text, tokens } from '@fluentui/react-components';
import { areaToA1 } from '../../core/grid/address';
import { unreadOf } from '../../core/review/coverage';
import type { RecognisedForm, Review, UnitReview } from '../../core/review/result';
import type { UnreadBlock } from '../../core/forms/form';
import { PaneDialog } from '../controls/pane-dialog';
import { useAnswerWords } from '../review/answer-words';
import { useSession, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import { MutedKinds } from '../states/muted-kinds';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});

/** A workbook full of other tables has more places than anybody looks through. */
const MOST_PLACES = 30;

interface CoverageDialogProps {
  readonly unit: UnitReview;
  readonly review: Review;
  readonly onClose: () => void;
}

/** 核对范围: what was recognised, how much was checked, and what was not read. */
export function CoverageDialog({ unit, review, onClose }: CoverageDialogProps) {
  const words = useWords();
  const covered = useAnswerWords().coverage;
  const styles = useStyles();
  const unread = unreadOf(unit, review);
  const hidden = useSessionState((state) => state.hiddenSheets);
  return (
    <PaneDialog
      title={covered.title}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {words.states.recognised(unit.forms.map((form) => described(form, words)).join(words.states.and))}
      <br />
      {covered.checked(unit.coverage.checked, unit.coverage.read)}
      <br />
      {unread.length === 0 ? covered.whole : covered.unread(unread.length)}
      {unread.length === 0 ? null : (
        <ul className={styles.list}>
          {unread.slice(0, MOST_PLACES).map((block) => (
            <UnreadItem key={`${block.sheet.id} ${areaToA1(block.area)}`} block={block} />
          ))}
        </ul>
      )}
      {unread.length > MOST_PLACES ? covered.moreUnread(unread.length - MOST_PLACES) : null}
      {hidden.length === 0 ? null : (
        <p className={styles.why}>{covered.hidden(hidden.map((name) => `“${name}”`).join(words.states.and))}</p>
      )}
      <MutedKinds unit={unit} className={styles.why} />
    </PaneDialog>
  );
}

/** A place nobody read: where it is, what stands there, why, and what to do about it. */
function UnreadItem({ block: { sheet, area, text, why } }: { readonly block: UnreadBlock }) {
  const words = useWords();
  const covered = useAnswerWords().coverage;
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const { open } = useNavigation();
  const place = `${sheet.name}!${areaToA1(area)}`;
  return (
    <li className={styles.item}>
      <Text weight="semibold">{place}</Text> {text}
      <p className={styles.why}>{covered.because(say(why))}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={covered.revealOf(place)}
          onClick={() => void session.revealPlace(sheet, { row: area.top, column: area.left })}
        >
          {covered.reveal}
        </Button>
        <DialogTrigger disableButtonEnhancement action="close">
          <Button
            size="small"
            aria-label={covered.pointOutOf(place)}
            onClick={() => {
              void session.revealPlace(sheet, { row: area.top, column: area.left });
              open('mapping', { sheetId: sheet.id, area });
            }}
          >
            {words.states.pointOut}
          </Button>
        </DialogTrigger>
      </div>
    </li>
  );
}

/** `附件1-1（第4–27行）`, `附件1-2（33 项指标）` */
function described({ kind, area, indicators }: RecognisedForm, words: Words): string {
  const name = words.forms[kind];
  return indicators > 0 ? words.states.indicators(name, indicators) : words.states.rows(name, area.top + 1, area.bottom + 1);
}
