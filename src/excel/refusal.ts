import { WorkbookRefusal, type RefusalCode } from '../app/workbook-port';

/** Error codes of Excel that say something a person can act on; every other one is `failed`, in Excel's own words. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  // Protection is the usual reason, not the only one; `whyDenied` asks.
  AccessDenied: 'denied',
  ItemNotFound: 'missing-sheet',
  InactiveWorkbook: 'another-workbook',
  // What reads of a workbook that is not in front answer (OfficeDev/office-js#5319, #6365).
  InvalidSelection: 'another-workbook',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
};

/** Whatever was thrown, as a refusal that names its reason. */
export function toRefusal(thrown: unknown, sheetName: string | null = null): WorkbookRefusal {
  if (thrown instanceof WorkbookRefusal) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new WorkbookRefusal(codeOf(thrown), sheetName, detail);
}

function codeOf(thrown: unknown): RefusalCode {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return 'failed';
  return CODES[String(thrown.code)] ?? 'failed';
}
