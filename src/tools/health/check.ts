/** One line of `npm run doctor`. */
export interface Check {
  /** What is looked at, in Chinese. */
  readonly name: string;
  readonly examine: () => Promise<Finding> | Finding;
}

export type Finding =
  | { readonly well: true; readonly detail: string }
  /** `cure` says what to do, in one sentence. */
  | { readonly well: false; readonly detail: string; readonly cure: string };

export function well(detail: string): Finding {
  return { well: true, detail };
}

export function unwell(detail: string, cure: string): Finding {
  return { well: false, detail, cure };
}

/** `✓ Node：20.20.2` or `✗ Excel：没有找到。办法：…`; a check that breaks is itself a ✗. */
export async function lineFor({ name, examine }: Check): Promise<{ text: string; well: boolean }> {
  let finding: Finding;
  try {
    finding = await examine();
  } catch (error) {
    finding = unwell(error instanceof Error ? error.message : String(error), '请把这一行发给维护人员。');
  }
  const text = finding.well ? `✓ ${name}：${finding.detail}` : `✗ ${name}：${finding.detail}　办法：${finding.cure}`;
  return { text, well: finding.well };
}
