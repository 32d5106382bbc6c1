import { decisionKey } from '../../core/decisions';
import type { Finding } from '../../core/rules/finding';
import { Button } from '@fluentui/react-components';
import { useSession, useUnit } from '../session/session-context';
import { useWords } from '../words/language';

/** Where nothing tells whether more or less is better, the card that asks for it takes the answer. */
export function DirectionChoice({ finding: { field } }: { finding: Finding }) {
  const words = useWords();
  const session = useSession();
  const unit = useUnit();
  const key = decisionKey(field).replace(/[^/]*$/, 'name');
  const isOpen = unit?.directions.some((one) => one.key === key && one.ambiguous && !one.decided) === true;
  if (!isOpen) return null;
  return (['larger', 'smaller'] as const).map((direction) => (
    <Button key={direction} onClick={() => void session.setDirection(key, direction)}>
      {words.direction[direction]}
    </Button>
  ));
}
