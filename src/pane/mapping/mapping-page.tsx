import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetRef } from '../../core/grid/grid';
import { Page } from '../controls/page';
import { selectActiveSheet, selectDecisions, selectReview, useSession, useSessionState } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { knownMapping, likelyMapping, type MappingEntry } from './known-mapping';
import { MappingForm } from './mapping-form';
import { MappingResult } from './mapping-result';
import { useMappingWords } from './mapping-words';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** 手动指定: a form that is not recognised, or wrongly, is pointed out here. */
export function MappingPage() {
  const words = useMappingWords();
  const styles = useStyles();
  const session = useSession();
  const { back, place } = useNavigation();
  const review = useSessionState(selectReview);
  const activeSheet = useSessionState(selectActiveSheet);
  const decisions = useSessionState(selectDecisions);

  const recognised = (review?.units ?? []).flatMap(({ forms }) => forms);
  const sheets = distinct([
    ...(activeSheet === null ? [] : [activeSheet]),
    ...(review?.unrecognised ?? []).map(({ sheet }) => sheet),
    ...(review?.unread ?? []).map(({ sheet }) => sheet),
    ...recognised.map(({ sheet }) => sheet),
  ]);
  const [chosen, setChosen] = useState<string | null>(place?.sheetId ?? null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets[0] ?? null;
  const start = (sheetId: string): MappingEntry =>
    place?.sheetId === sheetId && round === 0
      ? likelyMapping(place, recognised, (...asked) => session.headerChoice(...asked))
      : knownMapping(sheetId, decisions, recognised);

  return (
    <Page title={words.title} onBack={back}>
      {sheet !== null && pointed === sheet.id ? (
        <MappingResult
          sheet={sheet}
          onMore={() => {
            setPointed(null);
            setRound(round + 1);
          }}
        />
      ) : (
        <>
          <p className={styles.intro}>{words.intro}</p>
          {sheet === null ? (
            <p>{words.noSheets}</p>
          ) : (
            <>
              <Field label={words.sheet}>
                <Select value={sheet.id} onChange={(_event, { value }) => setChosen(value)}>
                  {sheets.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              <MappingForm
                key={`${sheet.id} ${round}`}
                sheet={sheet}
                start={start(sheet.id)}
                entryFor={(block) => knownMapping(sheet.id, decisions, recognised, block)}
                remembered={decisions.mappings[sheet.id] !== undefined}
                onDone={(isPointed) => (isPointed ? setPointed(sheet.id) : back())}
              />
            </>
          )}
        </>
      )}
    </Page>
  );
}

function distinct(sheets: readonly SheetRef[]): SheetRef[] {
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
