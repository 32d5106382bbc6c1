import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_DECISIONS } from '../../core/decisions';
import { defaultPack } from '../../core/packs/built-in';
import { reviewReport } from '../../core/report/review-report';
import { review } from '../../core/review';
import { readDocument } from '../../files/docx/read-document';
import { readWorkbook } from '../../files/reading/read-workbook';
import { medianTime } from './stopwatch';

export interface ReportMeasures {
  readonly pages: number;
  readonly claims: number;
  /** Holding it against its annexes, against reading it. Budget: 3. */
  readonly reviewToRead: number;
  readonly reviewMs: number;
}

const PAGES = 20;
/** Of a page of A4 in the size official documents are set in. */
const CHARACTERS_PER_PAGE = 560;
const TURNS = 9;

/** A report of 20 pages: the sample's, whose narrative is repeated. */
export function measureReport(workbook: string, report: string): ReportMeasures {
  const bytes = longReport(new Uint8Array(readFileSync(report)));
  const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
  const annexes = review(
    readWorkbook(readFileSync(workbook)).sheets.map(({ grid }) => grid),
    settings,
  );
  const document = readDocument(bytes);
  const reading = medianTime(TURNS, () => void readDocument(bytes));
  const reviewing = medianTime(TURNS, () => void reviewReport(document, annexes, settings));
  const { claims } = reviewReport(document, annexes, settings);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return { pages: PAGES, claims: claims.length, reviewToRead: rounded(reviewing / reading), reviewMs: rounded(reviewing) };
}

function longReport(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const body = xml.indexOf('<w:body>') + '<w:body>'.length;
  const table = xml.indexOf('<w:tbl>');
  const narrative = xml.slice(body, table);
  const characters = narrative.replace(/<[^>]*>/g, '').length;
  const times = Math.ceil((PAGES * CHARACTERS_PER_PAGE) / characters);
  const long = `${xml.slice(0, body)}${narrative.repeat(times)}${xml.slice(table)}`;
  return zipSync({ ...parts, [name]: strToU8(long) });
}
