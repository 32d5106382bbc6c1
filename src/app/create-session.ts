import { attempt, report } from './actions/attempt';
import { packFile } from './actions/pack-file';
import { placeFor } from './insertion-place';
import { clearTraces, openAndReview, reveal, revealPlace, setMarking, showMarks } from './actions/workbook';
import { SessionController, type SessionEnvironment } from './session-controller';
import { startLiveLoop } from './live-loop';
import type { Marking } from './marking';
import type { Session } from './session';
import type { WorkbookPort } from './workbook-port';

// What a person does about a finding: not needed for the first findings, and there before anybody can have read them.
const findingActions = () => import(/* webpackChunkName: "answers" */ './actions/findings');
const decisionActions = () => import(/* webpackChunkName: "answers" */ './actions/decide');
const historyActions = () => import(/* webpackChunkName: "answers" */ './actions/history');
const insertActions = () => import(/* webpackChunkName: "answers" */ './actions/insert');
const noteActions = () => import(/* webpackChunkName: "answers" */ './actions/notes');

/** A session over one workbook. It asks nothing of the workbook until `review`. */
export function createSession(port: WorkbookPort, environment: SessionEnvironment): Session {
  const controller = new SessionController(port, environment);
  const suited: Marking = port.marksCostUndo ? 'asked' : 'live';
  const { keeper = null } = environment;
  controller.set({ marking: suited, marksCostUndo: port.marksCostUndo, marksShown: suited === 'live', journalKept: keeper !== null });
  const stopWatching = startLiveLoop(controller, (trouble) => report(controller, trouble, () => void session.review()));
  let reviewing = new AbortController();
  let revealing = new AbortController();
  let stopKeeping: (() => void) | null = null;

  /** Runs an action that is fetched when it is first asked for. */
  function when<Actions, Outcome>(
    load: () => Promise<Actions>,
    act: (actions: Actions) => Outcome | Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    return attempt(controller, async () => act(await load()));
  }

  const session: Session = {
    store: controller.store,
    async review() {
      if (controller.state.phase === 'reviewing') return;
      reviewing = new AbortController();
      const { signal } = reviewing;
      await attempt(controller, async () => {
        await openAndReview(controller, signal);
        if (keeper === null || stopKeeping !== null) return;
        const { keepJournal } = await import(/* webpackChunkName: "answers" */ './kept-journal');
        stopKeeping ??= keepJournal(controller, keeper);
      });
    },
    cancelReview: () => reviewing.abort(),
    lookAgain: () => controller.lookAgain(),
    selectFinding: (selected) => controller.set({ selected }),
    selectUnit: (unitKey) => controller.set({ unitKey }),
    rowHidden: ({ sheet, at }) =>
      controller.sheets.some((known) => known.sheet.id === sheet.id && known.grid?.hiddenRows.has(at.row) === true),
    reveal(fieldKey) {
      // Whoever asks for one cell after another, while the workbook keeps them waiting, wants to see the last one.
      revealing.abort();
      revealing = new AbortController();
      const { signal } = revealing;
      return attempt(controller, () => reveal(controller, fieldKey, signal));
    },
    revealPlace: (sheet, at) => attempt(controller, () => revealPlace(controller, sheet, at)),
    async try(finding, as) {
      const { tryOut } = await import(/* webpackChunkName: "trial" */ './trial');
      return tryOut(controller, finding, as);
    },
    accept: (findingKey, as) => when(findingActions, ({ accept }) => accept(controller, findingKey, as)).then(Boolean),
    writeNote: (draftKey, text, sentence, basedOn) =>
      when(noteActions, ({ writeNote }) => writeNote(controller, draftKey, text, sentence, basedOn)).then(Boolean),
    writeNotes: (notes) => when(noteActions, ({ writeNotes }) => writeNotes(controller, notes)).then(Boolean),
    ignore: (findingKeys, reason) => when(findingActions, ({ ignore }) => ignore(controller, findingKeys, reason)).then(Boolean),
    explain: (findingKeys, text) => when(findingActions, ({ explain }) => explain(controller, findingKeys, text)).then(Boolean),
    placeFor: (sheetId, at) => placeFor(controller.sheets, sheetId, at),
    insertExplanation: (findingKey, sheetId, at) =>
      when(insertActions, ({ insertExplanation }) => insertExplanation(controller, findingKey, sheetId, at)).then(Boolean),
    restore: (findingKey) => when(findingActions, ({ restore }) => restore(controller, findingKey)).then(Boolean),
    openReport: (report) => controller.set({ report: report && { ...report, readAt: environment.now() } }),
    settleInReport: (finding, how, text) =>
      when(findingActions, ({ settleInReport }) => settleInReport(controller, finding, how, text)).then(Boolean),
    addAnnexes: () =>
      when(
        () => import(/* webpackChunkName: "report" */ './actions/annexes'),
        ({ addAnnexes }) => addAnnexes(controller),
      ).then(Boolean),
    undo: (entryId) => when(historyActions, ({ undo }) => undo(controller, entryId)),
    undoAll: () => when(historyActions, ({ undoAll }) => undoAll(controller)),
    redo: () => when(historyActions, ({ redo }) => redo(controller)),
    showMarks: (shown) => attempt(controller, () => showMarks(controller, shown)),
    setMarking: (marking) => attempt(controller, () => setMarking(controller, marking ?? suited)),
    clearTraces: () => attempt(controller, () => clearTraces(controller)),
    writeRecord: (language = 'zh') =>
      when(
        () => import(/* webpackChunkName: "record" */ './actions/record'),
        ({ writeRecord }) => writeRecord(controller, language),
      ),
    noticeOf: (unitKey, language) =>
      when(
        () => import(/* webpackChunkName: "record" */ './actions/notice'),
        ({ noticeOf }) => noticeOf(controller, unitKey, language),
      ),
    setPack: (pack) => when(decisionActions, ({ decide, withPack }) => decide(controller, withPack(pack))),
    adjustPack: (change) => when(decisionActions, ({ decide, withAdjusted }) => decide(controller, withAdjusted(change))),
    openPack: async (text) => {
      const read = await when(
        () => import(/* webpackChunkName: "answers" */ '../core/review/read-pack'),
        ({ readPack }) => readPack(text),
      );
      if (read === undefined) return { taken: false, problem: null };
      if ('problem' in read) return { taken: false, problem: read.problem };
      const { pack } = read;
      const taken = await when(decisionActions, ({ decide, withOwnPack }) => decide(controller, withOwnPack(pack)).then(() => true));
      return { taken: taken === true, problem: null };
    },
    packFile: (title) => packFile(controller, title),
    muteRule: (rule, muted) => when(decisionActions, ({ muteRule }) => muteRule(controller, rule, muted)).then(Boolean),
    setDirection: (key, direction) =>
      when(decisionActions, ({ decide, withDirection }) => decide(controller, withDirection(key, direction))),
    gridOf: (sheetId) => controller.sheets.find(({ sheet }) => sheet.id === sheetId)?.grid ?? null,
    setMapping: (sheetId, pointed) =>
      when(decisionActions, ({ decide, withMapping }) => decide(controller, withMapping(sheetId, pointed)).then(() => true)).then(Boolean),
    replaceDecisions: () => attempt(controller, () => controller.replaceStored()),
    cancelQueued: () => controller.conversations.cancelActions(),
    dismissNotice: () => controller.set({ notice: null }),
    dispose() {
      stopWatching();
      stopKeeping?.();
      controller.conversations.dispose();
    },
  };
  return session;
}
