import { annexSheets } from '../../core/report/annex-sheets';
import type { Desk } from '../desk';
import { addSheets } from './sheets';

/** 放入工作簿. False where no report is open, or it has no annexes. */
export async function addAnnexes(desk: Desk): Promise<boolean> {
  const { report } = desk.state;
  const drafts = report === null ? [] : annexSheets(report.document);
  if (drafts.length === 0) return false;
  const sheets = await addSheets(desk, drafts);
  const names = sheets.map(({ grid }) => grid.sheet.name);
  const { decisions } = desk.state;
  const entry = {
    action: 'add-sheets',
    at: desk.environment.now(),
    subjects: [],
    label: { zh: names.join('、'), en: names.join(', ') },
    findings: [],
    edits: [],
    sheets,
    decisionsBefore: decisions,
    decisionsAfter: decisions,
    state: 'done',
  } as const;
  desk.enter(entry, { kind: 'sheets-added', sheets: names });
  return true;
}
