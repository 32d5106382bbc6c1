import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnreadBlock } from '../../core/forms/form';
import { pointedBlocks, type PointedBlock } from '../../core/forms/areas/mapping';
import { headerChoice } from '../../core/forms/areas/table-choice';
import { isTable } from '../../core/forms/words/blocks';
import { areaToA1, type Area } from '../../core/grid/address';
import type { Grid, SheetRef } from '../../core/grid/grid';
import type { Review } from '../../core/review/result';
import { lexiconFor } from '../../core/review/recognise-sheets';
import { Page } from '../controls/page';
import { selectActiveSheet, selectDecisions, selectPack, selectReview, useSession, useSessionState } from '../session/session-context';
import { useNavigation } from '../shell/navigation';
import { hasSuchAbove, knownMapping, mappingAt, pointedEntry, type MappingEntry } from './known-mapping';
import { MappingForm } from './mapping-form';
import { MappingResult } from './mapping-result';
import { useMappingWords } from './mapping-words';
import { PointedTables } from './pointed-tables';

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
  const pack = useSessionState(selectPack);

  const recognised = (review?.units ?? []).flatMap(({ forms }) => forms);
  const sheets = distinct([
    ...(activeSheet === null ? [] : [activeSheet]),
    ...(review?.unrecognised ?? []).map(({ sheet }) => sheet),
    ...(review?.unread ?? []).map(({ sheet }) => sheet),
    ...recognised.map(({ sheet }) => sheet),
  ]);
  const [chosen, setChosen] = useState<string | null>(place?.sheetId ?? null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [start, setStart] = useState<MappingEntry | null>(null);
  const [at, setAt] = useState<Area | null>(place?.area ?? null);
  const [round, setRound] = useState(0);
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets[0] ?? null;
  const grid = sheet === null ? null : session.gridOf(sheet.id);
  const tables = sheet === null ? [] : pointedBlocks(decisions.mappings[sheet.id]);
  const unread = sheet === null ? [] : unreadOn(sheet.id, review);
  const asked = start === null ? (unread.find(({ area }) => at !== null && isSameArea(area, at)) ?? unread[0] ?? null) : null;
  const startOn = (on: Grid): MappingEntry => {
    if (start !== null) return start;
    if (asked === null) return knownMapping(on.sheet.id, decisions, recognised);
    const place = { sheetId: on.sheet.id, area: asked.area };
    return mappingAt(place, decisions, recognised, (row, block) => headerChoice(on, row, block, lexiconFor(pack)));
  };
  /** Fills the form in anew: with a table, with what is known of a place, or with whatever is to be pointed out next. */
  const begin = (table: MappingEntry | null, place: Area | null = null): void => {
    setStart(table);
    setAt(place);
    setRound(round + 1);
  };
  const point = async (sheetId: string, changed: readonly PointedBlock[]): Promise<void> => {
    if (!(await session.setMapping(sheetId, changed))) return;
    begin(null);
    setPointed(changed.length > 0 ? sheetId : null);
  };

  return (
    <Page title={words.title} onBack={back}>
      {sheet !== null && pointed === sheet.id ? (
        <MappingResult
          sheet={sheet}
          unread={unread}
          onMore={(area) => {
            begin(null, area);
            setPointed(null);
          }}
        />
      ) : (
        <>
          <p className={styles.intro}>{words.intro}</p>
          {sheet === null || grid === null ? (
            <p>{words.noSheets}</p>
          ) : (
            <>
              <Field label={words.sheet}>
                <Select
                  value={sheet.id}
                  onChange={(_event, { value }) => {
                    setChosen(value);
                    begin(null);
                  }}
                >
                  {sheets.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              <PointedTables
                pointed={tables}
                onChange={(table) => begin(pointedEntry(table))}
                onForget={(table) => void point(sheet.id, without(tables, table))}
              />
              <MappingForm
                key={`${sheet.id} ${round}`}
                grid={grid}
                start={startOn(grid)}
                entryFor={(block) => knownMapping(sheet.id, decisions, recognised, block)}
                mayBegin={(entry) => hasSuchAbove(entry, sheet.id, decisions, recognised)}
                asked={asked?.area ?? null}
                onPoint={(table, corrects) => {
                  const others = without(tables, corrects).filter((other) => !isReplaced(other, table));
                  void point(sheet.id, [...others, table]);
                }}
              />
            </>
          )}
        </>
      )}
    </Page>
  );
}

/** What nobody read on a sheet, within its forms and beside them. */
function unreadOn(sheetId: string, review: Review | null): readonly UnreadBlock[] {
  const all = [...(review?.units ?? []).flatMap(({ coverage }) => coverage.unread), ...(review?.unread ?? [])];
  return all.filter(({ sheet }) => sheet.id === sheetId);
}

/** One header is that of one table; labels around the tables may begin in its row. */
function isReplaced({ block, headerRow }: PointedBlock, by: PointedBlock): boolean {
  return headerRow === by.headerRow && (block === by.block || (isTable(block) && isTable(by.block)));
}

function isSameArea(a: Area, b: Area): boolean {
  return areaToA1(a) === areaToA1(b);
}

function without(tables: readonly PointedBlock[], table: PointedBlock | null): readonly PointedBlock[] {
  return tables.filter((other) => other !== table);
}

function distinct(sheets: readonly SheetRef[]): SheetRef[] {
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
