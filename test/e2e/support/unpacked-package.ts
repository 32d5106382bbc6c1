import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { siteAddress } from '../../../src/tools/packaging/address';
import { packageFiles, zipped } from '../../../src/tools/packaging/bundle';
import { readFolder, siteFolder } from '../../../src/tools/site-files';

export interface UnpackedPackage {
  readonly folder: string;
  read(file: string): string;
  remove(): void;
}

/** The package for `address` (null: to be filled in by its page), made from the built site and unzipped, as an IT person has it. */
export function unpackedPackage(address: string | null): UnpackedPackage {
  const source = (file: string) => readFileSync(file, 'utf8');
  const parts = {
    site: readFolder(process.env['SITE_FOLDER'] ?? siteFolder),
    manifest: source('manifest.xml'),
    nginx: source('src/tools/packaging/nginx.conf'),
    iis: source('src/tools/packaging/web.config'),
    licence: source('LICENSE'),
    setupPage: source('src/tools/packaging/setup.html'),
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'annex-review-package-'));
  const zip = zipped(packageFiles(parts, address === null ? null : { site: siteAddress(address), share: '\\\\jx\\annex-review' }));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return {
    folder,
    read: (file) => source(path.join(folder, file)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
