import { basename, dirname } from 'node:path';
import type { UnitSummary } from '../unit-summary';

/** A unit, and what was written of it; paths from the folder of the summary. */
export interface ReviewedUnit {
  readonly summary: UnitSummary;
  /** The reviewed copy; null where there is none. */
  readonly copy: string | null;
  /** 整改通知; null where nothing is to be done. */
  readonly notice: string | null;
}

/** Why a file could not be reviewed, with its name alone: where it lies stands beside it. */
export function reasonOf({ file, error }: UnitSummary): string | null {
  return error?.replaceAll(file, basename(file)) ?? null;
}

/** The folder a unit's workbook lay in, below the one that was reviewed; empty at its top. */
export function placeOf({ copy }: ReviewedUnit): string {
  const folder = copy === null ? '.' : dirname(copy);
  return folder === '.' ? '' : folder.replaceAll('\\', '/');
}
