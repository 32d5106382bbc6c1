import { annexSheets } from '../../core/report/annexes/annex-sheets';
import type { SessionController } from '../session-controller';
import { addSheets } from './sheets';

/** 放入工作簿. False where no report is open, or it has no annexes. */
export async function addAnnexes(controller: SessionController): Promise<boolean> {
  const { report, pack, decisions } = controller.state;
  const drafts = report === null ? [] : annexSheets(report.document, { pack, decisions });
  if (drafts.length === 0) return false;
  await addSheets(controller, drafts, (next, sheets) => {
    const names = sheets.map(({ grid }) => grid.sheet.name);
    const entry = {
      action: 'add-sheets',
      at: controller.environment.now(),
      label: { zh: names.join('、'), en: names.join(', ') },
      findings: [],
      edits: [],
      sheets,
      decisionsBefore: next.decisions,
      decisionsAfter: next.decisions,
      state: 'done',
    } as const;
    return { ...controller.withEntry(next, entry), ...controller.withNotice({ kind: 'sheets-added', sheets: names }) };
  });
  return true;
}
