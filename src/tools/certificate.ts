import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';

/** Beside the build cache, so that removing the clone removes it too. */
export const certificateFolder = '.cache/certificate';

const daysValid = 365;
const renewBelowDays = 7;

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  /** The authority to trust, as a file. */
  readonly authorityFile: string;
  readonly validTo: Date;
  readonly made: boolean;
}

/**
 * The certificate for https://localhost and https://127.0.0.1: the one in the folder or, where there is none or it
 * is about to expire, a new one. The authority's key is thrown away once it has signed, so trusting it trusts nothing else.
 */
export async function ensureCertificate(folder: string = certificateFolder, now: Date = new Date()): Promise<Certificate> {
  const found = readCertificate(folder);
  if (found !== null && daysLeft(found, now) >= renewBelowDays) return found;
  const authority = await createCA({
    organization: 'Annex Review local certificate',
    countryCode: 'CN',
    state: '-',
    locality: '-',
    validity: daysValid,
  });
  const server = await createCert({ ca: authority, domains: ['localhost', '127.0.0.1'], validity: daysValid });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'authority.crt'), authority.cert);
  writeFileSync(path.join(folder, 'localhost.crt'), server.cert + authority.cert);
  writeFileSync(path.join(folder, 'localhost.key'), server.key, { mode: 0o600 });
  const made = readCertificate(folder);
  if (made === null) throw new Error(`Cannot read the certificate just written to ${folder}`);
  return { ...made, made: true };
}

/** What the folder holds; null when it holds none, or something that is no certificate. */
export function readCertificate(folder: string = certificateFolder): Certificate | null {
  const authorityFile = path.join(folder, 'authority.crt');
  const files = [authorityFile, path.join(folder, 'localhost.crt'), path.join(folder, 'localhost.key')];
  if (!files.every((file) => existsSync(file))) return null;
  const [, cert, key] = files.map((file) => readFileSync(file, 'utf8'));
  if (cert === undefined || key === undefined) return null;
  try {
    return { cert, key, authorityFile, validTo: new Date(new X509Certificate(cert).validTo), made: false };
  } catch {
    return null;
  }
}

/** Whole days until it expires; negative when it has. */
export function daysLeft({ validTo }: Certificate, now: Date = new Date()): number {
  return Math.floor((validTo.getTime() - now.getTime()) / 86_400_000);
}
