/** What the pane can count on; the language is that of Excel's user interface: `zh-CN`, `en-US`, … */
export type OfficeState =
  | { readonly kind: 'ready'; readonly language: string }
  /** office.js did not load, or nothing answered it: opened outside Excel, or the add-in was blocked. */
  | { readonly kind: 'silent' }
  /** Another application than Excel. */
  | { readonly kind: 'not-excel' }
  /** An Excel whose part of office.js we do not carry: on an iPad, a phone, or a kind that came later. */
  | { readonly kind: 'unlisted' }
  /** Excel without ExcelApi 1.14: Office 2021, Microsoft 365 or later is needed. */
  | { readonly kind: 'too-old' };

/** What Office told of itself where it opened the pane, before office.js says a word. */
interface Told {
  readonly platform: string;
  /** Null in an Office that leaves it out. */
  readonly language: string | null;
}

const PATIENCE_MS = 8000;
const REQUIRED = '1.14';
/** Platforms whose files of office.js the site carries (`tools/office-files.json`). */
const LISTED = /^(win32|mac|web)$/i;

/** Waits for Office for at most eight seconds; never rejects. */
export async function officeReady(patience: number = PATIENCE_MS): Promise<OfficeState> {
  if (typeof Office === 'undefined') return { kind: 'silent' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  if (info === null) return { kind: isListed() ? 'silent' : 'unlisted' };
  if (info.host !== Office.HostType.Excel) return { kind: 'not-excel' };
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED)) return { kind: 'too-old' };
  return { kind: 'ready', language: Office.context.displayLanguage };
}

/** The language of the Office that opened the pane, known before office.js answers and even when it never does. */
export function toldLanguage(): string | null {
  return told()?.language ?? null;
}

function isListed(): boolean {
  const platform = told()?.platform;
  return platform === undefined || LISTED.test(platform);
}

/** It stands in the address or in the name of the frame: `Excel$Win32$16.01$zh-CN$…`. */
function told(): Told | null {
  const search = decodeURIComponent(window.location.search);
  const [, platform, language] =
    /_host_Info=\w+[$|](\w+)(?:[$|][^$|&]*[$|]([\w-]+))?/.exec(search) ??
    /"hostInfo":"\w+[$|](\w+)(?:[$|][^$|"]*[$|]([\w-]+))?/.exec(window.name) ??
    [];
  return platform === undefined ? null : { platform, language: language ?? null };
}
