import { type Zippable, zipSync } from 'fflate';
import { developmentAddress, manifestAt } from '../manifest';
import type { SiteAddress } from './address';
import { trustedCatalogue } from './catalogue';

/** What goes into the package, read from the build and the sources. */
export interface PackageParts {
  /** Files of the built site by their path in it. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  readonly manifest: string;
  readonly nginx: string;
  readonly iis: string;
  readonly licence: string;
}

const guide = 'help.html';
const developmentShare = '\\\\localhost\\annex-review';

/** Every file of the package by its path; the same parts and address always give the same. */
export function packageFiles(parts: PackageParts, site: SiteAddress, share: string): Map<string, Uint8Array> {
  const text = (content: string) => Buffer.from(content, 'utf8');
  const help = parts.site.get(guide);
  if (help === undefined) throw new Error(`The built site has no ${guide}`);
  const localHelp = text(
    Buffer.from(help).toString('utf8').replaceAll(developmentAddress, site.address).replaceAll(developmentShare, escapeText(share)),
  );
  const files = new Map<string, Uint8Array>([
    ['安装说明.html', localHelp],
    ['LICENSE', text(parts.licence)],
    ['catalog/manifest.xml', text(manifestAt(parts.manifest, site.address))],
    ['catalog/TrustNetworkShareCatalog.reg', trustedCatalogue(share)],
    ['server/nginx.conf', text(fillIn(parts.nginx, site))],
  ]);
  for (const [path, bytes] of parts.site) files.set(`site/${path}`, bytes);
  files.set(`site/${guide}`, localHelp);
  files.set('site/web.config', text(parts.iis));
  return files;
}

/** One zip with the same bytes for the same files: sorted names, one time stamp, whatever the clock and the zone. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The format's own first day, in local parts: that is what a zip entry stores.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) ?? new Uint8Array(), { mtime, level: 9 }];
  return zipSync(entries);
}

function fillIn(template: string, { server, port, path }: SiteAddress): string {
  return template.replaceAll('{{server}}', server).replaceAll('{{port}}', String(port)).replaceAll('{{path}}', path);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
