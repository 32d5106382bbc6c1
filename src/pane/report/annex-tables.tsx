import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OpenReport } from '../../app/session-state';
import { annexSheets } from '../../core/report/annexes/annex-sheets';
import type { ComparedAnnex } from '../../core/report/annexes/compare-annexes';
import { FORM_TERMS } from '../../core/record/terms';
import type { ReviewSettings } from '../../core/review/result';
import { useSession } from '../session/session-context';
import { useSay } from '../words/language';
import { useReportWords } from './report-words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  line: { overflowWrap: 'anywhere' },
});

interface AnnexTablesProps {
  readonly report: OpenReport;
  readonly settings: ReviewSettings;
  readonly annexes: readonly ComparedAnnex[];
}

/** 与本工作簿核对: how the annexes that stand in the report as tables compare; each cell that differs is in the list. */
export function AnnexTables({ report, settings, annexes }: AnnexTablesProps) {
  const words = useReportWords();
  const styles = useStyles();
  const names = useMemo(() => annexSheets(report.document, settings).map(({ name }) => name), [report, settings]);
  if (names.length === 0 && annexes.length === 0) return null;
  return (
    <section aria-label={words.tables} className={styles.panel}>
      {annexes.map((annex) => (
        <ComparedTable key={`${annex.table}/${annex.kind}`} annex={annex} />
      ))}
      {names.length === 0 ? null : <PutIn names={names} />}
    </section>
  );
}

function ComparedTable({ annex: { table, kind, sheet, notCompared, same, differing } }: { annex: ComparedAnnex }) {
  const words = useReportWords();
  const styles = useStyles();
  const say = useSay();
  const name = words.tableForm(table, say(FORM_TERMS[kind]));
  return (
    <Text size={200} className={styles.line}>
      {notCompared === null ? words.compared(name, sheet ?? '', same, differing.length) : words.notCompared[notCompared](name)}
    </Text>
  );
}

/** 放入工作簿: each annex becomes a sheet behind the others, and is reviewed there. */
function PutIn({ names }: { names: readonly string[] }) {
  const words = useReportWords();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  return (
    <>
      <Button
        size="small"
        disabled={busy}
        onClick={() => {
          setBusy(true);
          void session.addAnnexes().then(() => setBusy(false));
        }}
      >
        {words.putIn}
      </Button>
      <Text size={200}>{words.putInHint(names.join(words.separator))}</Text>
    </>
  );
}
