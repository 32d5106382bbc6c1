import { useState } from 'react';
import type { SheetRef } from '../../core/grid/grid';
import { Choice, FormField } from '../controls/form-field';
import { Page } from '../controls/page';
import { selectActiveSheet, selectDecisions, selectReview, useSessionState } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { useMappingWords } from './mapping-words';
import { knownMapping } from './known-mapping';
import { MappingForm } from './mapping-form';
import css from './mapping-page.module.css';

/** 手动指定: a form that is not recognised, or wrongly, is pointed out here. */
export function MappingPage() {
  const mappingWords = useMappingWords();
  const { back } = useNavigation();
  const review = useSessionState(selectReview);
  const activeSheet = useSessionState(selectActiveSheet);
  const decisions = useSessionState(selectDecisions);

  const recognised = (review?.units ?? []).flatMap(({ forms }) => forms);
  const sheets = distinct([
    ...(activeSheet === null ? [] : [activeSheet]),
    ...(review?.unrecognised ?? []).map(({ sheet }) => sheet),
    ...recognised.map(({ sheet }) => sheet),
  ]);
  const [chosen, setChosen] = useState<string | null>(null);
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets[0] ?? null;

  return (
    <Page title={mappingWords.title} onBack={back}>
      <p className={css.intro}>{mappingWords.intro}</p>
      {sheet === null ? (
        <p>{mappingWords.noSheets}</p>
      ) : (
        <>
          <FormField label={mappingWords.sheet}>
            {(tie) => (
              <Choice {...tie} value={sheet.id} options={sheets.map(({ id, name }) => ({ value: id, label: name }))} onChoose={setChosen} />
            )}
          </FormField>
          <MappingForm
            key={sheet.id}
            sheet={sheet}
            start={knownMapping(sheet.id, decisions, recognised)}
            entryFor={(block) => knownMapping(sheet.id, decisions, recognised, block)}
            remembered={decisions.mappings[sheet.id] !== undefined}
          />
        </>
      )}
    </Page>
  );
}

function distinct(sheets: readonly SheetRef[]): SheetRef[] {
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
