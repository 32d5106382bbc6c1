import { appContext, frameName, type HostIdentity } from './app-context';
import { ExcelObjects } from './excel-objects';
import { EventRegistry, type EventMessage } from './event-registry';
import { EventQueue } from './event-queue';
import { Faults } from './faults';
import type { HostWorkbook } from './model';
import { DISPATCH, ENVELOPE_ACTION, ENVELOPE_ERROR, ENVELOPE_MESSAGE, type Batch, type Envelope } from './protocol';

const CONTROL = 'annex-review';
let conversations = 0;

/**
 * Plays Excel on the web for one pane: takes what office.js posts to its parent window and answers it from a workbook.
 * Batches run one after another; the answer to a batch goes before the events it raised.
 */
export class OfficeHost {
  readonly faults = new Faults();
  /** Batches answered so far, without those in which office.js only tidies up behind itself. */
  roundTrips = 0;
  /** Who listens to which event. */
  readonly listeners = new EventRegistry();
  private workbook: HostWorkbook;
  private excel: ExcelObjects;
  private readonly conversation: string;
  private readonly events: EventQueue;
  private readonly sinks = new Map<string, Envelope>();
  private running: Promise<unknown> = Promise.resolve();
  private stopWatching: () => void;

  constructor(
    workbook: HostWorkbook,
    private readonly identity: HostIdentity,
    /** Posts to the pane. */
    private readonly send: (text: string) => void,
  ) {
    conversations += 1;
    this.conversation = `annex-review-${conversations}`;
    this.events = new EventQueue(this.faults, (message) => this.raise('richApiMessage', { ArrayData: [message] }));
    this.workbook = workbook;
    this.excel = new ExcelObjects(workbook, this.listeners);
    this.stopWatching = this.watch();
  }

  /** Puts another workbook in the place of this one, for the same pane: what listened goes on listening. */
  show(workbook: HostWorkbook): void {
    this.stopWatching();
    this.workbook = workbook;
    this.excel = new ExcelObjects(workbook, this.listeners);
    this.stopWatching = this.watch();
  }

  frameName(hostOrigin: string): string {
    return frameName(this.conversation, CONTROL, hostOrigin, this.identity.language);
  }

  dispose(): void {
    this.stopWatching();
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

  private watch(): () => void {
    return this.workbook.watch((event) => {
      const told = this.faults.withoutDetails && event.kind === 'changed' ? { ...event, details: null } : event;
      this.events.push(this.excel.messagesFor(told));
      if (event.kind === 'selected') this.raiseLater('documentSelectionChanged');
    });
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
    if (dispatch !== DISPATCH.richApiBatch) throw new Error(`The workbench does not run method ${dispatch}.`);
    const batch = parseBatch(body);
    if (isTidyingUp(batch)) return { Data: asResponse(await this.excel.run(batch)) };
    this.roundTrips += 1;
    const refusal = this.refusal(body.length);
    if (refusal !== null) return { Error: refusal };
    const answer = await this.workbook.asOneStep(() => this.excel.run(batch));
    if (this.faults.lostAnswers > 0) {
      this.faults.lostAnswers -= 1;
      return { Error: ENVELOPE_ERROR.internal };
    }
    return { Data: asResponse(answer) };
  }

  private refusal(bytes: number): number | null {
    if (this.faults.editing || this.workbook.isEditing()) return ENVELOPE_ERROR.cellEditing;
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
  return { dispatch: DdaMethod?.DispatchId ?? 0, body: String(ArrayData?.[4] ?? '') };
}

function parseBatch(body: string): Batch {
  return JSON.parse(body) as Batch;
}

/** After `Excel.run` office.js gives back the objects it kept, in a batch of its own. */
function isTidyingUp(batch: Batch): boolean {
  return batch.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
}
