import type { Field } from '../field';
import type { FieldMaker } from '../columns/field-maker';
import type { InlineFigure } from '../cells/inline-figure';
import type { Label } from '../cells/labels';
import { halfWidth, normalise } from '../cells/normalise';
import { HEADING } from '../words/heading-roles';
import { UNIT_ENDING } from '../words/unit-name';

/** Who reports, before who supervises; the centre never does. */
const PREFERENCE: readonly RegExp[] = [/使用|用款/, /^(?!.*主管)/, /^实施\(主管\)|项目主管/, /地方|市县|^主管/, /./];
/** `314002-`, `[155]`: a code in front of the name. */
const CODE = /^(?:[[【(（][0-9]{2,}[\]】)）]|[0-9]{3,}[-—－_\s]*)/;
/** Words that end a unit's name when others follow in the same cell. */
const NEXT_BLANK =
  /[（(](?:盖章|公章|签章|章)[)）]|[\s\u3000]{2,}|[（(]?(?:金额)?单位[:：]|(?:填报|填表|填制)(?:日期|时间|人)|[（(]?\d{4}年度?/;
/** What stands beside a unit left blank. */
const OTHER_LABEL = /(?::|处室|科室|联系人|负责人|电话|编码|总分|名称)$/;
const MONEY = /^(?:人民币)?(?:万元|元|亿元|千元)$/;

/** The reporting unit where a label names it: `填报单位：某县某局`, or the label and the name in cells side by side; and every body named so. */
export function readUnit(
  labels: readonly Label[],
  fields: FieldMaker,
): { readonly unit: Field | null; readonly bodies: readonly string[] } {
  const named = labels.flatMap((label, index) => {
    const field = inCell(label, fields) ?? besideLabel(label, labels[index + 1] ?? null, fields);
    return field === null ? [] : [{ label, field }];
  });
  const found = PREFERENCE.flatMap((pattern) => named.filter(({ label }) => pattern.test(label.text)))[0];
  const bodies = named.flatMap(({ field: { entry } }) => ('text' in entry ? [entry.text] : []));
  if (found === undefined) return { unit: null, bodies };
  fields.saw('heading/unit', found.label);
  return { unit: found.field, bodies };
}

function isUnit(name: string, { words }: FieldMaker): boolean {
  return words.heading.roleOf(name)?.role === 'unit';
}

function inCell(label: Label, fields: FieldMaker): Field | null {
  const colon = halfWidth(label.raw).indexOf(':');
  if (colon < 0 || !isUnit(normalise(label.raw.slice(0, colon)), fields)) return null;
  const rest = label.raw.slice(colon + 1);
  const start = colon + 1 + rest.length - rest.trimStart().length;
  const [text = ''] = label.raw.slice(start).split(NEXT_BLANK);
  if (normalise(text) === '' || MONEY.test(normalise(text))) return null;
  return fields.inline('unit', HEADING.unit, label, {
    before: label.raw.slice(0, start),
    text: text.trim(),
    after: label.raw.slice(start + text.length),
  });
}

function besideLabel(label: Label, next: Label | null, fields: FieldMaker): Field | null {
  const name = label.plain.replace(/:$/, '');
  if (!isUnit(name, fields)) return null;
  if (next === null || next.row !== label.row || OTHER_LABEL.test(next.plain) || isUnit(next.plain, fields)) return null;
  // 单位 may be what money or an indicator is counted in.
  if (/^(?:单位|部门)$/.test(name) && !BODY.test(next.plain)) return null;
  const code = CODE.exec(next.raw)?.[0] ?? '';
  const person = name.includes('负责人') ? (/[/／、][^/／、]*$/.exec(next.raw)?.[0] ?? '') : '';
  if (code === '' && person === '') return fields.cell('unit', HEADING.unit, next);
  const text = next.raw.slice(code.length, next.raw.length - person.length).trim();
  return fields.inline('unit', HEADING.unit, next, { before: code, text, after: person });
}

/** Of the names of public bodies, and of the places that file for themselves. */
const BODY = new RegExp(`(?:${UNIT_ENDING}|[\\u4e00-\\u9fff]{2,}[区县市旗])(?:机关|本级)?$`);
/** Words of the form itself, between which a unit may be named. */
const FORM_WORDS = '\\d{4}年|部门整体|整体支出|部门预算|项目支出|绩效|自评|评价|评分|基础数据|附[件表]';
const CANDIDATE = new RegExp(`(?:(?!${FORM_WORDS})[^\\s\\u3000()（）:：])+`, 'g');

/**
 * A unit that a title names around its own words: `2023年度部门整体支出绩效自评表（某乡人民政府）`,
 * `某县水利局 项目支出绩效自评表(2022年度) 某经费`. Null when no part of it ends as a public body does.
 */
export function unitInTitle(title: string): InlineFigure | null {
  // A year parts names like a space does.
  for (const match of title.replace(/\d{4}年?度?/g, (year) => ' '.repeat(year.length)).matchAll(CANDIDATE)) {
    const [words] = match;
    if (!BODY.test(words)) continue;
    return { before: title.slice(0, match.index), text: words, after: title.slice(match.index + words.length) };
  }
  return null;
}
