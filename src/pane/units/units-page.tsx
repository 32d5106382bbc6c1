import { Button, makeStyles, SearchBox, Switch, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/headless/svg/copy';
import { useCallback, useMemo, useState } from 'react';
import { copyText, tableText } from '../clipboard/copy';
import { Page } from '../controls/page';
import { NoticeDialog } from '../notice/notice-dialog';
import { selectDecisions, selectReview, useSession, useSessionState, useUnit } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { ReadingBar } from '../shell/reading-bar';
import { useWords } from '../words/language';
import { compareUnits, isCalled, unitRows, type UnitRow } from './unit-rows';
import { UnitsGrid, type UnitOrder } from './units-grid';
import { useUnitsWords } from './units-words';

/** Rows drawn at a time: a thousand at once would keep the person waiting. Sorting, filtering and copying work on all of them. */
const ROWS_AT_A_TIME = 30;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  search: { flex: '1 1 7rem', minWidth: 0 },
  count: { display: 'block', padding: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: 'tabular-nums' },
});

/** Every unit of the workbook with what is open and its score, those with most to correct first. */
export function UnitsPage() {
  const words = useWords();
  const unitsWords = useUnitsWords();
  const styles = useStyles();
  const session = useSession();
  const review = useSessionState(selectReview);
  const decisions = useSessionState(selectDecisions);
  const current = useUnit();
  const { back } = useNavigation();
  const [text, setText] = useState('');
  const [onlyErrors, setOnlyErrors] = useState(false);
  const [order, setOrder] = useState<UnitOrder>({ column: 'error', direction: 'descending' });
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const [noticeFor, setNoticeFor] = useState<UnitRow | null>(null);

  const { noUnit } = words.header;
  const all = useMemo(() => (review === null ? [] : unitRows(review, decisions, noUnit)), [review, decisions, noUnit]);
  const rows = useMemo(() => {
    const sign = order.direction === 'ascending' ? 1 : -1;
    return all
      .filter((row) => isCalled(row, text) && (!onlyErrors || row.counts.error > 0))
      .sort((a, b) => sign * compareUnits(order.column, a, b));
  }, [all, text, onlyErrors, order]);
  const choose = useCallback(
    ({ key }: UnitRow) => {
      session.selectUnit(key);
      back();
    },
    [session, back],
  );
  const left = rows.length - most;
  const errors = all.filter(({ counts }) => counts.error > 0).length;

  return (
    <Page title={unitsWords.title} onBack={back} footer={<CopyTable rows={rows} />}>
      <ReadingBar />
      <div className={styles.tools}>
        <SearchBox
          size="small"
          className={styles.search}
          value={text}
          aria-label={unitsWords.search}
          placeholder={unitsWords.search}
          dismiss={{ 'aria-label': unitsWords.clearSearch }}
          onChange={(_event, { value }) => setText(value)}
        />
        <Switch label={unitsWords.onlyErrors} checked={onlyErrors} onChange={(_event, { checked }) => setOnlyErrors(checked)} />
      </div>
      <Text size={200} className={styles.count}>
        {rows.length === all.length ? unitsWords.count(all.length) : unitsWords.found(rows.length, all.length)}
        {' · '}
        {unitsWords.withErrors(errors)}
      </Text>
      {rows.length === 0 ? (
        <p>{onlyErrors && text === '' ? unitsWords.noErrors : unitsWords.none}</p>
      ) : (
        <UnitsGrid
          rows={rows.slice(0, most)}
          currentKey={current?.key ?? null}
          order={order}
          onOrder={setOrder}
          onNotice={setNoticeFor}
          onChoose={choose}
        />
      )}
      {left <= 0 ? null : (
        <Button appearance="subtle" onClick={() => setMost(most + ROWS_AT_A_TIME)}>
          {unitsWords.more(Math.min(left, ROWS_AT_A_TIME), left)}
        </Button>
      )}
      {noticeFor === null ? null : <NoticeDialog unitKey={noticeFor.key} unitName={noticeFor.name} onClose={() => setNoticeFor(null)} />}
    </Page>
  );
}

/** All that is listed, in its order, as a table to paste. */
function CopyTable({ rows }: { rows: readonly UnitRow[] }) {
  const words = useWords();
  const unitsWords = useUnitsWords();
  const [copied, setCopied] = useState<{ readonly rows: readonly UnitRow[]; readonly done: boolean } | null>(null);
  const copy = async () => {
    const { error, warning, info } = words.severity;
    const header = [unitsWords.unit, error, warning, info, unitsWords.total, unitsWords.recomputed, unitsWords.grade, unitsWords.sheets];
    const lines = rows.map(({ name, counts, filed, recomputed, grade, sheets }) => [
      name,
      String(counts.error),
      String(counts.warning),
      String(counts.info),
      filed ?? '',
      recomputed ?? '',
      grade === null ? '' : words.grade[grade],
      sheets.join(unitsWords.listSeparator),
    ]);
    setCopied({ rows, done: await copyText(tableText([header, ...lines])) });
  };
  const outcome = copied?.rows === rows ? copied.done : null;
  return (
    <Button icon={<CopyRegular />} onClick={() => void copy()}>
      {outcome === null ? unitsWords.copy : outcome ? unitsWords.copied : unitsWords.copyFailed}
    </Button>
  );
}
