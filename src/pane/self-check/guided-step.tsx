import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GuidedCheck } from '../../app/self-check';
import { useTold } from '../shell/hints';
import { useSelfCheckWords } from './self-check-words';

const useStyles = makeStyles({
  step: { backgroundColor: tokens.colorBrandBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface GuidedStepProps {
  readonly check: GuidedCheck;
  readonly answer: (done: boolean, skipsAll?: boolean) => void;
}

/** One thing to do in the temporary sheet, which can be left out. */
export function GuidedStep({ check, answer }: GuidedStepProps) {
  const words = useSelfCheckWords();
  const styles = useStyles();
  useTold(words.steps[check]);
  return (
    <Card className={styles.step} role="group" aria-label={words.checks[check]}>
      <Text weight="semibold">{words.checks[check]}</Text>
      <Text>{words.steps[check]}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => answer(true)}>
          {words.stepDone}
        </Button>
        <Button onClick={() => answer(false)}>{words.skip}</Button>
        <Button appearance="subtle" onClick={() => answer(false, true)}>
          {words.skipAll}
        </Button>
      </div>
    </Card>
  );
}
