import type { FundsFigures, IndicatorFigures, SelfEvaluationFigures } from '../compute/figures';
import { decidedOn, type Decisions } from '../decisions';
import { type Field, type FieldKey, numberIn, textIn } from '../forms/field';
import type { SelfEvaluationForm } from '../forms/form';
import { cellKey } from '../grid/address';
import type { RulePack } from '../packs/pack';
import { adjustmentFacts, executionFacts, indicatorFacts } from './facts';
import { joinNote, splitNote, wordsOf } from './note-text';

/** A deviation note as it could be written: the computed sentence, and what a person wrote. */
export interface NoteDraft {
  /** Key of the note field. */
  readonly key: FieldKey;
  readonly field: Field;
  readonly reason: 'under' | 'over' | 'deducted' | 'execution' | 'adjustment';
  /** What it is about: the indicator's name, or 预算执行率. */
  readonly subject: string;
  /** The computed facts. */
  readonly sentence: string;
  /** What stands in the cell now, split: an earlier sentence of ours, and a person's words. */
  readonly existing: { readonly sentence: string | null; readonly words: string };
  /** `missing`: nothing explains it · `stale`: our earlier sentence no longer holds · `offered`: a person's text is there already · `current`. */
  readonly status: 'missing' | 'stale' | 'offered' | 'current';
  /** The whole text that 写入 puts into the cell; a person's words are in it, unchanged. */
  readonly proposed: string;
  readonly category: 'funds' | 'policy' | 'people' | 'execution' | 'target' | 'data';
}

/** One thing a note says. */
interface Topic {
  readonly field: Field;
  readonly reason: NoteDraft['reason'];
  readonly subject: string;
  readonly facts: () => string;
  readonly multiple: () => number | null;
  /** False where nothing deviates any more: worth a draft only when an earlier sentence of ours is there. */
  readonly wanted: boolean;
}

/** A draft for every note cell that needs a note, or holds a sentence of ours; in sheet order. */
export function noteDrafts(form: SelfEvaluationForm, figures: SelfEvaluationFigures, decisions: Decisions, pack: RulePack): NoteDraft[] {
  const topics = [...fundsTopics(form, figures.funds, pack), ...indicatorTopics(form, figures.indicators, pack)];
  const byCell = new Map<string, Topic[]>();
  for (const topic of topics) {
    const cell = cellKey(topic.field);
    byCell.set(cell, [...(byCell.get(cell) ?? []), topic]);
  }
  return [...byCell.values()].flatMap((group) => draftOf(group, decisions) ?? []);
}

function draftOf(group: readonly Topic[], decisions: Decisions): NoteDraft | null {
  const wanted = group.filter((topic) => topic.wanted);
  const [first] = wanted.length > 0 ? wanted : group;
  if (first === undefined) return null;
  const { field } = first;
  const split = splitNote(textOf(field), decidedOn(decisions.sentences, field));
  if (wanted.length === 0 && split.sentence === null) return null;
  const sentence = sentenceOf(wanted.length > 0 ? wanted : [first]);
  const words = wordsOf(split);
  return {
    key: field.key,
    field,
    reason: first.reason,
    subject: first.subject,
    sentence,
    existing: { sentence: split.sentence, words },
    status: split.sentence === null ? (words.trim() === '' ? 'missing' : 'offered') : split.sentence === sentence ? 'current' : 'stale',
    proposed: joinNote(split, sentence),
    category: categoryOf(first.reason, first.subject, first.multiple()),
  };
}

/** A cell that several indicators share names each of them. */
function sentenceOf(topics: readonly Topic[]): string {
  const [only, second] = topics;
  if (only !== undefined && second === undefined) return only.facts();
  return topics.map(({ subject, facts }) => `〔${subject}〕${facts()}`).join('');
}

/** What a person wrote; 无 and / say nothing. */
function textOf(field: Field): string {
  const { cell, entry, inline } = field;
  if (entry.kind === 'blank' || entry.kind === 'placeholder') return '';
  if (entry.kind === 'number' && entry.value.isZero()) return '';
  if (inline !== null) return textIn(field);
  return typeof cell.value === 'string' ? cell.value : cell.shown;
}

function* fundsTopics(form: SelfEvaluationForm, funds: FundsFigures | null, pack: RulePack): Iterable<Topic> {
  const field = form.funds?.total?.note ?? null;
  const rate = funds?.total?.rate.due;
  if (field === null || funds === null || !rate?.computable) return;
  const { adjustment } = funds;
  const low = rate.exact.lt(pack.executionReasonBelow);
  const adjusted = adjustment.computable && adjustment.exact.abs().gt(pack.adjustmentReasonAbove);
  if (low || !adjusted) {
    yield {
      field,
      reason: 'execution',
      subject: '预算执行率',
      facts: () => executionFacts(funds, form.moneyUnit),
      multiple: () => null,
      wanted: low,
    };
  }
  if (adjusted) {
    yield {
      field,
      reason: 'adjustment',
      subject: '预算调整',
      facts: () => adjustmentFacts(funds, form.moneyUnit),
      multiple: () => null,
      wanted: true,
    };
  }
}

function* indicatorTopics(form: SelfEvaluationForm, indicators: readonly IndicatorFigures[], pack: RulePack): Iterable<Topic> {
  const shared = form.reasons[0] ?? null;
  for (const figures of indicators) {
    const field = figures.indicator.note ?? shared;
    if (field === null || figures.indicator.placeholder) continue;
    const reason = reasonOf(figures, pack);
    yield {
      field,
      reason: reason ?? 'under',
      subject: figures.indicator.name.label.zh,
      facts: () => indicatorFacts(figures),
      multiple: () => figures.fulfilment?.multiple?.toNumber() ?? null,
      wanted: reason !== null,
    };
  }
}

function reasonOf({ fulfilment, indicator, points }: IndicatorFigures, pack: RulePack): 'under' | 'over' | 'deducted' | null {
  if (fulfilment?.state === 'under') return 'under';
  if (fulfilment?.state === 'over' && fulfilment.multiple?.gte(pack.overfulfilment.wanted)) return 'over';
  const filed = numberIn(indicator.score);
  return filed !== null && points !== null && filed.lt(points) && fulfilment?.state !== 'over' ? 'deducted' : null;
}

type Category = NoteDraft['category'];

/** What a cause is most likely about, by the name of the indicator; the first line that fits. */
const BY_NAME: readonly (readonly [RegExp, Category])[] = [
  [/资金|支出|预算|拨付|拨款|经费|成本|采购|投资/, 'funds'],
  [/参保|参合|参与|满意|群众|对象|就业|培训|人口|户数|人数|受益/, 'people'],
  [/政策|标准|补贴|补助|惠农|救助|低保/, 'policy'],
  [/统计|台账|档案|信息|系统|数据/, 'data'],
];

/** From this multiple on, figures in different units are likelier than a target set too low. */
const DATA_FROM = 10;

function categoryOf(reason: NoteDraft['reason'], name: string, multiple: number | null): Category {
  if (reason === 'execution' || reason === 'adjustment') return 'funds';
  if (reason === 'over') return multiple !== null && multiple >= DATA_FROM ? 'data' : 'target';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'execution';
}
