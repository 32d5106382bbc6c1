import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Trial } from '../../app/session';
import type { CellContent } from '../../core/edits/edit';
import type { FieldKey } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { keepsFormula, type Finding, type FixEdit } from '../../core/rules/finding';
import { useSession, useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';

const useStyles = makeStyles({
  trial: {
    flex: 'none',
    minHeight: '1rem',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorBrandForeground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

interface TrialLineProps {
  readonly id: string;
  readonly finding: Finding;
  readonly as: 'value' | 'formula';
}

/**
 * 试算: every cell that accepting would change, and what would be left, worked out without writing anything; there before
 * the hand or the A key asks for it. Its line is always there, so nothing jumps.
 */
export function TrialLine({ id, finding, as }: TrialLineProps) {
  const words = useWords();
  const styles = useStyles();
  const trial = useTrial(finding, as);
  const total = useUnit()?.score?.filed.field?.key ?? null;
  return (
    <Text id={id} size={200} weight="semibold" className={styles.trial}>
      {cellsText(finding, total, words)}
      {trial === null ? '' : ` · ${words.review.trialFindings(trial.findingsBefore, trial.findingsAfter)}`}
    </Text>
  );
}

/** Nothing to preview is no obstacle: the trial is a courtesy, and what is accepted says what it did. */
function useTrial(finding: Finding, as: 'value' | 'formula'): Trial | null {
  const session = useSession();
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (outcome: Trial | null) => wanted && setTrial(outcome);
    session.try(finding, as).then(show, () => show(null));
    return () => {
      wanted = false;
      setTrial(null);
    };
  }, [session, finding, as]);
  return trial;
}

/** `试算：H40 1.86 → 1.87，连同总分 H47 99.84 → 99.85` */
function cellsText({ stated, expected, fix }: Finding, total: FieldKey | null, words: Words): string {
  if (fix === null) return '';
  const [own, ...others] = fix.edits;
  const first = `${toA1(own.edit.at)} ${stated ?? words.review.blank} → ${expected ?? contentText(own.edit.to, words)}`;
  return words.review.trialCells(first, others.map((one) => cellText(one, total, words)).join(words.states.and));
}

function cellText(each: FixEdit, total: FieldKey | null, words: Words): string {
  const { edit } = each;
  const cell = edit.key === total ? words.review.trialTotal(toA1(edit.at)) : toA1(edit.at);
  const after = contentText(edit.to, words);
  return keepsFormula(each) ? words.review.trialFollows(cell, after) : `${cell} ${contentText(edit.from, words)} → ${after}`;
}

function contentText(content: CellContent, words: Words): string {
  if (content.kind === 'formula') return content.formula;
  return content.value === null || typeof content.value === 'object' ? words.review.blank : String(content.value);
}
