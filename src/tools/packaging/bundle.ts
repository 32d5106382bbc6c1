import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { SiteAddress } from './address';
import { filledIn, type Templates } from './filled-in';

/** What goes into the package, read from the build and the sources. */
export interface PackageParts {
  /** Files of the built site by their path in it. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  readonly manifest: string;
  readonly nginx: string;
  readonly iis: string;
  readonly licence: string;
  /** The page that fills in the address, without its script and templates. */
  readonly setupPage: string;
}

/** Where the site will stand, and where its manifest is shared. */
export interface Place {
  readonly site: SiteAddress;
  readonly share: string;
}

const GUIDE = 'help.html';
/** Part of the build, and of no site: it goes into the page 设置地址.html. */
const SETUP_SCRIPT = /^assets\/setup\.[0-9a-f]+\.js$/;

/**
 * Every file of the package by its path; the same parts and place always give the same. Without a place there is a page
 * in it that asks for it, for people without Node.
 */
export function packageFiles(parts: PackageParts, place: Place | null): Map<string, Uint8Array> {
  const text = (content: string) => Buffer.from(content, 'utf8');
  const files = new Map<string, Uint8Array>([['LICENSE', text(parts.licence)]]);
  for (const [path, bytes] of parts.site) if (!SETUP_SCRIPT.test(path)) files.set(`site/${path}`, bytes);
  files.set('site/web.config', text(parts.iis));
  const templates: Templates = { manifest: parts.manifest, nginx: parts.nginx, guide: textIn(parts.site, (path) => path === GUIDE) };
  if (place !== null) {
    for (const [path, bytes] of filledIn(templates, place.site, place.share)) files.set(path, bytes);
    return files;
  }
  files.delete(`site/${GUIDE}`);
  const page = text(setupPage(parts, templates));
  files.set('设置地址.html', page);
  // The same under a name that every unzip program keeps.
  files.set('setup.html', page);
  return files;
}

/** Made on Unix, readable by everybody: of entries made elsewhere Info-ZIP takes Chinese names for those of another code page. */
const AS_ON_UNIX = { os: 3, attrs: 0o100644 * 2 ** 16 } as const;

/** One zip with the same bytes for the same files: sorted names, one time stamp, whatever the clock and the zone. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The format's own first day, in local parts: that is what a zip entry stores.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) ?? new Uint8Array(), { mtime, level: 9, ...AS_ON_UNIX }];
  return zipSync(entries);
}

/** One file that needs no server: script and templates are in it, and nothing else may run. */
function setupPage({ setupPage: page, site }: PackageParts, templates: Templates): string {
  const script = textIn(site, (path) => SETUP_SCRIPT.test(path)).replaceAll('</script', '<\\/script');
  const data = JSON.stringify(templates).replaceAll('<', '\\u003c');
  const hash = createHash('sha256').update(script).digest('base64');
  return page
    .replace('{{policy}}', () => `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`)
    .replace('<!-- script -->', () => `<script type="application/json" id="templates">${data}</script><script>${script}</script>`);
}

function textIn(site: ReadonlyMap<string, Uint8Array>, isWanted: (path: string) => boolean): string {
  const found = [...site].find(([path]) => isWanted(path));
  if (found === undefined) throw new Error('The built site is not complete: build it again');
  return Buffer.from(found[1]).toString('utf8');
}
