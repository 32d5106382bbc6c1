import { join, relative } from 'node:path';
import { folded, placeWithin, stemOf } from './file-names';
import { wordsFor } from './not-reviewed';
import { type OutputFolder, SUMMARY_FILE, WriteRefusal } from './output-folder';
import type { ReviewedUnit } from './summary/reviewed-unit';
import { failedTask, type TaskResult } from './task-result';

/** Where the letters to the units go, below the folder of `--out`. */
const NOTICE_FOLDER = '整改通知';

/** What a review leaves in the folder of `--out`: copies, letters, and the summary of both. */
export class WrittenResults {
  private readonly units: ReviewedUnit[] = [];
  private readonly taken = new Set<string>();
  /** Copies written now, without their endings. */
  private readonly stems = new Set<string>();
  private copies = 0;
  private notices = 0;
  private removed = 0;
  private summarised = false;

  constructor(private readonly out: OutputFolder) {}

  /** Writes a copy and its letters. What cannot be written takes the place of the report: the file was not dealt with. */
  async keep(result: TaskResult, place: string): Promise<TaskResult> {
    const { copy } = result;
    if (copy === null) {
      this.units.push(...result.summaries.map((summary) => ({ summary, copy: null, notice: null })));
      return result;
    }
    const problem = await this.problemOf(place, copy);
    if (problem !== null) return this.failed(result, problem);
    this.copies += 1;
    for (const [index, summary] of result.summaries.entries()) {
      const notice = result.notices[index] ?? null;
      if (notice === null) {
        this.units.push({ summary, copy: place, notice: null });
        continue;
      }
      const letter = this.freePlace(place, result.summaries.length > 1 ? (summary.unit ?? String(index + 1)) : null);
      const trouble = await this.problemOf(letter, notice);
      if (trouble !== null) return this.failed(result, trouble);
      this.notices += 1;
      this.units.push({ summary, copy: place, notice: letter });
    }
    this.stems.add(folded(stemOf(place)));
    return { ...result, copy: null, notices: [] };
  }

  /** Writes the summary, and takes away the letters of an earlier run that nobody is owed any more; the words for what went wrong, or null. */
  async summarise(): Promise<string | null> {
    const { summaryWorkbook } = await import('./summary');
    const outdated = await this.removeOutdated();
    const problem = await this.problemOf(SUMMARY_FILE, summaryWorkbook(this.units));
    this.summarised = problem === null;
    return outdated ?? problem;
  }

  /** Where everything is. */
  words(): string {
    const { path } = this.out;
    const letters = this.notices === 0 ? '' : `，整改通知 ${this.notices} 份在其中的“${NOTICE_FOLDER}”文件夹`;
    const gone = this.removed === 0 ? '' : `；以前写的整改通知有 ${this.removed} 份不再需要，已删除`;
    const summary = this.summarised ? `复核汇总：${join(path, SUMMARY_FILE)}；` : '';
    return `${summary}复核件 ${this.copies} 份在 ${path}${letters}${gone}。`;
  }

  /** Only what we wrote ourselves, of workbooks reviewed now: their units have nothing left to correct, or other names. */
  private async removeOutdated(): Promise<string | null> {
    for (const letter of await this.out.ownFiles(NOTICE_FOLDER)) {
      if (this.taken.has(folded(letter)) || !this.stems.has(folded((await this.copyStemOf(letter)) ?? ''))) continue;
      try {
        await this.out.remove(letter);
        this.removed += 1;
      } catch (error) {
        return error instanceof WriteRefusal ? error.message : wordsFor(join(this.out.path, letter), error);
      }
    }
    return null;
  }

  /** The copy a letter belongs to: 甲-乙镇.docx to 甲-乙镇.xlsx where there is one, else to 甲.xlsx. */
  private async copyStemOf(letter: string): Promise<string | null> {
    let stem = stemOf(relative(NOTICE_FOLDER, letter));
    for (;;) {
      if (this.stems.has(folded(stem)) || (await this.out.holds(`${stem}.xlsx`))) return stem;
      const shorter = stem.replace(/(?:-[^-/\\]*| \(\d+\))$/, '');
      if (shorter === stem) return null;
      stem = shorter;
    }
  }

  private failed(result: TaskResult, problem: string): Promise<TaskResult> {
    return this.keep(failedTask(result.report.file, result.pack, problem), '');
  }

  /** As under the folder of the copies; two of the same name get numbers. */
  private freePlace(copy: string, unit: string | null): string {
    const stem = stemOf(copy) + (unit === null ? '' : `-${placeWithin(unit)}`);
    for (let number = 1; ; number += 1) {
      const place = join(NOTICE_FOLDER, `${stem}${number === 1 ? '' : ` (${number})`}.docx`);
      if (this.taken.has(folded(place))) continue;
      this.taken.add(folded(place));
      return place;
    }
  }

  private async problemOf(place: string, bytes: Uint8Array): Promise<string | null> {
    try {
      await this.out.write(place, bytes);
      return null;
    } catch (error) {
      return error instanceof WriteRefusal ? error.message : wordsFor(join(this.out.path, place), error);
    }
  }
}
