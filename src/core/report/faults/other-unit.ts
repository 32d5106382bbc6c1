import { endsAsUnit, isSameUnit, namesOf, standsInOrder } from '../../forms/words/unit-name';
import { seenAt, type Seen } from '../findings';
import { PlainText } from '../text/plain-text';
import { REPORT_RULES } from '../report-rules';
import type { ReportLine } from '../text/sentences';
import { LABELLED_UNIT, TITLE_LINES } from './titled-unit';

/**
 * What is left of another unit's report when its text was taken over: the full name of another unit of the same kind
 * where only the own one can stand, and never a superior, a part, a partner or an office that is merely named.
 */

/** Units of one kind copy from each other. A name ends with one of them; in full where a text may shorten it. */
const KINDS: readonly (readonly [kind: string, ending: RegExp])[] = [
  ['township', /(?:[乡镇]|街道)(?:人民政府|政府|办事处)?$/],
  ['hospital', /(?<!卫生)(?:医院|保健院)$|疾病预防控制中心$/],
  ['clinic', /卫生院$/],
  ['court', /法院$|检察院$/],
  ['school', /(?:[中小]学|学校|学院|幼儿园|党校)$/],
  ['office', /[局委厅]$|办公室$/],
  ['centre', /中心$/],
];
/** They direct, pay for or examine the work of others, and are named in every report. */
const ABOVE =
  /财政|审计|发展改革|发展和改革|发改|机关事务|编制|组织部|人大|人民代表|政协|纪委|纪律检查|监察|委员会$|主管|上级|[中高]级|最高/;
/** 我镇, 县人民政府, 各乡镇: no names. */
const NO_NAME = /^(?:[我本该各全其某原贵乡镇]|人民政府|有关|相关|所有|多个|[一两二三四五六七八九十\d]+个)|[、和与及]/;
const AHEAD =
  /^(?:(?:20\d{2}年度?|今后|下一步|近年来|综上|总之|经自评|经评价|根据[^,]{2,30}|按照[^,]{2,30}|为[^,]{4,40}),|现将|对|关于|\d[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、是]|其中[:,]?)*/;
const NAME =
  '^([一-龥]{2,24}?(?:人民政府|办事处|法院|检察院|医院|保健院|卫生院|[中小]学|学校|学院|幼儿园|党校|[局委厅]|办公室|中心|[乡镇]|街道))(?:\\(本级\\))?';
/** What a report says of the unit it is about, right behind its name. */
const SAID_OF_OWN = new RegExp(
  `${NAME}(?=(?:20\\d{2}年?(?:度|末|底|年初)?|全年|本年度?|年末|年初|部门|单位)*(?:整体|绩效|预算|支出|收入|决算|三公|自评|(?:核定|共有|总)?编制|现有(?:编制|在职|人员|职工)|实有|在职|在编|内设|下设|设有|将(?:继续|进一步|加强|不断|严格|按照|以)|高度重视|严格(?:按照|执行|落实)|认真(?:贯彻|落实|组织|开展)|成立了?(?:绩效|预算|自评|以)|(?:组织|开展)(?:开展|实施)?了?[^,]{0,8}(?:自评|绩效)|紧紧?围绕|制定了?[^,]{0,12}制度|建立|健全|进一步(?:加强|完善|健全)))`,
);
/** What it is, has and does, where that is told. */
const DESCRIBED = new RegExp(`${NAME}(?=是|系|为|位于|地处|坐落|隶属|成立于|主要职[能责]|主要负责|承担|辖|总面积|机构)`);
/** A heading under which a unit says what it is. */
const OF_ITSELF = /概况|概述|基本情况|基本信息|职能|职责|机构|简介|编制/;
const ABOUT_MONEY_OR_RESULTS = /绩效|预算|决算|自评|编制|在职|整体支出|三公|收支|内设|经费/;
const OF_THIS_UNIT = /我[们局镇乡县单部院校所委街]|本[单部局镇乡院校所委街]|下属|所属|直属|下辖|代管|配合|支持|协助|联合|捐赠/;
const LAST_LINES = 6;
const SIGNED = /^([一-龥]{4,30})(?:\((?:盖章|公章|章)\)|\d{4}年\d{1,2}月(?:\d{1,2}日)?)?$/;

