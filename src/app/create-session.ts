import { headerChoice } from '../core/forms/header-choice';
import { attempt, report } from './actions/attempt';
import { packFile, readOwnPack } from './actions/pack-file';
import { decide, muteRule, withDirection, withMapping, withOwnPack, withPack } from './actions/decide';
import { accept, explain, ignore, restore, settleInReport } from './actions/findings';
import { canUndo, redo, undo, undoAll } from './actions/history';
import { insertExplanation, placeFor } from './actions/insert';
import { writeNote, writeNotes } from './actions/notes';
import { clearTraces, openAndReview, reveal, revealPlace, setMarking, showMarks } from './actions/workbook';
import { Desk, type SessionEnvironment } from './desk';
import { startLiveLoop } from './live-loop';
import type { Marking } from './marking';
import type { Session } from './session';
import type { WorkbookPort } from './workbook-port';

/** A session over one workbook. It asks nothing of the workbook until `review`. */
export function createSession(port: WorkbookPort, environment: SessionEnvironment): Session {
  const desk = new Desk(port, environment);
  const suited: Marking = port.marksCostUndo ? 'asked' : 'live';
  desk.set({ marking: suited, marksCostUndo: port.marksCostUndo, marksShown: suited === 'live' });
  const stopWatching = startLiveLoop(desk, (trouble) => report(desk, trouble, () => void session.review()));
  let reviewing = new AbortController();
  let revealing = new AbortController();

  const session: Session = {
    store: desk.store,
    review() {
      reviewing = new AbortController();
      const { signal } = reviewing;
      return attempt(desk, () => openAndReview(desk, signal));
    },
    cancelReview: () => reviewing.abort(),
    lookAgain: () => desk.lookAgain(),
    selectFinding: (selected) => desk.set({ selected }),
    selectUnit: (unitKey) => desk.set({ unitKey }),
    rowHidden: ({ sheet, at }) => desk.sheets.some((known) => known.sheet.id === sheet.id && known.grid?.hiddenRows.has(at.row) === true),
    reveal(fieldKey) {
      // Whoever asks for one cell after another, while the workbook keeps them waiting, wants to see the last one.
      revealing.abort();
      revealing = new AbortController();
      const { signal } = revealing;
      return attempt(desk, () => reveal(desk, fieldKey, signal));
    },
    revealPlace: (sheet, at) => attempt(desk, () => revealPlace(desk, sheet, at)),
    async try(finding, as) {
      const { tryOut } = await import(/* webpackChunkName: "trial" */ './trial');
      return tryOut(desk, finding, as);
    },
    accept: (findingKey, as) => attempt(desk, () => accept(desk, findingKey, as)).then(Boolean),
    writeNote: (draftKey, text, sentence, basedOn) => attempt(desk, () => writeNote(desk, draftKey, text, sentence, basedOn)).then(Boolean),
    writeNotes: (notes) => attempt(desk, () => writeNotes(desk, notes)).then(Boolean),
    ignore: (findingKey, reason) => attempt(desk, () => ignore(desk, findingKey, reason)).then(Boolean),
    explain: (findingKey, text) => attempt(desk, () => explain(desk, findingKey, text)).then(Boolean),
    placeFor: (sheetId, at) => placeFor(desk, sheetId, at),
    insertExplanation: (findingKey, sheetId, at) => attempt(desk, () => insertExplanation(desk, findingKey, sheetId, at)).then(Boolean),
    restore: (findingKey) => attempt(desk, () => restore(desk, findingKey)).then(Boolean),
    openReport: (report) => desk.set({ report: report && { ...report, readAt: environment.now() } }),
    settleInReport: (finding, how, text) => attempt(desk, () => settleInReport(desk, finding, how, text)).then(Boolean),
    addAnnexes: () =>
      attempt(desk, async () => {
        const { addAnnexes } = await import(/* webpackChunkName: "report" */ './actions/annexes');
        return addAnnexes(desk);
      }).then(Boolean),
    canUndo: (entryId) => canUndo(desk, entryId),
    undo: (entryId) => attempt(desk, () => undo(desk, entryId)),
    undoAll: () => attempt(desk, () => undoAll(desk)),
    redo: () => attempt(desk, () => redo(desk)),
    showMarks: (shown) => attempt(desk, () => showMarks(desk, shown)),
    setMarking: (marking) => attempt(desk, () => setMarking(desk, marking ?? suited)),
    clearTraces: () => attempt(desk, () => clearTraces(desk)),
    writeRecord: (language = 'zh') =>
      attempt(desk, async () => {
        const { writeRecord } = await import(/* webpackChunkName: "record" */ './actions/record');
        await writeRecord(desk, language);
      }),
    noticeOf: async (unitKey, language) => {
      const notice = await attempt(desk, async () => {
        const { noticeOf } = await import(/* webpackChunkName: "record" */ './actions/notice');
        return noticeOf(desk, unitKey, language);
      });
      return notice ?? null;
    },
    setPack: (pack, overrides) => attempt(desk, () => decide(desk, withPack(pack, overrides))),
    openPack: async (text) => {
      const read = readOwnPack(text);
      if ('problem' in read) return { taken: false, problem: read.problem };
      const taken = await attempt(desk, () => decide(desk, withOwnPack(read.pack)).then(() => true));
      return { taken: taken === true, problem: null };
    },
    packFile: (title) => packFile(desk, title),
    muteRule: (rule, muted) => attempt(desk, () => muteRule(desk, rule, muted)).then(Boolean),
    setDirection: (key, direction) => attempt(desk, () => decide(desk, withDirection(key, direction))),
    headerChoice(sheetId, row, block) {
      const grid = desk.sheets.find(({ sheet }) => sheet.id === sheetId)?.grid ?? null;
      return grid === null ? { cells: [], columns: {} } : headerChoice(grid, row, block);
    },
    setMapping: (sheetId, mapping) => attempt(desk, () => decide(desk, withMapping(sheetId, mapping)).then(() => true)).then(Boolean),
    replaceDecisions: () => attempt(desk, () => desk.replaceStored()),
    cancelQueued: () => desk.conversations.cancelActions(),
    dismissNotice: () => desk.set({ notice: null }),
    dispose() {
      stopWatching();
      desk.conversations.dispose();
    },
  };
  return session;
}
