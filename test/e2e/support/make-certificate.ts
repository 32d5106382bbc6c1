import { ensureCertificate } from '../../../src/tools/certificate';

/** Suites run side by side: the one certificate of their servers is there before any of them begins. */
module.exports = async (): Promise<void> => void (await ensureCertificate());
