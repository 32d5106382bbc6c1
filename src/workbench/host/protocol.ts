/**
 * The messages office.js exchanges with Excel on the web, as far as this host answers them.
 * Learnt by running the library; Microsoft documents none of it.
 */

/** What an action of a batch does (`ActionType`). */
export const ACTION = { instantiate: 1, query: 2, invoke: 3, assign: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

/** How an object of a batch is reached (`ObjectPathType`). */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object it stands for, nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** Ids of the trace actions that were reached; an event handler attaches only when its own is among them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  /** `Class.member` of the action that failed. */
  readonly Location: string;
}

/** `_actionType` of an envelope. */
export const ENVELOPE_ACTION = { invoke: 0, listen: 1, unlisten: 2 } as const;

/** `_messageType` of an envelope. */
export const ENVELOPE_MESSAGE = { request: 0, response: 1 } as const;

/** What `executeMethod` runs (`DispatchId`). */
export const DISPATCH = { richApiBatch: 93, saveSettings: 76, loadSettings: 75 } as const;

/** What office.js posts to the window it is framed in, parsed. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** Error numbers of the envelope, from the library's own table. */
export const ENVELOPE_ERROR = { notSupported: 5000, cellEditing: 5004, busy: 5102, payloadTooLarge: 5103, internal: 5001 } as const;
