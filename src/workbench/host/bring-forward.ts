import { invalidOperation } from './host-error';
import type { HostSheet } from './model';

/** @throws HostError `InvalidOperation`: a hidden sheet stays hidden. */
export function bringForward(sheet: HostSheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('This operation is not allowed on a hidden sheet.');
  sheet.activate();
}
