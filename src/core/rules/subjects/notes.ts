import type { IndicatorFigures } from '../../compute/figures';
import { saysNothing } from '../../compute/stated';
import { type Field, numberIn } from '../../forms/field';
import type { Indicator, SelfEvaluationForm } from '../../forms/form';
import { cellKey } from '../../grid/address';
import { fixToText } from '../fix';
import { ofSelfEvaluation, ofUnit } from '../shapes';
import type { RawFinding, Rule, UnitContext } from '../rule';

/** What Word leaves behind when a table is copied out of it. */
const RESIDUE = /\[bookmark:[^\]]*\]|\{\s*(?:HYPERLINK|MERGEFIELD|REF|PAGE|FORMTEXT)\b[^}]*\}|_GoBack|错误！未找到引用源。?/g;
/** `【待填】`, `XX`, `（请填写…）`: a blank somebody meant to fill in. */
const BLANK = /【待填】|【\s*】|[（(]待(?:填|补充?)[）)]|请(?:在此)?填写|[xX×]{3,}/;
const MISSED = /(?:未(?:能)?(?:全部|完全|按[时期]|如期)?(?:完成|达到|达标|实现|达成)|没有(?:完成|达到|达标))/;
/** `无未完成情况`, `未完成原因：无`, or a part of the result only. */
const NOT_SAID =
  /(?:无|没有|不存在|未发现)[^，。；]{0,4}未(?:能)?(?:完成|达)|未完成(?:原因|情况)?(?:及改进措施)?[：:]?\s*(?:无|\/)|上年|往年|去年/;

/** The notes on deviations as they are written. */
export const NOTE_RULES: readonly Rule[] = [
  ofNotes({
    id: 'note-residue',
    title: { zh: '偏差说明含文档残留标记', en: 'Note contains marks of a word processor' },
    basis: { zh: '偏差说明不应含书签、域代码等残留标记', en: 'A note contains no bookmarks or field codes' },
    tell({ field, text }) {
      const found = text.match(RESIDUE);
      if (!found || typeof field.cell.value !== 'string') return null;
      const clean = field.cell.value.replace(RESIDUE, '').trim();
      return {
        field,
        expected: clean,
        message: {
          zh: `偏差说明中有文档残留标记“${found.join('、')}”，应予清除。`,
          en: `The note contains “${found.join(', ')}”, left by a word processor; remove it.`,
        },
        fix: fixToText(field, clean),
      };
    },
  }),
  ofNotes({
    id: 'note-unfinished',
    title: { zh: '偏差说明待补充', en: 'Note to be completed' },
    basis: { zh: '原因和改进措施由填报人补充完整', en: 'Reason and remedy are for the person who files' },
    tell({ field, text }, context) {
      const [found] = BLANK.exec(text) ?? [];
      if (found === undefined) return null;
      return {
        field,
        ...(isReasonOfMissedTarget(context, field) ? { case: 'missed-target' } : {}),
        message: { zh: `偏差说明中“${found}”尚未填写。`, en: `“${found}” in the note is still to be filled in.` },
        note: field.key,
      };
    },
  }),
  ofNotes({
    id: 'note-contradicts',
    title: { zh: '偏差说明与得分矛盾', en: 'Note contradicts the score' },
    basis: { zh: '满分指标的说明不应称未完成', en: 'A note on full marks does not say that the target was missed' },
    tell({ field, text, indicator }, { figures }) {
      const [words] = MISSED.exec(text) ?? [];
      if (indicator === null || words === undefined || NOT_SAID.test(text)) return null;
      const figure = figures.selfEvaluation?.indicators.find((each) => each.indicator === indicator);
      const [score, weight] = [numberIn(indicator.score), numberIn(indicator.weight)];
      const isFull = score !== null && weight !== null && score.eq(weight);
      const isMet = figure?.fulfilment?.multiple !== null && figure?.fulfilment?.multiple !== undefined;
      if (figure?.fulfilment?.state === 'under' || !(isFull || isMet)) return null;
      return {
        field,
        related: [indicator.score, indicator.actual, indicator.target],
        message: {
          zh: `${indicator.name.label.zh}${isFull ? `得满分${score.toFixed()}` : '已达到指标值'}，说明却称“${words}”，请核实。`,
          en: `${isFull ? 'Full marks' : 'The target was met'}, yet the note says “${words}”; check which is right.`,
        },
      };
    },
  }),
  ofNotes({
    id: 'note-too-long',
    title: { zh: '偏差说明超过字数限制', en: 'Note too long' },
    basis: { zh: '偏差说明的字数以规则包的上限为准', en: 'The rule pack limits the length of a note' },
    tell({ field, text }, { pack: { noteLimit } }) {
      const length = [...text].length;
      if (noteLimit === null || length <= noteLimit) return null;
      return {
        field,
        message: {
          zh: `偏差说明${length}字，超过${noteLimit}字的上限，请精简。`,
          en: `The note has ${length} characters, above the limit of ${noteLimit}.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'stale-note',
    title: { zh: '偏差说明中的数据已过时', en: 'Figures in the note are out of date' },
    basis: { zh: '表内数据变动后，说明中的重算语句应随之更新', en: 'When figures change, the computed sentence in the note follows' },
    tell({ drafts }) {
      return drafts.map(
        ({ field, status, subject, sentence, proposed }) =>
          status === 'stale' && {
            field,
            expected: proposed,
            message: {
              zh: `${subject}的说明与现有数据不符，现应为：${sentence}`,
              en: `The note on ${subject} no longer fits the figures; it should now read: ${sentence}`,
            },
            fix: fixToText(field, proposed),
            note: field.key,
          },
      );
    },
  }),
];

interface Note {
  readonly field: Field;
  readonly text: string;
  /** Null for one about the funds, or the whole table. */
  readonly indicator: Indicator | null;
}

/** A rule about notes with words in them; a cell merged over several indicators comes once. */
function ofNotes({
  tell,
  ...about
}: Omit<Rule, 'kind' | 'check'> & { readonly tell: (note: Note, context: UnitContext) => RawFinding | null }): Rule {
  return ofSelfEvaluation({ ...about, tell: (context) => notesOf(context.selfEvaluation).map((note) => tell(note, context)) });
}

function notesOf({ indicators, funds, reasons }: SelfEvaluationForm): readonly Note[] {
  const shared = [funds?.total?.note ?? null, ...reasons].map((note) => ({ note, indicator: null }));
  const notes = new Map<string, Note>();
  for (const { note, indicator } of [...indicators.map((each) => ({ note: each.note, indicator: each })), ...shared]) {
    if (note?.entry.kind === 'text' && !notes.has(cellKey(note)))
      notes.set(cellKey(note), { field: note, text: note.entry.text, indicator });
  }
  return [...notes.values()];
}

/** It stands where the reason of a missed target is due: beside the indicator, or for the whole table. */
function isReasonOfMissedTarget({ figures, selfEvaluation }: UnitContext, reason: Field): boolean {
  const ofTable = selfEvaluation?.reasons.includes(reason) ?? false;
  // A cell merged over several indicators is the note of each of them.
  const isNoteOf = ({ indicator: { note } }: IndicatorFigures) => note !== null && cellKey(note) === cellKey(reason);
  return (figures.selfEvaluation?.indicators ?? []).some(
    (each) => each.fulfilment?.state === 'under' && (ofTable ? saysNothing(each.indicator.note) : isNoteOf(each)),
  );
}
