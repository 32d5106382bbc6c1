import { Text } from '@fluentui/react-components';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { explanationOf } from '../../core/settled';
import { selectDecisions, selectSelectedCell, useSession, useSessionState } from '../session/session-context';
import { useTold } from '../shell/hints';
import { AnswerForm } from './answer-form';
import { useAnswerWords } from './answer-words';
import { NotePreview } from './note-preview';

/** 已说明, put where the person points: the cell that is selected in the sheet, and only while it is blank. */
export function InsertForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const words = useAnswerWords().inserting;
  const session = useSession();
  const selected = useSessionState(selectSelectedCell);
  const decisions = useSessionState(selectDecisions);
  const place = selected === null ? null : session.placeFor(selected.sheetId, selected.at);
  const free = place?.blank === true && !place.isProtected;
  const insert = async () => {
    if (place !== null && (await session.insertExplanation(finding.key, place.sheet.id, place.at))) onClose();
  };

  let where = words.point;
  if (place?.isProtected === true) where = words.protected(place.sheet.name);
  else if (place !== null) where = place.blank ? words.into(place.sheet.name, toA1(place.at)) : words.taken(toA1(place.at));

  useTold(where);
  return (
    <AnswerForm
      title={words.title}
      confirm={words.confirm}
      ready={free}
      autoFocus
      onConfirm={() => (free ? void insert() : undefined)}
      onClose={onClose}
    >
      <NotePreview text={explanationOf(finding, decisions)?.text ?? ''} />
      <Text weight={free ? 'semibold' : 'regular'}>{where}</Text>
    </AnswerForm>
  );
}
