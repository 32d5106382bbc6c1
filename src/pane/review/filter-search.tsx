import { makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { usePreferences } from '../preferences/preferences-context';
import { useAnswerWords } from './answer-words';

const useStyles = makeStyles({
  search: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  box: { flex: '1 1 7rem', minWidth: 0 },
});

interface FilterSearchProps {
  readonly text: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChange: (text: string) => void;
  readonly onClose: () => void;
}

/** Words to search the findings for, and their order. It has the focus when it appears: it was asked for. */
export function FilterSearch({ text, input, onChange, onClose }: FilterSearchProps) {
  const words = useAnswerWords().filtering;
  const styles = useStyles();
  const { preferences, set } = usePreferences();
  useEffect(() => input.current?.focus(), [input]);
  return (
    <div className={styles.search}>
      <SearchBox
        size="small"
        className={styles.box}
        input={{ ref: input }}
        dismiss={{ 'aria-label': words.clear }}
        value={text}
        aria-label={words.label}
        placeholder={words.placeholder}
        onChange={(_event, { value }) => onChange(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <Switch
        label={words.inSheetOrder}
        checked={preferences.order === 'sheet'}
        onChange={(_event, { checked }) => set({ order: checked ? 'sheet' : 'severity' })}
      />
    </div>
  );
}
