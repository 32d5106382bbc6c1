import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { HeaderCell } from '../../core/forms/areas/table-choice';
import { mappedRoles, type MappedRole } from '../../core/forms/words/blocks';
import { columnLetters } from '../../core/grid/address';
import { useSay } from '../words/language';
import { isUsual, type MappingEntry } from './known-mapping';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  rare: { gridColumn: '1 / -1' },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
});

interface ColumnFieldsProps {
  readonly entry: MappingEntry;
  /** What stands in the row of the headers. */
  readonly cells: readonly HeaderCell[];
  readonly problemOf: (role: string) => string | undefined;
  /** Column letters; blank where the form has no such column. */
  readonly onChoose: (role: string, column: string) => void;
}

/** Which column is what, chosen by the words of its header; what few forms have waits to be opened. */
export function ColumnFields(props: ColumnFieldsProps) {
  const words = useMappingWords();
  const styles = useStyles();
  const { entry } = props;
  const roles = mappedRoles(entry.block);
  const shown = roles.filter((role) => isUsual(entry.block, role) || (entry.columns[role.role] ?? '') !== '');
  const rare = roles.filter((role) => !shown.includes(role));
  return (
    <>
      {shown.map((role) => (
        <ColumnField key={role.role} role={role} {...props} />
      ))}
      {rare.length === 0 ? null : (
        <Accordion collapsible className={styles.rare}>
          <AccordionItem value="rare">
            <AccordionHeader size="small">{words.moreColumns(rare.length)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {rare.map((role) => (
                <ColumnField key={role.role} role={role} {...props} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}

function ColumnField({
  role: { role, called, needed },
  entry,
  cells,
  problemOf,
  onChoose,
}: ColumnFieldsProps & { readonly role: MappedRole }) {
  const words = useMappingWords();
  const say = useSay();
  const problem = problemOf(role);
  const chosen = entry.columns[role] ?? '';
  const offered = cells.map(({ column, text }) => ({ letters: columnLetters(column), text }));
  const isOffered = chosen === '' || offered.some(({ letters }) => letters === chosen);
  return (
    <Field label={say(called)} required={needed} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select value={chosen} onChange={(_event, { value }) => onChoose(role, value)}>
        <option value="">{words.noColumn}</option>
        {offered.map(({ letters, text }) => (
          <option key={letters} value={letters}>
            {words.columnOf(letters, text)}
          </option>
        ))}
        {isOffered ? null : <option value={chosen}>{words.columnOf(chosen, '')}</option>}
      </Select>
    </Field>
  );
}
