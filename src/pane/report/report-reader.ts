import type { ReportDocument } from '../../core/report/text/document';
import type { Wording } from '../../core/wording';
import { requiredContext } from '../required-context';

/** Reads the bytes of a .docx, or says why not; whoever composes the pane knows how. */
export type ReportReader = (
  name: string,
  bytes: Uint8Array,
) => Promise<{ readonly document: ReportDocument } | { readonly problem: Wording }>;

export const [ReportReaderProvider, useReportReader] = requiredContext<ReportReader>('ReportReader');
