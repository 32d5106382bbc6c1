import { appContext, frameName, type HostIdentity } from './app-context';
import { ExcelObjects } from './excel-objects';
import { EventRegistry, type EventMessage } from './event-registry';
import { EventQueue } from './event-queue';
import { Faults } from './faults';
import type { HostWorkbook } from './model';
import {
  ACTION,
  DISPATCH,
  ENVELOPE_ACTION,
  ENVELOPE_ERROR,
  ENVELOPE_MESSAGE,
  type Batch,
  type BatchAnswer,
  type Envelope,
} from './protocol';

const CONTROL = 'annex-review';
const OWN_CALLS: ReadonlySet<string> = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** What Excel answers while another workbook is in front. */
const NOT_IN_FRONT: BatchAnswer = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'InvalidSelection',
    Message: 'The current selection is invalid for this operation.',
    HttpStatusCode: 400,
    ActionIndex: 0,
    Location: '',
  },
};

let conversations = 0;

/**
 * Plays Excel on the web for one pane: takes what office.js posts to its parent window and answers it from a workbook.
 * Batches run one after another; the answer to a batch goes before the events it raised.
 */
export class OfficeHost {
  /** Batches of the add-in answered so far; those office.js sends for itself do not count. */
  roundTrips = 0;
  /** Who listens to which event. */
  readonly listeners = new EventRegistry();
  private shown: { readonly workbook: HostWorkbook; readonly excel: ExcelObjects; readonly forget: () => void } | null = null;
  private readonly conversation: string;
  private readonly events: EventQueue;
  private readonly sinks = new Map<string, Envelope>();
  /** Batches run one after another, the first once there is a workbook. */
  private running: Promise<unknown>;
  private begin: () => void = () => undefined;

  constructor(
    private readonly identity: HostIdentity,
    /** Posts to the pane. */
    private readonly send: (text: string) => void,
    readonly faults: Faults = new Faults(),
  ) {
    conversations += 1;
    this.conversation = `annex-review-${conversations}`;
    this.events = new EventQueue(this.faults, (message) => this.raise('richApiMessage', { ArrayData: [message] }));
    this.running = new Promise<void>((resolve) => {
      this.begin = resolve;
    });
  }

  /** Puts a workbook in front of the pane, in place of the one before: what listened goes on listening. */
  show(workbook: HostWorkbook): void {
    this.shown?.forget();
    const excel = new ExcelObjects(workbook, this.listeners, this.faults, this.identity.excelApi);
    const forget = workbook.watch((event) => {
      const told = this.faults.withoutDetails && event.kind === 'changed' ? { ...event, details: null } : event;
      this.events.push(excel.messagesFor(told));
      if (event.kind === 'selected') this.raiseLater('documentSelectionChanged');
    });
    this.shown = { workbook, excel, forget };
    this.begin();
  }

  frameName(hostOrigin: string): string {
    return frameName(this.conversation, CONTROL, hostOrigin, this.identity.language);
  }

  dispose(): void {
    this.shown?.forget();
    this.shown = null;
    this.sinks.clear();
  }

  /** @param text a message from the pane; what is not addressed to this host is left alone. */
  receive(text: string): void {
    const envelope = parseEnvelope(text);
    if (envelope === null || envelope._conversationId !== this.conversation) return;
    if (envelope._messageType !== ENVELOPE_MESSAGE.request) return;
    if (envelope._actionType === ENVELOPE_ACTION.listen) this.sinks.set(envelope._actionName, envelope);
    if (envelope._actionType === ENVELOPE_ACTION.unlisten) this.sinks.delete(envelope._actionName);
    if (envelope._actionType !== ENVELOPE_ACTION.invoke) return this.answer(envelope, { Error: 0 });
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(envelope, appContext(this.identity, CONTROL));
      case 'executeMethod':
        this.running = this.running.then(() => this.execute(envelope));
        return;
      default:
        return this.answer(envelope, { Error: 0 });
    }
  }

  /** Resolves when every batch that has arrived is answered. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async execute(envelope: Envelope): Promise<void> {
    this.events.hold();
    try {
      const answer = await this.executeMethod(envelope._data);
      if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
      this.answer(envelope, { Version: 1, Error: 0, ...answer });
    } catch (error) {
      this.answer(envelope, { Version: 1, Error: ENVELOPE_ERROR.internal, message: String(error) });
    } finally {
      this.events.release();
    }
  }

  private async executeMethod(data: unknown): Promise<Record<string, unknown>> {
    const { dispatch, body } = parseMethod(data);
    if (dispatch === DISPATCH.loadSettings) return { Properties: { Settings: [] } };
    if (dispatch !== DISPATCH.richApiBatch) return { Error: ENVELOPE_ERROR.notSupported };
    if (this.shown === null) throw new Error('No workbook is open.');
    const { workbook, excel } = this.shown;
    const batch = parseBatch(body);
    if (isOfItsOwn(batch)) return { Data: asResponse(await excel.run(batch)) };
    this.roundTrips += 1;
    const refusal = this.refusal(workbook, body.length);
    if (refusal !== null) return { Error: refusal };
    if (this.faults.anotherWorkbook) return { Data: asResponse(NOT_IN_FRONT) };
    const answer = await workbook.asOneStep(() => excel.run(batch));
    excel.settleUndo();
    if (this.faults.lostAnswers > 0) {
      this.faults.lostAnswers -= 1;
      return { Error: ENVELOPE_ERROR.internal };
    }
    return { Data: asResponse(answer) };
  }

  private refusal(workbook: HostWorkbook, bytes: number): number | null {
    if (this.faults.editing || workbook.isEditing()) return ENVELOPE_ERROR.cellEditing;
    if (bytes > this.faults.payloadLimit) return ENVELOPE_ERROR.payloadTooLarge;
    if (this.faults.busyFor > 0) {
      this.faults.busyFor -= 1;
      return ENVELOPE_ERROR.busy;
    }
    return null;
  }

  private raiseLater(name: string): void {
    setTimeout(() => this.raise(name, {}), this.faults.eventDelay);
  }

  private raise(name: string, payload: { readonly ArrayData?: readonly EventMessage[] }): void {
    const sink = this.sinks.get(name);
    if (sink !== undefined) this.post(sink, payload, 1);
  }

  private answer(request: Envelope, data: unknown): void {
    this.post(request, data, 0);
  }

  private post(request: Envelope, data: unknown, responseType: number): void {
    this.send(
      JSON.stringify({
        _messageType: ENVELOPE_MESSAGE.response,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: '',
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

function asResponse(answer: unknown): unknown {
  return [200, ['Content-Type', 'application/json'], [JSON.stringify(answer)]];
}

function parseEnvelope(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && '_conversationId' in value ? (value as Envelope) : null;
  } catch {
    return null;
  }
}

/** `ArrayData` is `[custom data, verb, path, headers, body, permission, flags, …]`. */
function parseMethod(data: unknown): { readonly dispatch: number; readonly body: string } {
  const { DdaMethod, ArrayData } = data as { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[] };
  const body = ArrayData?.[4];
  return { dispatch: DdaMethod?.DispatchId ?? 0, body: typeof body === 'string' ? body : '' };
}

function parseBatch(body: string): Batch {
  return JSON.parse(body) as Batch;
}

/** Batches office.js sends for itself: at its start, and after `Excel.run` to give back the objects it kept. */
function isOfItsOwn({ Actions }: Batch): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || OWN_CALLS.has(Name));
}
