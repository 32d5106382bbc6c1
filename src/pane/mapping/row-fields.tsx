import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { isLabelled, rowKindsOf, type RowChoice } from '../../core/forms/areas/table-choice';
import type { Area } from '../../core/grid/address';
import { useSay } from '../words/language';
import type { MappingEntry } from './known-mapping';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 9rem)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  asked: {
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
  },
  name: { overflowWrap: 'anywhere' },
  figures: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  choice: { minWidth: 0, '& select': { width: '100%' } },
});

/** More figures of a row are left to the sheet. */
const SHOWN_FIGURES = 4;

interface RowFieldsProps {
  readonly entry: MappingEntry;
  readonly rows: readonly RowChoice[];
  /** The cells that nobody could read: their rows are pointed at. */
  readonly asked: Area | null;
  readonly onChoose: (row: RowChoice, kind: string) => void;
}

/** What each row of the table is, as its words tell; what they do not tell is chosen. */
export function RowFields({ entry, rows, asked, onChoose }: RowFieldsProps) {
  const words = useMappingWords();
  const say = useSay();
  const styles = useStyles();
  const isAsked = ({ row }: RowChoice): boolean => asked !== null && row >= asked.top && row <= asked.bottom;
  // Where all are asked about, none stands out.
  const isSome = !rows.every(isAsked);
  const kinds = rowKindsOf(entry.block);
  const labelled = isLabelled(entry.block);
  const open = rows.some(isAsked) || Object.keys(entry.rows).length > 0 || entry.block === 'spending' || labelled;
  if (rows.length === 0) return null;
  return (
    <Accordion collapsible key={`${entry.block} ${open ? 'open' : ''}`} defaultOpenItems={open ? ['rows'] : []}>
      <AccordionItem value="rows">
        <AccordionHeader size="small">{words.rows(rows.length)}</AccordionHeader>
        <AccordionPanel>
          <p className={styles.hint}>{labelled ? words.labelHint : words.rowHint}</p>
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={`${row.row} ${row.label}`} className={mergeClasses(styles.row, isSome && isAsked(row) && styles.asked)}>
                <span className={styles.name}>
                  {words.rowOf(row.row + 1, row.text)}
                  <span className={styles.figures}>{row.figures.slice(0, SHOWN_FIGURES).join(words.between)}</span>
                </span>
                {row.label === '' ? (
                  <span className={styles.figures}>{words.rowUnnamed}</span>
                ) : (
                  <Select
                    size="small"
                    className={styles.choice}
                    aria-label={words.kindOfRow(row.row + 1, row.text)}
                    value={entry.rows[row.label] ?? row.kind}
                    onChange={(_event, { value }) => onChoose(row, value)}
                  >
                    {kinds.map(({ kind, called }) => (
                      <option key={kind} value={kind}>
                        {called ? say(called) : (words.rowKinds[kind] ?? kind)}
                      </option>
                    ))}
                  </Select>
                )}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
