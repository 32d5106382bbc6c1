import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OpenReport } from '../../app/session';
import { toA1 } from '../../core/grid/address';
import { annexSheets } from '../../core/report/annex-sheets';
import { compareAnnexes, type ComparedAnnex } from '../../core/report/compare-annexes';
import { FORM_TERMS } from '../../core/record/terms';
import { stated } from '../../core/rules/stated';
import { selectDecisions, selectPack, selectReview, useSession, useSessionState } from '../session/session-context';
import { useSay } from '../words/language';
import { useReportWords } from './report-words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** 与本工作簿核对: the annexes that stand in the report as tables, cell against cell. */
export function AnnexTables({ report }: { report: OpenReport }) {
  const words = useReportWords();
  const say = useSay();
  const review = useSessionState(selectReview);
  const pack = useSessionState(selectPack);
  const decisions = useSessionState(selectDecisions);
  const annexes = useMemo(() => compareAnnexes(report.document, review, { pack, decisions }), [report, review, pack, decisions]);
  if (annexes.length === 0) return null;
  return (
    <section aria-label={words.tables}>
      <Text weight="semibold">{words.tables}</Text>
      <PutIn report={report} />
      <Accordion multiple collapsible>
        {annexes.map((annex) => (
          <AccordionItem key={`${annex.table}/${annex.kind}`} value={`${annex.table}/${annex.kind}`}>
            <AccordionHeader size="small">
              {words.tableForms(annex.table, `${say(FORM_TERMS[annex.kind])} · ${words.compare}（${annex.differing.length}）`)}
            </AccordionHeader>
            <AccordionPanel>
              <Differences annex={annex} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

/** 放入工作簿: each annex becomes a sheet behind the others, and is reviewed there. */
function PutIn({ report }: { report: OpenReport }) {
  const words = useReportWords();
  const styles = useStyles();
  const { separator } = words;
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const names = useMemo(() => annexSheets(report.document).map(({ name }) => name), [report]);
  if (names.length === 0) return null;
  return (
    <div className={styles.panel}>
      <Button
        disabled={busy}
        onClick={() => {
          setBusy(true);
          void session.addAnnexes().then(() => setBusy(false));
        }}
      >
        {words.putIn}
      </Button>
      <Text size={200}>{words.putInHint(names.join(separator))}</Text>
    </div>
  );
}

function Differences({ annex }: { annex: ComparedAnnex }) {
  const words = useReportWords();
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  if (!annex.known) return <Text>{words.noCounterpart}</Text>;
  return (
    <div className={styles.panel}>
      <Text>{words.same(annex.same)}</Text>
      {annex.differing.map(({ inReport, inBook }) => (
        <Button
          key={inBook.key}
          size="small"
          title={`${inBook.sheet.name}!${toA1(inBook.at)}`}
          onClick={() => void session.reveal(inBook.key)}
        >
          {words.cellDiffers(say(inBook.label), stated(inReport) || words.blank, stated(inBook) || words.blank)}
        </Button>
      ))}
    </div>
  );
}
