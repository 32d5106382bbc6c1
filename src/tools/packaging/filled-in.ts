import type { SiteAddress } from './address';
import { trustedCatalogue } from './catalogue';
import { developmentAddress, manifestAt } from './manifest-at';

/** The files of the package in which an address stands, as they are in the sources and the build. */
export interface Templates {
  readonly manifest: string;
  readonly guide: string;
  readonly nginx: string;
}

const developmentShare = '\\\\localhost\\annex-review';

/**
 * The files of the package in which an address stands, by their path in it. `npm run package -- --host` and the page
 * 设置地址.html write the same: this runs in Node and in a browser.
 */
export function filledIn({ manifest, guide, nginx }: Templates, site: SiteAddress, share: string): Map<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const help = bytes(guide.replaceAll(developmentAddress, site.address).replaceAll(developmentShare, escapeText(share)));
  const placed = bytes(manifestAt(manifest, site.address));
  return new Map([
    ['安装说明.html', help],
    // The same under a name that every unzip program keeps.
    ['guide.html', help],
    ['site/help.html', help],
    ['catalog/manifest.xml', placed],
    // For the check page: what the manifest says is compared with where the site really is.
    ['site/manifest.xml', placed],
    ['catalog/TrustNetworkShareCatalog.reg', trustedCatalogue(share)],
    ['server/nginx.conf', bytes(fillIn(nginx, site))],
  ]);
}

function fillIn(template: string, { server, port, path }: SiteAddress): string {
  return template.replaceAll('{{server}}', server).replaceAll('{{port}}', String(port)).replaceAll('{{path}}', path);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
