import { Badge, Button, Card, Field as FormField, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../core/forms/field';
import { cellAddress } from '../../core/grid/address';
import { settlementOf, type Settlement } from '../../core/settled';
import { copyText } from '../clipboard/copy';
import { selectDecisions, useSession, useSessionState } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import { fieldsOf, type ReportGroup, type ReportItem } from './report-items';
import { useReportWords } from './report-words';
import { SettleInReport } from './settle-in-report';

/** What lets a finding stand comes before what calls it wrong. */
const HOWS = ['explained', 'ignored'] as const;

const COLOURS = {
  differs: 'danger',
  agrees: 'success',
  absent: 'informative',
  unchecked: 'warning',
  form: 'informative',
} as const satisfies Record<ReportGroup, string>;

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  quote: { overflowWrap: 'anywhere' },
  figure: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground5, color: 'inherit' },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  byHand: { flexBasis: '100%' },
});

interface ReportItemCardProps {
  readonly item: ReportItem;
  /** It speaks of the cell selected in the sheet. */
  readonly selected: boolean;
}

/** A sentence of the report, what became of its figure, and the way to its cells. */
export function ReportItemCard({ item, selected }: ReportItemCardProps) {
  const words = useReportWords();
  const { colon } = useWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const [asking, setAsking] = useState<Settlement['how'] | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const { claim, finding } = item;
  const settled = finding === null ? null : settlementOf(finding, decisions);
  const arithmetic = claim?.arithmetic ?? finding?.arithmetic ?? null;
  const stated = claim?.stated ?? finding?.stated ?? null;
  const due = claim?.expected ?? finding?.expected ?? null;
  // Of a figure that only follows from a wrong one, what the sentence itself comes to may be what it says.
  const expected = due === stated ? null : due;
  // Where nobody can tell which of both is right, no sentence is offered, and the annexes do not say what it should be.
  const isAnnexes = claim !== null && claim.fields.length > 0 && finding?.corrected === null;
  const label =
    claim !== null
      ? say(claim.label)
      : item.cell !== null && finding !== null
        ? finding.related.map((field) => say(field.label)).join()
        : '';
  const said = finding === null ? (claim === null ? '' : say(claim.reason)) : say(finding.message);

  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div ref={card} role="listitem">
      <Card size="small" className={`${styles.card} ${selected ? styles.selected : ''}`}>
        <div className={styles.head}>
          <Badge appearance="tint" color={settled === null ? COLOURS[item.group] : 'subtle'}>
            {words.verdict[item.group]}
          </Badge>
          <Text size={200} className={styles.muted}>
            {item.cell ?? words.paragraph(item.paragraph)}
            {label === '' ? '' : ` · ${label}`}
          </Text>
        </div>
        <Quote quote={item.quote} figure={stated} />
        {expected === null ? null : (
          <Text>
            {isAnnexes ? words.annex : words.expected}
            {colon}
            <strong>{expected}</strong>
          </Text>
        )}
        {said === '' ? null : (
          <Text size={200} className={styles.muted}>
            {said}
          </Text>
        )}
        {arithmetic === null ? null : (
          <Text size={200} className={styles.muted}>
            {words.arithmetic}
            {colon}
            {arithmetic}
          </Text>
        )}
        {settled === null ? null : <Text size={200}>{words.settling[settled.how].done(settled.text)}</Text>}
        <div className={styles.actions}>
          {cellsOf(item).map((field) => (
            <Button
              key={`${field.sheet.id}!${field.key}`}
              size="small"
              aria-label={words.goTo(cellAddress(field), say(field.label))}
              onClick={() => void session.reveal(field.key)}
            >
              {cellAddress(field)}
            </Button>
          ))}
          {finding === null || finding.corrected === null ? null : <CopyButton text={finding.corrected} />}
          {finding === null ? null : settled === null ? (
            HOWS.map((how) => (
              <Button
                key={how}
                size="small"
                appearance="subtle"
                aria-expanded={asking === how}
                onClick={() => setAsking(asking === how ? null : how)}
              >
                {words.settling[how].act}
              </Button>
            ))
          ) : (
            <Button size="small" appearance="subtle" onClick={() => void session.restore(finding.key)}>
              {words.restore}
            </Button>
          )}
        </div>
        {asking === null || finding === null ? null : (
          <SettleInReport key={asking} finding={finding} how={asking} onClose={() => setAsking(null)} />
        )}
      </Card>
    </div>
  );
}

/** A card has room for a few; a finding about the whole table names its first. */
const MOST_CELLS = 4;

function cellsOf(item: ReportItem): readonly Field[] {
  return [...new Set(fieldsOf(item))].slice(0, MOST_CELLS);
}

function Quote({ quote, figure }: { quote: string; figure: string | null }) {
  const styles = useStyles();
  const at = figure === null ? -1 : quote.indexOf(figure);
  if (figure === null || at < 0) return <Text className={styles.quote}>{quote}</Text>;
  return (
    <Text className={styles.quote}>
      {quote.slice(0, at)}
      <mark className={styles.figure}>{figure}</mark>
      {quote.slice(at + figure.length)}
    </Text>
  );
}

function CopyButton({ text }: { text: string }) {
  const words = useReportWords();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button size="small" title={text} onClick={() => void copyText(text).then(setCopied)}>
        {copied === true ? words.copied : words.copy}
      </Button>
      {copied === false ? (
        <FormField className={styles.byHand} label={words.copyFailed}>
          <Textarea readOnly resize="vertical" value={text} onFocus={({ target }) => target.select()} />
        </FormField>
      ) : null}
    </>
  );
}
