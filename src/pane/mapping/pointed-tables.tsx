import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PointedBlock } from '../../core/forms/areas/mapping';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PointedTablesProps {
  readonly pointed: readonly PointedBlock[];
  readonly onChange: (table: PointedBlock) => void;
  readonly onForget: (table: PointedBlock) => void;
}

/** What was pointed out on a sheet so far, each to be corrected or taken back. */
export function PointedTables({ pointed, onChange, onForget }: PointedTablesProps) {
  const words = useMappingWords();
  const styles = useStyles();
  if (pointed.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.pointed}>
      {pointed.map((table) => {
        const name = words.pointedTable(words.blocks[table.block], table.headerRow + 1);
        return (
          <li key={`${table.block} ${table.headerRow}`} className={styles.item}>
            {name}
            <span>
              <Button size="small" appearance="subtle" aria-label={words.changeOf(name)} onClick={() => onChange(table)}>
                {words.change}
              </Button>
              <Button size="small" appearance="subtle" aria-label={words.forgetOf(name)} onClick={() => onForget(table)}>
                {words.forget}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
