import { zipSync } from 'fflate';
import { RefusedAddress, sharePath, siteAddress } from '../address';
import { filledIn, type Templates } from '../filled-in';

/** 设置地址.html, opened from disk: fills in what `npm run package -- --host` would, and hands it over to be saved. */
const templates = JSON.parse(byId('templates').textContent) as Templates;
const [site, share] = [field('site'), field('share')];
let files = new Map<string, Uint8Array>();

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  try {
    const place = siteAddress(site.value);
    const shared = sharePath(share.value.trim() === '' ? `\\\\${place.server}\\annex-review` : share.value);
    files = filledIn(templates, place, shared);
    byId('error').textContent = '';
    byId('where').textContent = `网站地址 ${place.address} · 共享文件夹 ${shared}`;
    byId('check').textContent = `${place.address}/check.html`;
    byId('result').hidden = false;
  } catch (refused) {
    if (!(refused instanceof RefusedAddress)) throw refused;
    byId('error').textContent = refused.message;
    byId('result').hidden = true;
  }
});

byId('result').addEventListener('click', (event) => {
  const wanted = event.target instanceof HTMLElement ? event.target.dataset['save'] : undefined;
  if (wanted === '*') return save('annex-review-addresses.zip', zipSync(Object.fromEntries(files)));
  const bytes = wanted === undefined ? undefined : files.get(wanted);
  if (wanted !== undefined && bytes !== undefined) save(wanted.slice(wanted.lastIndexOf('/') + 1), bytes);
});

function save(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`设置地址.html has no ${id}`);
  return found;
}

function field(id: string): HTMLInputElement {
  const found = byId(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  return found;
}
