import type { Field } from '../../forms/field';
import { fieldsOf } from '../../forms/fields-of';
import type { BaseDataForm } from '../../forms/form';
import type { RawFinding, Rule } from '../rule';
import { atAll, ofUnit } from '../shapes';
import { present } from '../../compute/stated';

/** How a form is filed, whatever it is about: its heading, its signatures, what is hidden. */
export const FILING_RULES: readonly Rule[] = [
  ofUnit({
    id: 'money-unit-missing',
    title: { zh: '未注明金额单位', en: 'Money unit missing' },
    basis: { zh: '表头应注明“单位：万元”或“单位：元”', en: 'The head of a form says 万元 or 元' },
    tell({ baseData, selfEvaluation }) {
      return [baseData, selfEvaluation].map((form) => {
        if (!form || form.moneyUnit !== null || (form.kind === 'self-evaluation' && form.funds === null)) return null;
        return atAll(present(form.title ?? form.unit), {
          zh: '本表未注明金额单位，请在表头注明“单位：万元”。',
          en: 'The form does not say in what unit its amounts are.',
        });
      });
    },
  }),
  ofUnit({
    id: 'year-missing',
    title: { zh: '标题未注明年度', en: 'Title without its year' },
    basis: { zh: '标题应注明年度', en: 'A title names its year' },
    tell({ baseData, selfEvaluation }) {
      const year = baseData?.year ?? selfEvaluation?.year ?? null;
      return [baseData, selfEvaluation].map((form) =>
        form?.title && !form.namesYear
          ? {
              field: form.title,
              message: {
                zh: `标题未注明年度${year === null ? '' : `，请注明“${year}年度”`}。`,
                en: `The title does not name its year${year === null ? '' : `; add ${year}`}.`,
              },
            }
          : null,
      );
    },
  }),
  ofUnit({
    id: 'year-differs',
    title: { zh: '年度不一致', en: 'Years differ' },
    basis: { zh: '附件1-1、附件1-2及各栏应为同一年度', en: 'Both annexes and their columns are about the same year' },
    tell({ baseData, selfEvaluation }) {
      const [first, second] = [baseData?.year ?? null, selfEvaluation?.year ?? null];
      return [
        isOtherYear(first, second) &&
          atAll(present(selfEvaluation?.title, baseData?.title), {
            zh: `自评表为${second}年度，基础数据表为${first}年度，请核实。`,
            en: `The self-evaluation is for ${second}, the base table for ${first}.`,
          }),
        ...columnsOfOtherYears(baseData),
      ];
    },
  }),
  /** Rows that nobody sees, with figures that count: what a sum does not show may stand there. */
  ofUnit({
    id: 'hidden-rows',
    title: { zh: '隐藏的行中有数', en: 'Figures in hidden rows' },
    basis: { zh: '隐藏（或被筛选掉）的行同样计入合计', en: 'Rows that are hidden or filtered out count all the same' },
    tell({ baseData, selfEvaluation, rubric }) {
      return [baseData, selfEvaluation, rubric].map((form) => {
        const hidden = form?.areas.filter(({ hiddenRows }) => hiddenRows.length > 0) ?? [];
        if (form === null || hidden.length === 0) return null;
        const isHidden = ({ sheet: { id }, at }: Field) =>
          hidden.some(({ sheet, hiddenRows }) => sheet.id === id && hiddenRows.includes(at.row));
        const figures = fieldsOf(form).filter((field) => field.entry.kind === 'number' && isHidden(field));
        const inOrder = figures.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
        const rows = [...new Set(inOrder.map(({ at }) => at.row + 1))].join('、');
        return atAll(inOrder, {
          zh: `第${rows}行已隐藏或被筛选掉，其中的数同样计入合计，核对时请先显示出来。`,
          en: `Row ${rows.replaceAll('、', ', ')} is hidden or filtered out; its figures count all the same. Show it before you check.`,
        });
      });
    },
  }),
  /** 填表人, 填报日期 or 联系电话 left blank; one finding a form. */
  ofUnit({
    id: 'signature-blank',
    title: { zh: '填报信息不完整', en: 'Filing details incomplete' },
    basis: { zh: '填表人、填报日期、联系电话应填写完整', en: 'Preparer, date and telephone are filled in' },
    tell({ baseData, selfEvaluation }) {
      return [baseData, selfEvaluation].map((form) => {
        const blank = (form?.signature ?? []).filter(({ filled }) => !filled).map(({ field }) => field);
        return atAll(blank, {
          zh: `${blank.map(({ label }) => label.zh).join('、')}未填。`,
          en: `Blank: ${blank.map(({ label }) => label.en).join(', ')}.`,
        });
      });
    },
  }),
  /** 主管部门, 实施单位: asked for in the heading, and not answered. */
  ofUnit({
    id: 'heading-blank',
    title: { zh: '主管部门或实施单位未填', en: 'Supervising or carrying-out body blank' },
    basis: { zh: '表头各栏均应填列', en: 'The heading of a form is filled in' },
    tell({ selfEvaluation, rubric }) {
      const blank = [...(selfEvaluation?.blanks ?? []), ...(rubric?.blanks ?? [])];
      const names = blank.map(({ label }) => label.zh).join('、');
      return atAll(blank, { zh: `${names}未填。`, en: `Blank in the heading: ${names}.` });
    },
  }),
];

/** `2022年决算数` over what the form of 2023 states of its own year: the header of an earlier form, or the wrong column. */
function columnsOfOtherYears(form: BaseDataForm | null): readonly RawFinding[] {
  const [row] = form?.spending ?? [];
  if (!form?.namesYear || form.year === null) return [];
  const [year, before] = [form.year, String(Number(form.year) - 1)];
  const own = [row?.amounts.initial, row?.amounts.budget, row?.amounts.spent, form.staff?.authorised, form.staff?.actual];
  return [...own.map((field) => ({ field, due: year })), { field: row?.amounts.previous, due: before }].flatMap(({ field, due }) => {
    if (!field?.head || !isOtherYear(field.head.year, due)) return [];
    return {
      field,
      aspect: 'column',
      message: {
        zh: `栏名为“${field.head.label}”，本表为${year}年度，该栏应为${due}年，请核实栏名和所填数据。`,
        en: `The column is called “${field.head.label}”; in a form for ${year} it should be of ${due}. Check its name and its figures.`,
      },
    };
  });
}

function isOtherYear(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
