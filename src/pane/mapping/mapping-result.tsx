import { Button, Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { areaToA1, type Area } from '../../core/grid/address';
import type { UnreadBlock } from '../../core/forms/form';
import type { SheetRef } from '../../core/grid/grid';
import { selectReview, useSessionState } from '../session/session-context';
import { SavePack } from '../settings/save-pack';
import { useNavigation } from '../shell/navigation';
import { useSay } from '../words/language';
import { useTold } from '../shell/hints';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  places: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Addresses of more places are left to 核对范围. */
const MOST_PLACES = 5;

interface MappingResultProps {
  readonly sheet: SheetRef;
  /** What nobody reads on the sheet still. */
  readonly unread: readonly UnreadBlock[];
  /** Another table is to be pointed out, that of a place where one is named. */
  readonly onMore: (place: Area | null) => void;
}

/** What became of pointing out: what is read now, what is still not, and how others need not point it out again. */
export function MappingResult({ sheet, unread, onMore }: MappingResultProps) {
  const words = useMappingWords();
  const say = useSay();
  const styles = useStyles();
  const { back } = useNavigation();
  const review = useSessionState(selectReview);
  const [saving, setSaving] = useState(false);
  const here = (review?.units ?? []).flatMap(({ forms }) => forms).filter((form) => form.sheet.id === sheet.id);
  const indicators = here.reduce((sum, form) => sum + form.indicators, 0);
  const title = here.length === 0 ? words.nothingRead : words.nowRead(indicators);
  const text = here.length === 0 ? words.checkAgain : unread.length === 0 ? words.allRead : words.stillUnread(unread.length);
  useTold(`${title} ${text}`);
  return (
    <div className={styles.result}>
      <MessageBar intent={here.length === 0 || unread.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {text}
        </MessageBarBody>
      </MessageBar>
      {unread.length === 0 ? null : (
        <ul className={styles.places}>
          {unread.slice(0, MOST_PLACES).map(({ area, text, why }) => (
            <li key={areaToA1(area)}>
              {words.unreadPlace(areaToA1(area), text, say(why))}{' '}
              <Link as="button" aria-label={words.pointOutOf(areaToA1(area))} onClick={() => onMore(area)}>
                {words.pointOut}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={back}>
          {words.done}
        </Button>
        <Button onClick={() => onMore(null)}>{words.more}</Button>
      </div>
      {here.length === 0 ? null : saving ? (
        <SavePack onClose={() => setSaving(false)} />
      ) : (
        <>
          <p className={styles.hint}>{words.handOn}</p>
          <div className={styles.actions}>
            <Button onClick={() => setSaving(true)}>{words.savePack}</Button>
          </div>
        </>
      )}
    </div>
  );
}
