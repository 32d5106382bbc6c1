/** Where the manifest in the repository points: the server of `npm start`. */
export const developmentAddress = 'https://localhost:3000';

/** The same manifest for a site at `address` (https, no trailing slash). */
export function manifestAt(manifest: string, address: string): string {
  return manifest.replaceAll(`"${developmentAddress}/`, `"${escapeAttribute(address)}/`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
