import type { ReportDocument } from '../../core/report/text/document';
import type { Wording } from '../../core/wording';
import { readDocument } from './read-document';
import { UnreadableDocument } from './unreadable-document';

/** A report that was read, or why it could not be, in words for whoever chose it. */
export type ReadReport = { readonly document: ReportDocument } | { readonly problem: Wording };

export function readReportFile(name: string, bytes: Uint8Array): ReadReport {
  try {
    return { document: readDocument(bytes) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { problem: error.describe(name) };
    throw error;
  }
}
