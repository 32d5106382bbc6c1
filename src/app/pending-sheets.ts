/** Sheets that changed since they were read. */
export class PendingSheets {
  private readonly ids = new Set<string>();

  add(sheetId: string): void {
    this.ids.add(sheetId);
  }

  list(): string[] {
    return [...this.ids];
  }

  /** Changes told of before this reading began need no other; when it fails, they do. */
  async readBy<Result>(sheetIds: readonly string[], reading: () => Promise<Result>): Promise<Result> {
    const covered = sheetIds.filter((id) => this.ids.delete(id));
    try {
      return await reading();
    } catch (refusal) {
      for (const id of covered) this.ids.add(id);
      throw refusal;
    }
  }
}
