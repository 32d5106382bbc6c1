import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { useSession, useUnit } from '../session/session-context';
import { useWords } from '../words/language';

/** Where nothing tells whether more or less is better, the card that asks for it takes the answer. */
export function DirectionChoice({ finding: { field } }: { finding: Finding }) {
  const words = useWords();
  const session = useSession();
  const asked = useUnit()?.directions.find(
    (one) => one.ambiguous && !one.decided && one.field.sheet.id === field.sheet.id && one.field.at.row === field.at.row,
  );
  if (asked === undefined) return null;
  return (['larger', 'smaller'] as const).map((direction) => (
    <Button key={direction} size="small" onClick={() => void session.setDirection(asked.key, direction)}>
      {words.direction[direction]}
    </Button>
  ));
}
