import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../core/rules/finding';
import { useListKeys } from '../keys/use-list-keys';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import type { DetailMode } from './detail-mode';
import { FindingRow } from './finding-row';
import { AgreementLine } from './agreement-line';
import { RecognisedLine } from './recognised-line';
import { WriteAllBar } from './write-all-bar';
import { keepInView } from './keep-in-view';
import { NO_FILTER } from './triage';
import type { FindingList } from './use-finding-list';
import { Button } from '@fluentui/react-components';
import css from './finding-listbox.module.css';

interface FindingListboxProps {
  readonly list: FindingList;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFilter: () => void;
  readonly onDetail: (kind: DetailMode['kind']) => void;
}

/** One tab stop; the arrows move the choice and the focus with it. */
export function FindingListbox({ list, onStep, onFilter, onDetail }: FindingListboxProps) {
  const words = useWords();
  const session = useSession();
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { findings, current, index } = list;
  const currentKey = current?.key ?? null;
  const first = index === 0;

  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const show = () => {
      // What stands above the first finding is seen with it, if there is room for both.
      if (first) list.scrollTop = 0;
      const chosen = box.current?.querySelector<HTMLElement>('[aria-selected="true"]');
      if (chosen) keepInView(list, chosen);
    };
    show();
    // A longer text in the details, or a smaller window, takes room from the list.
    const watch = new ResizeObserver(show);
    watch.observe(list);
    return () => watch.disconnect();
  }, [currentKey, first]);

  const move = (to: number) => {
    const finding = findings[Math.max(0, Math.min(to, findings.length - 1))];
    if (finding === undefined) return;
    list.select(finding);
    optionOf(box.current, findings.indexOf(finding))?.focus();
  };

  const onListKey = useListKeys({ current, onStep, onFilter, onDetail, onEscape: () => list.setFilter(NO_FILTER) });

  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, index, findings.length);
    if (to === null) return onListKey(event);
    event.preventDefault();
    move(to);
  };

  if (findings.length === 0) {
    return (
      <div className={css.none}>
        <p>{words.review.none}</p>
        <Button onClick={() => list.setFilter({ ...NO_FILTER, order: list.filter.order })}>{words.review.showAll}</Button>
      </div>
    );
  }

  let place = 0;
  return (
    <div ref={scroller} className={css.scroll}>
      {list.filter.ignored ? null : <AgreementLine />}
      {list.filter.ignored ? null : <WriteAllBar />}
      <RecognisedLine />
      <div ref={box} role="listbox" aria-label={words.review.list} onKeyDown={onKeyDown}>
        {groups(findings, list.filter.order).map(({ title, members }) => (
          <div key={title} role="group" aria-label={title} className={css.group}>
            {title === '' ? null : (
              <div className={css.title} aria-hidden="true">
                {title}
              </div>
            )}
            {members.map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                place={place++}
                chosen={finding.key === currentKey}
                onChoose={() => list.select(finding)}
                onReveal={() => void session.reveal(finding.field.key)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function destination(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function optionOf(box: HTMLElement | null, place: number): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;
}

/** By sheet in sheet order; one group without a title when ordered by severity. */
function groups(findings: readonly Finding[], order: 'sheet' | 'severity'): { title: string; members: Finding[] }[] {
  const bySheet = new Map<string, { title: string; members: Finding[] }>();
  for (const finding of findings) {
    const { id, name } = finding.field.sheet;
    const key = order === 'sheet' ? id : '';
    const group = bySheet.get(key) ?? { title: order === 'sheet' ? name : '', members: [] };
    group.members.push(finding);
    bySheet.set(key, group);
  }
  return [...bySheet.values()];
}
