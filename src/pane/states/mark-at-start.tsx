import { Switch } from '@fluentui/react-components';
import { usePreferences } from '../preferences/preferences-context';
import { useWords } from '../words/language';

/** Asked where marks cost the person's own undo: whether the first review marks the cells as well. */
export function MarkAtStart() {
  const words = useWords();
  const { preferences, set } = usePreferences();
  return (
    <Switch
      label={words.states.markAsWell}
      checked={preferences.marking === 'on-review' || preferences.marking === 'live'}
      onChange={(_event, { checked }) => set({ marking: checked ? 'on-review' : null })}
    />
  );
}
