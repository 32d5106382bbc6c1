import type { Edit } from '../../core/edits/edit';
import type { Position } from '../../core/grid/address';
import { explanationOf } from '../../core/settled';
import type { SessionController } from '../session-controller';
import { findingOf } from '../find-in-review';
import { placeFor } from '../insertion-place';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { perform } from './perform';

/** Puts an explanation kept with the workbook into the cell a person points at. False when there is no place for it. */
export async function insertExplanation(
  controller: SessionController,
  findingKey: string,
  sheetId: string,
  at: Position,
): Promise<boolean> {
  const { review, unitKey, decisions } = controller.state;
  const finding = review === null ? null : findingOf(review, unitKey, findingKey);
  const text = finding === null ? undefined : explanationOf(finding, decisions)?.text;
  if (finding === null || text === undefined) return false;
  const done = await perform(controller, {
    action: 'insert',
    label: finding.field.label,
    findings: [finding],
    edits: () => [edit(controller, findingKey, sheetId, at, text)],
    decide: (current) => current,
    notice: () => ({ kind: 'inserted' }),
  });
  if (done === null) return false;
  await keepMarks(controller);
  return true;
}

/** What was blank when it was pointed at may have been filled in since. */
function edit(controller: SessionController, findingKey: string, sheetId: string, at: Position, text: string): Edit {
  const place = placeFor(controller.sheets, sheetId, at);
  if (place === null) throw new WorkbookRefusal('missing-sheet');
  if (!place.blank) throw new WorkbookRefusal('stale', place.sheet.name);
  return {
    key: `${findingKey}/explanation`,
    sheet: place.sheet,
    at: place.at,
    from: { kind: 'value', value: null },
    to: { kind: 'value', value: text },
    look: 'readable',
  };
}
