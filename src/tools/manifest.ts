import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export interface ManifestSurroundings {
  readonly version: string;
  /** Side length of the square PNG at this path of the site, or null when there is none. */
  readonly iconSize: (sitePath: string) => number | null;
}

/** What a manifest needs before Excel takes it, one sentence a problem; an empty list when all is well. Needs no network. */
export function manifestProblems(manifest: string, { version, iconSize }: ManifestSurroundings): string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  return [
    ...versionProblems(document, version),
    ...localeProblems(document),
    ...lengthProblems(document),
    ...resourceProblems(document),
    ...addressProblems(document),
    ...iconProblems(document, iconSize),
  ];
}

function versionProblems(document: Document, version: string): string[] {
  const stated = textOf(document, 'Version');
  return stated === version ? [] : [`Version is ${stated}, package.json says ${version}`];
}

/** Chinese is the default; every text a person reads is overridden for English. */
function localeProblems(document: Document): string[] {
  const locale = textOf(document, 'DefaultLocale');
  // A supertip's Title and Description point to a string by resid; only those with a text of their own count.
  const texts = ['DisplayName', 'Description', 'bt:String']
    .flatMap((tag) => elements(document, tag))
    .filter((text) => text.hasAttribute('DefaultValue'));
  return [
    ...(locale === 'zh-CN' ? [] : [`DefaultLocale is ${locale}`]),
    ...texts.filter((text) => !hasEnglish(text)).map((text) => `${nameOf(text)} has no en-US text`),
  ];
}

function hasEnglish(text: Element): boolean {
  return ['Override', 'bt:Override'].some((tag) =>
    elements(text, tag).some((override) => override.getAttribute('Locale') === 'en-US' && override.getAttribute('Value') !== ''),
  );
}

/** Lengths from the schema of add-in manifests: ids of resources 32, short strings 125, long strings and the description 250. */
function lengthProblems(document: Document): string[] {
  const texts = [
    ...elements(document, 'DisplayName').flatMap((text) => versions(text, 125)),
    ...elements(document, 'Description').flatMap((text) => versions(text, 250)),
    ...elements(document, 'bt:ShortStrings').flatMap((list) => elements(list, 'bt:String').flatMap((text) => versions(text, 125))),
    ...elements(document, 'bt:LongStrings').flatMap((list) => elements(list, 'bt:String').flatMap((text) => versions(text, 250))),
  ];
  return [
    ...texts.filter(({ text, limit }) => text.length > limit).map(({ name, limit }) => `${name} is longer than ${limit}`),
    ...[...definitions(document)].filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`),
  ];
}

function versions(text: Element, limit: number): { name: string; text: string; limit: number }[] {
  const overrides = ['Override', 'bt:Override']
    .flatMap((tag) => elements(text, tag))
    .map((override) => override.getAttribute('Value') ?? '');
  return [text.getAttribute('DefaultValue') ?? '', ...overrides].map((each) => ({ name: nameOf(text), text: each, limit }));
}

function resourceProblems(document: Document): string[] {
  const defined = definitions(document);
  const used = new Set(elements(document, '*').flatMap((element) => element.getAttribute('resid') ?? []));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `resource ${id} is used and not defined`),
    ...[...defined].filter((id) => !used.has(id)).map((id) => `resource ${id} is defined and not used`),
  ];
}

function addressProblems(document: Document): string[] {
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'].flatMap((tag) =>
    elements(document, tag).flatMap((element) => element.getAttribute('DefaultValue') ?? []),
  );
  return addresses.filter((address) => !address.startsWith('https://')).map((address) => `${address} is not https`);
}

/** Every `bt:Image size="N"` is an N × N picture; 16, 32 and 80 must be there; the two icons of the add-in list are 32 and 64. */
function iconProblems(document: Document, iconSize: ManifestSurroundings['iconSize']): string[] {
  const sources = new Map(elements(document, 'bt:Image').map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue')]));
  const inButtons = elements(document, 'bt:Image')
    .filter((image) => image.hasAttribute('size'))
    .map((image) => ({ size: Number(image.getAttribute('size')), source: sources.get(image.getAttribute('resid')) ?? '' }));
  const inLists = [
    { size: 32, source: elements(document, 'IconUrl')[0]?.getAttribute('DefaultValue') ?? '' },
    { size: 64, source: elements(document, 'HighResolutionIconUrl')[0]?.getAttribute('DefaultValue') ?? '' },
  ];
  const sizes = new Set(inButtons.map(({ size }) => size));
  return [
    ...[16, 32, 80].filter((size) => !sizes.has(size)).map((size) => `no icon of ${size} px`),
    ...[...inButtons, ...inLists].flatMap(({ size, source }) => {
      const actual = iconSize(sitePath(source));
      return actual === size ? [] : [`${source} should be ${size} px and is ${actual ?? 'missing'}`];
    }),
  ];
}

/** The path below the site's address: the manifest only ever names files in icons/ and pages at the top. */
function sitePath(address: string): string {
  return /(?:icons\/)?[^/]*$/.exec(address)?.[0] ?? '';
}

function definitions(document: Document): Set<string> {
  const tags = ['bt:Image', 'bt:Url', 'bt:String'];
  return new Set(tags.flatMap((tag) => elements(document, tag).flatMap((element) => element.getAttribute('id') ?? [])));
}

function nameOf(element: Element): string {
  return element.getAttribute('id') ?? element.tagName;
}

function textOf(document: Document, tag: string): string {
  return elements(document, tag)[0]?.textContent ?? '';
}

function elements(parent: Document | Element, tag: string): Element[] {
  return Array.from(parent.getElementsByTagName(tag));
}
