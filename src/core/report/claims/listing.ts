import type { ReadClaim } from './claim';
import { type Said, lastClause } from '../text/clause-tree';
import { measureIn, MOST_RESIDUE, periodIn, residueOf } from './lead';
import { itemSubject, mentionsIn, type NamedSubject, type Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';

/** 2023年、2024年部门支出 */
const OF_UNIT = /(?:部门|单位|整体|总)(?:支出|决算)[^,;]{0,2}$/;

/** 分别: what a figure is about by its place in the row. */
export interface Listed {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly period: ReportPeriod | null;
  /** Of a year that is neither that of the report nor the one before. */
  readonly anotherYear: boolean;
}

/**
 * The subjects, or the years, named in front of a row of figures, in order: the first is that of this figure. Empty where
 * it is in no row. `earlier` are the claims of the sentence so far.
 */
export function listedFrom(
  { lead, figure, row }: Said,
  {
    waiting,
    period,
    subject,
  }: { readonly waiting: readonly Listed[]; readonly period: ReportPeriod | null; readonly subject: Subject | null },
  earlier: readonly ReadClaim[],
  { named, year }: { readonly named: readonly NamedSubject[]; readonly year: number | null },
): readonly Listed[] {
  if (waiting.length > 0 && /^[,、和及与]*$/.test(lead)) return waiting;
  // 占比78%和22%, 各占72%、28%, 占其总额的72%、28%: 分别 goes without saying.
  const at = row > 0 ? lead.search(/分别|各[占为]|依次|占比[^,;]*$|占[^,;占]{2,10}的$/) : lead.indexOf('分别');
  if (at < 0) return [];
  const [ahead, behind] = [lead.slice(0, at), lead.slice(at)];
  // 分别是科技活动经费5万元: it names its own.
  if (row === 0 && residueOf(behind) > MOST_RESIDUE) return [];
  const own = measureIn(behind, figure);
  // 执行率分别为97.12%、91.12%
  const measure = own === 'amount' && figure.unit === '%' ? measureIn(lastClause(ahead), figure) : own;
  const said = periodIn(behind) ?? periodIn(ahead) ?? period;
  const subjects = mentionsIn(ahead, named).map(({ subject }) => subject);
  const years = yearsIn(ahead);
  const [only = OF_UNIT.test(ahead) ? itemSubject('total') : undefined] = subjects;
  // 2023年、2024年“三公”经费决算分别为: the years are what is parted.
  if (years.length === row + 1 && subjects.length < 2 && only !== undefined && measure === 'amount' && year !== null)
    return years.map((each) => ({ subject: only, measure, ...ofYear(each, said ?? 'spent', year) }));
  // 年初预算、全年预算、执行数分别为: so are the columns.
  const money = subject?.kind === 'indicator' ? null : subject;
  const columns = ahead
    .split(/[、,]|(?<=数|额|算)[和与及]/)
    .filter((piece) => piece !== '')
    .slice(-(row + 1))
    .map(periodIn);
  if (
    row > 0 &&
    subjects.length < 2 &&
    measure === 'amount' &&
    columns.length === row + 1 &&
    new Set(columns).size === row + 1 &&
    !columns.includes(null)
  )
    return columns.map((column) => ({ subject: only ?? money ?? itemSubject('total'), measure, period: column, anotherYear: false }));
  const before = earlier.filter((claim) => claim.measure === 'amount').map(({ subject }) => subject);
  const found = (subjects.length > 1 ? subjects : before.filter((subject) => subject !== null && subject.kind !== 'score')).slice(
    -(row + 1),
  );
  return found.length === row + 1 ? found.map((subject) => ({ subject, measure, period: said, anotherYear: false })) : [];
}

function ofYear(each: number, said: ReportPeriod, year: number): Pick<Listed, 'period' | 'anotherYear'> {
  if (each === year) return { period: said, anotherYear: false };
  // The annexes know of the year before what was spent in it, and nothing else.
  return { period: 'previous', anotherYear: each !== year - 1 || said !== 'spent' };
}

/** 2023年、2024年: the years of a row, in order. */
function yearsIn(words: string): readonly number[] {
  const row = /(?:20\d{2}年?(?:度)?[、,和与及])+20\d{2}年/.exec(words)?.[0] ?? '';
  return [...row.matchAll(/20\d{2}/g)].map(([year]) => Number(year));
}
