import { endsAsUnit } from '../../forms/words/unit-name';

/** What comes behind the unit in a title: of what the report is. */
const ABOUT =
  /(?:关于|20\d{2}年?(?:度)?|部门|单位(?!名称)|整体|项目|绩效|预算|支出|专项|资金|自评|报告|财政拨款|\(本级\)|\(公开\)|第[一二三四五]部分)/;
/** `填报单位：荆阳县水利局` */
export const LABELLED_UNIT = /^(?:(?:填报|报告|编制|评价)?单位|(?:填报)?部门|单位名称|部门名称|部门\(单位\)名称)[:：](.+)$/;
const LONGEST_TITLE = 60;
/** A report names its unit and its year in the first of them. */
export const TITLE_LINES = 6;

/** A unit a title names, and the line it stands in. */
export interface TitledUnit {
  readonly line: number;
  readonly from: number;
  readonly name: string;
}

/** The unit in the title of a report: `2024年度荆阳县水利局部门整体支出绩效自评报告`; null where the first lines name none. */
export function unitInTitle(lines: readonly string[]): TitledUnit | null {
  for (const [line, text] of lines.slice(0, TITLE_LINES).entries()) {
    if (text.length > LONGEST_TITLE || /[。;]/.test(text)) return null;
    const labelled = LABELLED_UNIT.exec(text)?.[1];
    const name = labelled ?? text.split(ABOUT).find((part) => part.length >= 3) ?? '';
    if (endsAsUnit(name)) return { line, from: text.indexOf(name), name };
  }
  return null;
}
