import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/headless/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/headless/svg/chevron-right';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { countBySeverity, type Finding } from '../../core/rules/finding';
import { useListKeys } from '../keys/use-list-keys';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { useSession } from '../session/session-context';
import { CRAMPED } from '../theme/room';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import type { DetailMode } from './detail-mode';
import { FindingRow } from './finding-row';
import { focusOn, keepInView, placeIn } from './rows-in-view';
import { NO_FILTER, type FindingGroup } from './triage';
import type { FindingList as List } from './use-finding-list';
import { WriteAllBar } from './write-all-bar';

const ReadyLine = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ './ready-line')).ReadyLine));

const useStyles = makeStyles({
  scroll: {
    // Holds what is for listening only: it would make the pane itself scroll when focus moves.
    position: 'relative',
    flex: '1 1 0',
    // On a low screen the chosen row under the title of its group; the higher, the more of what follows.
    minHeight: 'clamp(4rem, 42% - 7.75rem, 9rem)',
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [CRAMPED]: { flex: 'none', minHeight: 0, maxHeight: '5.25rem' },
  },
  /** No card stands below. */
  alone: { [CRAMPED]: { maxHeight: 'none' } },
  heading: {
    position: 'sticky',
    zIndex: 1,
    top: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  hints: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  none: { flex: '1', padding: tokens.spacingVerticalXXL, textAlign: 'center' },
});

interface FindingListProps {
  readonly list: List;
  readonly open: readonly Finding[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** False at either end. */
  readonly onStep: (by: 1 | -1) => boolean;
  readonly onFilter: () => void;
  readonly onDetail: (kind: DetailMode['kind']) => void;
}

/** One tab stop; the arrows move the choice and the focus with it. */
export function FindingList({ list, open, scroller, onStep, onFilter, onDetail }: FindingListProps) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const { findings, folded, current, index, filter, setFilter } = list;
  const currentKey = current?.key ?? null;
  const first = index === 0;

  useEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    const show = () => {
      // What stands above the first finding is seen with it, if there is room for both.
      if (first) frame.scrollTop = 0;
      const chosen = frame.querySelector<HTMLElement>('[aria-selected="true"]');
      if (chosen) keepInView(frame, chosen);
    };
    show();
    // Where list and card scroll as one, the filters above them make room.
    const around = frame.parentElement;
    if (around !== null && around.scrollHeight > around.clientHeight) around.scrollTop = frame.offsetTop - around.offsetTop;
    // A longer text in the card, or a smaller window, takes room from the list.
    const watch = new ResizeObserver(show);
    watch.observe(frame);
    return () => watch.disconnect();
  }, [currentKey, first, scroller]);

  const move = (to: number) => {
    const place = Math.max(0, Math.min(to, findings.length - 1));
    const finding = findings[place];
    if (finding === undefined) return;
    list.select(finding);
    focusOn(scroller.current, place);
  };

  const onListKey = useListKeys({
    current,
    onStep,
    onFilter,
    onDetail,
    onSettle: list.settle,
    onEscape: () => setFilter(NO_FILTER),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const to = DESTINATIONS[event.key]?.(index, findings.length);
    if (to === undefined) return onListKey(event);
    event.preventDefault();
    move(to);
  };

  if (findings.length === 0 && folded.length === 0) {
    return (
      <div className={styles.none}>
        <p>{words.review.none}</p>
        <Button onClick={() => setFilter(NO_FILTER)}>{words.review.showAll}</Button>
      </div>
    );
  }

  const hintsShown = filter.hints && filter.severities.size === 0 && filter.text === '';
  return (
    <div ref={scroller} className={mergeClasses(styles.scroll, findings.length === 0 && styles.alone)}>
      {filter.settled || countBySeverity(open).error > 0 ? null : <ReadyLine open={open} />}
      {filter.settled ? null : <WriteAllBar />}
      {findings.length === 0 ? null : (
        <div
          role="listbox"
          aria-label={words.review.list}
          onKeyDown={onKeyDown}
          onClick={({ target, currentTarget }) => {
            const place = placeIn(currentTarget, target);
            if (place !== null) move(place);
          }}
          onDoubleClick={({ target, currentTarget }) => {
            const finding = findings[placeIn(currentTarget, target) ?? -1];
            if (finding !== undefined) void session.reveal(finding.field.key);
          }}
        >
          {list.groups.map((group) => (
            <div key={group.key} role="group" aria-label={headingOf(group, words)}>
              <div className={styles.heading} aria-hidden="true">
                {headingOf(group, words)}
              </div>
              {group.findings.map((finding) => (
                <FindingRow
                  key={finding.key}
                  finding={finding}
                  follows={finding.follows !== null && group.findings.some(({ key }) => key === finding.follows)}
                  chosen={finding.key === currentKey}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {filter.settled || (folded.length === 0 && !hintsShown) ? null : (
        <Button
          appearance="subtle"
          className={styles.hints}
          icon={hintsShown ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={hintsShown}
          onClick={() => setFilter({ ...filter, hints: !hintsShown })}
        >
          {hintsShown ? words.review.foldHints : words.review.hintsFolded(folded.length)}
        </Button>
      )}
    </div>
  );
}

function headingOf({ heading, findings }: FindingGroup, words: Words): string {
  return 'sheet' in heading
    ? heading.sheet
    : words.review.countOf(words.severity[heading.severity], countBySeverity(findings)[heading.severity]);
}

/** Where in the list a key leads. */
const DESTINATIONS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};
