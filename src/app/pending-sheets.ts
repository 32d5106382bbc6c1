/** What changed in the workbook since it was read. */
export class PendingSheets {
  private readonly ids = new Set<string>();
  private list = false;
  private listener: () => void = () => undefined;

  /** Hears of every addition. */
  onAdded(listener: () => void): void {
    this.listener = listener;
  }

  add(...sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.ids.add(id);
    this.listener();
  }

  /** Sheets were added, removed or protected: their list is to be read, whichever they are. */
  addList(): void {
    this.list = true;
    this.listener();
  }

  sheetIds(): string[] {
    return [...this.ids];
  }

  get isEmpty(): boolean {
    return this.ids.size === 0 && !this.list;
  }

  /** Changes told of before this reading began need no other; when it fails, they do. Every reading lists the sheets. */
  async readBy<Result>(sheetIds: readonly string[], reading: () => Promise<Result>): Promise<Result> {
    const covered = sheetIds.filter((id) => this.ids.delete(id));
    const { list } = this;
    this.list = false;
    try {
      return await reading();
    } catch (refusal) {
      for (const id of covered) this.ids.add(id);
      this.list ||= list;
      throw refusal;
    }
  }
}
