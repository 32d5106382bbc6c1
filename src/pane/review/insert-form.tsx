import { Button, Text } from '@fluentui/react-components';
import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { explanationOf } from '../../core/settled';
import { selectDecisions, selectSelectedCell, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { useFormStyles } from './form-styles';

/** 已说明, put where the person points: the cell that is selected in the sheet, and only while it is blank. */
export function InsertForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const words = useWords();
  const styles = useFormStyles();
  const session = useSession();
  const selected = useSessionState(selectSelectedCell);
  const decisions = useSessionState(selectDecisions);
  const place = selected === null ? null : session.placeFor(selected.sheetId, selected.at);
  const free = place?.blank === true && !place.isProtected;
  const insert = async () => {
    if (place !== null && (await session.insertExplanation(finding.key, place.sheet.id, place.at))) onClose();
  };

  let where = words.inserting.point;
  if (place?.isProtected === true) where = words.inserting.protected(place.sheet.name);
  else if (place !== null)
    where = place.blank ? words.inserting.into(place.sheet.name, toA1(place.at)) : words.inserting.taken(toA1(place.at));

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (free) void insert();
      }}
    >
      <div className={styles.body}>
        <h2 className={styles.title}>{words.inserting.title}</h2>
        <p className={styles.preview}>{explanationOf(finding, decisions)?.text}</p>
        <Text role="status" weight={free ? 'semibold' : 'regular'}>
          {where}
        </Text>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" autoFocus disabledFocusable={!free}>
          {words.inserting.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
