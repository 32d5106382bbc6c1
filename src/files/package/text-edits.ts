interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes to a text by offsets of the original, made all at once; whatever is not named stays as it is. */
export class TextEdits {
  private readonly edits: TextEdit[] = [];

  constructor(readonly source: string) {}

  get changed(): boolean {
    return this.edits.length > 0;
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** Texts inserted at one place follow each other in the order of the calls. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** @throws RangeError when two changes overlap. */
  toString(): string {
    const ordered = this.edits
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
      if (edit.from < at) throw new RangeError(`Overlapping changes at ${edit.from}`);
      text += this.source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.source.slice(at);
  }
}
