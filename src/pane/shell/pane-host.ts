import type { RunSelfCheck } from '../../app/self-check';
import type { ReportDocument } from '../../core/report/text/document';
import type { Wording } from '../../core/wording';
import { requiredContext } from '../required-context';
import type { OfficeTheme } from '../theme/pane-theme';

/** What the program around the pane knows and does for it. */
export interface PaneHost {
  readonly theme: OfficeTheme;
  /** Language tag Office is shown in. */
  readonly language: string;
  /** Reads the bytes of a report (.docx), or says why not; the file never leaves the machine. */
  readonly readReport: (name: string, bytes: Uint8Array) => Promise<{ readonly document: ReportDocument } | { readonly problem: Wording }>;
  /** 自检 */
  readonly selfCheck: RunSelfCheck;
}

export const [PaneHostProvider, usePaneHost] = requiredContext<PaneHost>('PaneHost');
