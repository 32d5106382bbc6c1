import type { SessionState } from './session-state';
import { decisionsIn, type KnownDecisions } from './workbook-policy';

/** The workbook's setting as we last saw or wrote it: decisions are read again only where its text is another. */
export class StoredDecisions {
  private text: string | null = null;

  /** What the setting holds now; what is known stands while its text is as it was. */
  read(text: string | null, { decisions, decisionsProblem }: SessionState): KnownDecisions {
    if (text === this.text) return { decisions, decisionsProblem };
    this.text = text;
    return decisionsIn(text);
  }

  /** We wrote this text ourselves; null when the setting was removed. */
  wrote(text: string | null): void {
    this.text = text;
  }

  /** The returned function brings back what was known now. */
  remember(): () => void {
    const { text } = this;
    return () => this.wrote(text);
  }
}
