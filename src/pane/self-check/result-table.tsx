import { makeStyles, mergeClasses, Table, TableBody, TableCell, TableRow, Text, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/self-check';
import { useSelfCheckWords } from './self-check-words';

const useStyles = makeStyles({
  cell: { height: 'auto', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, verticalAlign: 'top' },
  result: { width: '5.5em' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  different: { color: tokens.colorStatusDangerForeground1 },
});

/** What was tried, latest last: 通过, 不同 or 未测. */
export function ResultTable({ results }: { results: readonly CheckResult[] }) {
  const words = useSelfCheckWords();
  const styles = useStyles();
  if (results.length === 0) return null;
  return (
    <Table size="small" aria-label={words.title}>
      <TableBody>
        {results.map(({ check, result, detail }) => (
          <TableRow key={check}>
            <TableCell className={styles.cell}>
              {words.checks[check]}
              {detail === '' ? null : (
                <Text size={200} className={styles.detail}>
                  {detail}
                </Text>
              )}
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.result)}>
              <Text {...(result === 'different' ? { weight: 'semibold', className: styles.different } : {})}>{words.results[result]}</Text>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
