import { Decimal } from '../../compute/decimal';
import { type Field, numberIn } from '../../forms/field';
import type { Annexes } from '../annexes/annexes';
import type { ReadClaim } from '../claims/claim';
import { confirming, EXACT, statedIn, workedOut, type Expectation } from '../annexes/expectation';
import { since } from '../claims/lead';
import type { ScoredRow } from '../claims/subjects';
import { lastClause } from '../text/clause-tree';
import { isOfWhole, namesPart } from '../claims/read-score';

const OF_INDICATORS = /(?:^|[个项,:;的])(?:绩效|三级|上述|各项|以上|全部|评价)*指标/;

/** What the annexes say of the score a sentence names: of a level, of the execution rate, of the indicators, or the total. */
export function scoreExpectations({ lead, column }: ReadClaim, annexes: Annexes): readonly Expectation[] {
  const [clause, whole] = [lastClause(lead), lead.replace(/^[,，;(]+/, '')];
  // 自评表共13个三级指标，满分90分: what it is of was said a clause before.
  const part =
    severalOf(since(whole, ',;(:'), annexes) ??
    partOf(/^(?:满分|分值|权重|实?得分?|自评得分?|[扣失丢][分除掉去]?)$/.test(clause) ? whole : clause, annexes);
  if (part === null) return [];
  const { score, weight } = part;
  switch (column) {
    case 'score':
      // 总分100分: what could be got, where it is that.
      return /(?<!自评|综合)总分值?[为是共]?$/.test(lead) ? [...score, ...weight.map(confirming)] : score;
    case 'weight':
      return weight;
    case 'lost':
      return lessEach(weight, score);
    default:
      return [...score, ...weight];
  }
}

interface Scored {
  readonly score: readonly Expectation[];
  readonly weight: readonly Expectation[];
}

/** 产出及成本指标权重50分: levels in a row, together. */
function severalOf(clause: string, annexes: Annexes): Scored | null {
  const bare = (annexes.review?.score?.levels ?? []).map(({ name }) => bareName(name)).filter((name) => name !== '');
  if (clause.includes('分别')) return null;
  const [row = ''] = new RegExp(`(?:(?:${bare.join('|')})(?:指标)?[、和与及])+(?:${bare.join('|')})(?:指标)?`).exec(clause) ?? [];
  const parts = bare.filter((name) => row.includes(name)).flatMap((name) => partOf(`${name}指标`, annexes) ?? []);
  return parts.length < 2
    ? null
    : { score: together(parts.map(({ score }) => score)), weight: together(parts.map(({ weight }) => weight)) };
}

/** Nothing where one of them is not stated. */
function together(each: readonly (readonly Expectation[])[]): readonly Expectation[] {
  const firsts = each.flatMap(([first]) => first ?? []);
  const [first, ...others] = firsts;
  return first === undefined || firsts.length < each.length ? [] : [workedOut('sum', [first, ...others], EXACT) ?? []].flat();
}

function lessEach(all: readonly Expectation[], less: readonly Expectation[]): readonly Expectation[] {
  return all.flatMap((one) => less.flatMap((other) => workedOut('difference', [one, other], EXACT) ?? []));
}

function partOf(lead: string, { forms, review, total: whole }: Annexes): Scored | null {
  const self = forms.selfEvaluation;
  const levels = review?.score?.levels ?? [];
  const execution = self?.funds?.total ?? null;
  const total: Scored = { score: ofCell(whole.score), weight: ofValue(whole.full?.toFixed() ?? null, whole.weight) };
  const named = levels.filter(({ name }) => isNamed(bareName(name), lead)).at(-1);
  if (named !== undefined) {
    const rows = (self?.indicators ?? []).filter(({ level1 }) => bareName(level1) === bareName(named.name));
    const field = self?.levels.find(({ name }) => name === named.name)?.weight;
    return { score: addedUp(rows, 'score', named.stated), weight: [...addedUp(rows, 'weight', named.weight), ...ofCell(field)] };
  }
  if (/预算执行|执行(?:率|情况|进度|得分|$)/.test(lead)) return { score: ofCell(execution?.score), weight: ofCell(execution?.weight) };
  if (OF_INDICATORS.test(lead) && !isOfWhole(lead)) {
    return {
      score: [...lessEach(total.score, ofCell(execution?.score)), ...total.score],
      weight: [...lessEach(total.weight, ofCell(execution?.weight)), ...total.weight],
    };
  }
  // 投入指标: a part that the form does not know by this name.
  return namesPart(lead) ? null : total;
}

/** The points of the rows of a level, where they come to what is known of it. */
function addedUp(rows: readonly ScoredRow[], column: 'score' | 'weight', known: string | null): readonly Expectation[] {
  const sum = together(rows.map((row) => ofCell(row[column])));
  return known === null || sum.some(({ value }) => value.eq(known)) ? sum : ofValue(known, null);
}

/** 产出 of 产出指标（50分）. */
function bareName(level: string): string {
  return level.replace(/(?:指标)?(?:[（(].*)?$/, '');
}

/** 产出得分, 产出类指标: the level, and no part of it as 社会效益指标 is. */
function isNamed(bare: string, words: string): boolean {
  return (
    bare !== '' &&
    new RegExp(
      `(?:^|[^一-龥]|其中|[和与及是在对应的因])${bare.replace(/度$/, '度?')}(?:类|目标|绩效|项)?(?:指标|[得分扣失丢满实为权占:(]|$)`,
    ).test(words)
  );
}

function ofCell(field: Field | null | undefined): readonly Expectation[] {
  return ofValue(numberIn(field ?? null)?.toFixed() ?? null, field);
}

function ofValue(value: string | null, field: Field | null | undefined): readonly Expectation[] {
  return value === null ? [] : [statedIn(field ?? null, new Decimal(value), '分')];
}
