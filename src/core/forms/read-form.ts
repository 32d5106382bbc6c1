import type { Area } from '../grid/address';
import { extent, type Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import { FieldMaker } from './field-maker';
import type { BaseDataForm, Evidence, Form, RubricForm, SelfEvaluationForm, SignatureBlank } from './form';
import type { FormSpan } from './form-span';
import { evidenceOf } from './header';
import { labelsIn } from './labels';
import { readBuildings } from './read-buildings';
import { readFunds } from './read-funds';
import { moneyUnitIn, readHeading, yearIn } from './read-heading';
import { readIndicators } from './read-indicators';
import { readRubric } from './read-rubric';
import { readSignature } from './read-signature';
import { readSpending } from './read-spending';
import { readSplits } from './read-splits';
import { readStaff } from './read-staff';

type Common = Pick<Form, 'sheet' | 'area' | 'title' | 'unit' | 'year' | 'moneyUnit' | 'evidence' | 'signature'>;

/** Reads the form a span holds. `ordinal` counts forms of its kind on the sheet, from 1. */
export function readForm(grid: Grid, span: FormSpan, ordinal: number): Form | null {
  const fields = new FieldMaker(grid, ordinal === 1 ? span.kind : `${span.kind}#${ordinal}`);
  if (span.kind === 'base-data') return readBaseData(grid, span, fields);
  return span.kind === 'self-evaluation' ? readSelfEvaluation(grid, span, fields) : readRubricForm(grid, span, fields);
}

function readBaseData(grid: Grid, span: FormSpan, fields: FieldMaker): BaseDataForm {
  let staff: BaseDataForm['staff'] = null;
  let spending: BaseDataForm['spending'] = [];
  let buildings: BaseDataForm['buildings'] = [];
  let bottom = span.top;
  for (const [index, anchor] of span.anchors.entries()) {
    const end = span.anchors[index + 1]?.row ?? span.end;
    if (anchor.block === 'staff') {
      const read = readStaff(grid, anchor.header, end, fields);
      ({ staff, bottom } = read);
    } else if (anchor.block === 'spending') {
      ({ spending, bottom } = readSpending(grid, anchor.header, end, fields));
    } else if (anchor.block === 'buildings') {
      ({ buildings, bottom } = readBuildings(grid, anchor.header, end, fields));
    }
  }
  return { kind: 'base-data', ...common(grid, span, bottom, fields), staff, spending, buildings };
}

function readSelfEvaluation(grid: Grid, span: FormSpan, fields: FieldMaker): SelfEvaluationForm | null {
  const fundsAnchor = span.anchors.find((anchor) => anchor.block === 'funds');
  const sections = span.anchors.flatMap((anchor, index) =>
    anchor.block === 'indicators' ? [{ header: anchor.header, end: span.anchors[index + 1]?.row ?? span.end }] : [],
  );
  const fundsEnd = sections[0]?.header.top ?? span.end;
  const read = fundsAnchor === undefined ? null : readFunds(grid, fundsAnchor.header, fundsEnd, fields);
  const splits = readSplits(grid, read?.bottom ?? span.top, fundsEnd, fields);
  const table = readIndicators(sections, fields);
  const bottom = Math.max(read?.bottom ?? span.top, splits.bottom ?? span.top, table.bottom);
  const shared = common(grid, span, bottom, fields);
  return {
    kind: 'self-evaluation',
    ...shared,
    scope: shared.title !== null && /项目/.test(shared.title.cell.shown) ? 'project' : 'department',
    funds: read?.funds ?? null,
    income: splits.income,
    expenditure: splits.expenditure,
    levels: table.levels,
    indicators: table.indicators,
    total: table.total,
    reasons: table.reasons,
  };
}

function readRubricForm(grid: Grid, span: FormSpan, fields: FieldMaker): RubricForm | null {
  const anchor = span.anchors[0];
  if (anchor?.block !== 'rubric') return null;
  const { rows, total, bottom } = readRubric(grid, anchor.header, span.end, fields);
  return { kind: 'rubric', ...common(grid, span, bottom, fields), rows, total };
}

function common(grid: Grid, span: FormSpan, bottom: number, fields: FieldMaker): Common {
  const block = extent(grid) ?? { top: span.top, left: grid.left, bottom, right: grid.left };
  const firstRow = span.anchors[0]?.row ?? span.top;
  const heading = readHeading(grid, { ...block, top: span.top, bottom: firstRow }, fields);
  const signature = signatureBelow(grid, bottom, span.end, fields);
  const headers = span.anchors.flatMap((anchor) => [...anchor.header.columns.values()].map((column) => column.label));
  const area: Area = { ...block, top: span.top, bottom: Math.max(bottom, signature?.row ?? bottom) };
  return {
    sheet: grid.sheet,
    area,
    title: heading.title,
    unit: heading.unit,
    year: heading.year ?? yearIn(headers),
    moneyUnit: moneyUnitIn(moneyTexts(grid, span)),
    evidence: span.anchors.flatMap(evidenceIn),
    signature: signature?.blanks ?? [],
  };
}

/** Labels that say in which unit the form's money is: its heading and its headers of money, not those of buildings. */
function moneyTexts(grid: Grid, span: FormSpan): readonly string[] {
  const money = span.anchors.filter(({ block }) => block === 'funds' || block === 'spending');
  const texts: string[] = [];
  for (let row = span.top; row < (span.anchors[0]?.row ?? span.top); row += 1) texts.push(...labelsIn(grid, row).map(({ plain }) => plain));
  for (const { row } of money) {
    for (const at of [row, row + 1]) texts.push(...labelsIn(grid, at).map(({ plain }) => plain));
  }
  return texts;
}

function evidenceIn(anchor: Anchor): readonly Evidence[] {
  switch (anchor.block) {
    case 'staff':
      return evidenceOf('staff', anchor.header);
    case 'spending':
      return evidenceOf('spending', anchor.header);
    case 'buildings':
      return evidenceOf('building', anchor.header);
    case 'funds':
      return evidenceOf('funds', anchor.header);
    default:
      return evidenceOf(anchor.block === 'rubric' ? 'rubric' : 'indicator', anchor.header);
  }
}

function signatureBelow(grid: Grid, bottom: number, end: number, fields: FieldMaker): { row: number; blanks: readonly SignatureBlank[] } | null {
  for (let row = bottom + 1; row < end; row += 1) {
    const blanks = readSignature(grid, row, fields);
    if (blanks.length > 0) return { row, blanks };
  }
  return null;
}
