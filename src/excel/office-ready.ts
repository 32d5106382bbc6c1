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

/** Where Office opens a pane, it says so in the address or in the name of the frame: `Excel$Win32$16.01$zh-CN$…`. */
function isListed(): boolean {
  const told = /_host_Info=\w+[$|](\w+)/.exec(decodeURIComponent(window.location.search)) ?? /"hostInfo":"\w+[$|](\w+)/.exec(window.name);
  return told?.[1] === undefined || LISTED.test(told[1]);
}