/** @param own the unit the report is of */
export function* otherUnitFaults(lines: readonly ReportLine[], own: string): Iterable<Seen> {
  const kind = kindOf(own);
  const body = lines.filter(({ text, paragraph }) => text.plain !== '' && paragraph.place === 'body');
  for (const [index, line] of body.entries()) {
    if (index < TITLE_LINES && isTitleLine(line)) continue;
    const found = index >= body.length - LAST_LINES ? signedBy(line) : null;
    const stated = found ?? labelledBy(line);
    if (stated !== null) {
      if (isOther(stated.name, own) && kindOf(stated.name) === kind) yield faultOf(line, stated, own);
      continue;
    }
    if (kind === null) continue;
    // The first thing under such a heading is what the unit is.
    const opens = OF_ITSELF.test(line.heading) && body[index - 1]?.text.plain === new PlainText(line.heading).plain;
    for (const [at, { start, plain }] of line.sentences.entries()) {
      for (const { index: from, 0: part } of plain.matchAll(/[^:;]+/g)) {
        const subject = subjectOf(part, kind, opens && at === 0);
        if (subject !== null && isOther(subject.name, own)) yield faultOf(line, { ...subject, from: start + from + subject.from }, own);
      }
    }
  }
}

interface Named {
  readonly from: number;
  readonly name: string;
}

/** The title says whose report it is; that is looked at by itself. */
function isTitleLine({ text: { plain }, numbered, heading }: ReportLine): boolean {
  return numbered === null && heading === '' && !/[。;]/.test(plain);
}

function signedBy({ text: { plain }, numbered }: ReportLine): Named | null {
  const name = numbered === null ? (SIGNED.exec(plain)?.[1] ?? '') : '';
  return endsAsUnit(name) && !/报告|情况|如下/.test(name) ? { from: 0, name } : null;
}

function labelledBy({ text: { plain } }: ReportLine): Named | null {
  const name = LABELLED_UNIT.exec(plain)?.[1] ?? '';
  return endsAsUnit(name) ? { from: plain.length - name.length, name } : null;
}

/** The unit a sentence begins with, where it says of it what a report says of its own. */
function subjectOf(plain: string, kind: string, first: boolean): Named | null {
  const from = AHEAD.exec(plain)?.[0].length ?? 0;
  const [clause = ''] = plain.slice(from).split(/[,;:。]/);
  const told = isToldOfOwn(kind, plain) ? SAID_OF_OWN.exec(clause)?.[1] : undefined;
  const name = told ?? (first ? DESCRIBED.exec(clause)?.[1] : undefined);
  return name !== undefined && kindOf(name) === kind && !OF_THIS_UNIT.test(clause) ? { from, name } : null;
}

/** Offices are named for what they do with others; towns, schools, hospitals and courts are not. */
function isToldOfOwn(kind: string, sentence: string): boolean {
  return !/^(?:office|centre)$/.test(kind) || ABOUT_MONEY_OR_RESULTS.test(sentence);
}

function kindOf(name: string): string | null {
  return KINDS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}

function isOther(name: string, own: string): boolean {
  const bare = (namesOf(name)[1] ?? name).replace(/^[省市县区]/, '');
  if (
    bare.length < 3 ||
    NO_NAME.test(bare) ||
    ABOVE.test(name) ||
    isSameUnit(name, own) ||
    standsInOrder(name.replace(/^[省市县区]/, ''), own)
  )
    return false;
  // A part of the own unit has its name within.
  const names = kindOf(own) === 'township' ? namesOf(own) : namesOf(own).slice(0, 1);
  return !names.some((each) => name.includes(each));
}

function faultOf(line: ReportLine, { from, name }: Named, own: string): Seen {
  const message = {
    zh: `此处写的是“${name}”，本报告的单位是“${own}”，疑为套用其他单位的报告时没有改，请核实。`,
    en: `This names ${name}, and the report is of ${own}: it may be left over from another unit's report.`,
  };
  const more = { stated: name, expected: own, subject: name, replacement: own };
  return seenAt(line, from, name.length, REPORT_RULES.otherUnit, message, more);
}
