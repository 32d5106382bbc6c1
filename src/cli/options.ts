import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { BUILT_IN_PACKS } from '../core/packs/built-in';

export interface Options {
  readonly json: boolean;
  /** Every finding of every file, not only a line for each unit. */
  readonly details: boolean;
  readonly help: boolean;
  /** Name of a built-in rule pack, or path of a file; null for what the workbook says, else the default. */
  readonly pack: string | null;
  /** Folder for reviewed copies; null for none. */
  readonly out: string | null;
  /** Copies get the computed notes, with 【待填】 where the unit's words go. */
  readonly notes: boolean;
  readonly jobs: number;
  /** Seconds and megabytes a file may take. */
  readonly timeout: number;
  readonly memory: number;
  /** Paths on standard input end in a zero byte. */
  readonly nullSeparated: boolean;
  /** The report (.docx) to hold against the one workbook named; null for none. */
  readonly report: string | null;
  /** Reports that lie beside their workbooks are held against them. */
  readonly pair: boolean;
  /** The figures of reports that were not checked are listed as well. */
  readonly unchecked: boolean;
  /** Files, folders, `-` for a list on standard input. */
  readonly inputs: readonly string[];
}

/** The command was typed wrongly; the message says what is right. */
export class UsageError extends Error {}

/** Each may take memory of its own, and of an office machine one processor is left to whoever sits at it. */
const MOST_AT_ONCE = 4;

const LIMITS = {
  jobs: { least: 1, most: 64, usual: String(Math.max(1, Math.min(MOST_AT_ONCE, availableParallelism() - 1))) },
  timeout: { least: 1, most: 3600, usual: '60' },
  memory: { least: 64, most: 65536, usual: '1024' },
} as const;

const PACKS = BUILT_IN_PACKS.map(({ name }, index) => (index === 0 ? `${name}（默认）` : name)).join('、');

export const HELP = `绩效自评复核：在命令行复核自评表工作簿（.xlsx）和自评报告（.docx），数据只在本机处理。

用法：
  npm run --silent review -- [选项] 文件或文件夹…

选项：
  --json          每个文件输出一行 JSON；不加时输出便于阅读的表格：只给出一个文件时列出每个问题，多个时每个单位一行
  --details       多个文件时也列出每个问题
  --pack 名称|文件  规则包：${PACKS}，或自定义规则包的 JSON 文件
  --out 文件夹      为每个工作簿另存一份复核件（标记、复核记录），为有问题的单位生成整改通知（.docx），
                  并生成“复核汇总.xlsx”；原文件不改动，
                  文件夹中已有的文件也不覆盖，本程序写的、其后无人改动的复核件除外
  --notes         与 --out 同用：在复核件的空白说明格中写入计算出的偏差说明和“原因：【待填】”，供单位续填；
                  不加时说明格留空
  --report 文件    用这份自评报告（.docx）与工作簿核对，只能与一个工作簿同用
  --pair          报告与工作簿同名，或文件夹中各只有一个时，自动配对核对
  --unchecked     连同报告中未核对、附件中没有的数据一并列出原文（--json 总有：report.sentences）
  --jobs 数量       同时复核的文件数，默认比本机处理器少一个，最多 ${MOST_AT_ONCE} 个（本机为 ${LIMITS.jobs.usual}）
  --timeout 秒     每个文件最多用时，默认 ${LIMITS.timeout.usual} 秒；超时的文件列为未能复核，其余照常
  --memory MB     复核一个文件最多占用的内存，默认 ${LIMITS.memory.usual} MB；超出的文件列为未能复核，其余照常
  -0              标准输入中的路径以空字符（\\0）分隔
  --help          显示本说明

直接给出 .docx 时，复核其中的附件表格（工作表名为“表格1”“表格2”……），并与正文核对。
文件夹会连同其下各级文件夹中的工作簿一并复核。用 - 表示从标准输入逐行读取路径，例如：
  find 全县 -name '*.xlsx' | npm run --silent review -- --json --jobs 4 -
文件名中有换行等特殊字符时：
  find 全县 -name '*.xlsx' -print0 | npm run --silent review -- --json -0 -

结束代码：0 没有必改问题；1 工作簿或报告有必改问题；2 有文件或报告未能复核。
`;

/** @throws UsageError */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  if (!values.help && positionals.length === 0) throw new UsageError('请给出要复核的文件或文件夹。');
  if (values.notes && values.out === undefined) throw new UsageError('--notes 要与 --out 同用。');
  if (values.report !== undefined && (positionals.length !== 1 || positionals[0] === '-'))
    throw new UsageError('--report 只能与一个工作簿同用；多个请放在文件夹中用 --pair 配对。');
  return {
    json: values.json,
    details: values.details,
    help: values.help,
    pack: values.pack ?? null,
    out: values.out ?? null,
    notes: values.notes,
    jobs: wholeNumber('jobs', values.jobs),
    timeout: wholeNumber('timeout', values.timeout),
    memory: wholeNumber('memory', values.memory),
    nullSeparated: values.null,
    report: values.report ?? null,
    pair: values.pair,
    unchecked: values.unchecked,
    inputs: positionals,
  };
}

function wholeNumber(name: keyof typeof LIMITS, text: string): number {
  const { least, most } = LIMITS[name];
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} 应为 ${least} 到 ${most} 的整数。`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        details: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        pack: { type: 'string' },
        out: { type: 'string' },
        notes: { type: 'boolean', default: false },
        jobs: { type: 'string', default: LIMITS.jobs.usual },
        timeout: { type: 'string', default: LIMITS.timeout.usual },
        memory: { type: 'string', default: LIMITS.memory.usual },
        report: { type: 'string' },
        unchecked: { type: 'boolean', default: false },
        pair: { type: 'boolean', default: false },
        null: { type: 'boolean', short: '0', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(inChinese(error));
  }
}

/** What Node says of a wrong option, by its codes; the name of the option is the first thing it quotes. */
function inChinese(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(--?[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${name} 这个选项，--help 列出全部选项。文件名以“-”开头的，请写成 ./${name}。`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项有误：${message}`;
  return /not take/.test(message) ? `${name} 后面不带内容，请去掉“=”及其后的内容。` : `${name} 后面缺少内容，用法见 --help。`;
}
