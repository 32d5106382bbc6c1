import { createContext, useContext, type ReactNode } from 'react';
import type { ReportDocument } from '../../core/report/document';
import type { Wording } from '../../core/wording';

/** Reads the bytes of a .docx, or says why not; whoever composes the pane knows how. */
export type ReportReader = (
  name: string,
  bytes: Uint8Array,
) => Promise<{ readonly document: ReportDocument } | { readonly problem: Wording }>;

const ReportReaderContext = createContext<ReportReader | null>(null);

export function ReportReaderProvider({ read, children }: { read: ReportReader; children: ReactNode }) {
  return <ReportReaderContext.Provider value={read}>{children}</ReportReaderContext.Provider>;
}

export function useReportReader(): ReportReader {
  const read = useContext(ReportReaderContext);
  if (read === null) throw new Error('useReportReader needs a ReportReaderProvider above it');
  return read;
}
