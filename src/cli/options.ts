import { parseArgs } from 'node:util';

export interface Options {
  readonly json: boolean;
  readonly help: boolean;
  /** Name of a built-in rule pack, or path of a file; null for what the workbook says, else the default. */
  readonly pack: string | null;
  /** Folder for reviewed copies; null for none. */
  readonly out: string | null;
  readonly jobs: number;
  /** Files, folders, `-` for a list on standard input. */
  readonly inputs: readonly string[];
}

/** The command was typed wrongly; the message says what is right. */
export class UsageError extends Error {}

export const HELP = `绩效自评复核：在命令行复核自评表工作簿（.xlsx），数据只在本机处理。

用法：
  npm run --silent review -- [选项] 文件或文件夹…

选项：
  --json          每个文件输出一行 JSON；不加时输出便于阅读的表格
  --pack 名称|文件  规则包：national（默认）、hunan、hubei、sichuan、system，或自定义规则包的 JSON 文件
  --out 文件夹      为每个工作簿另存一份复核件（标记、偏差说明、复核记录），并生成“复核汇总.xlsx”；原文件不改动，
                  文件夹中已有的文件也不覆盖，本程序写的、其后无人改动的复核件除外
  --jobs 数量       同时复核的文件数，默认 1
  --help          显示本说明

文件夹会连同其下各级文件夹中的工作簿一并复核。用 - 表示从标准输入逐行读取路径，例如：
  find 全县 -name '*.xlsx' | npm run --silent review -- --json --jobs 4 -

结束代码：0 没有必改问题；1 有必改问题；2 有文件未能复核。
`;

/** @throws UsageError */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const jobs = Number(values.jobs ?? '1');
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError('--jobs 应为 1 到 64 的整数。');
  if (!values.help && positionals.length === 0) throw new UsageError('请给出要复核的文件或文件夹。');
  return { json: values.json, help: values.help, pack: values.pack ?? null, out: values.out ?? null, jobs, inputs: positionals };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        pack: { type: 'string' },
        out: { type: 'string' },
        jobs: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`选项有误：${error instanceof Error ? error.message : String(error)}`);
  }
}
