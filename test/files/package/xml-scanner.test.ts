import { DOMParser, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MalformedXml, XmlScanner } from '../../../src/files/package/xml-scanner';
import { escapeXml } from '../../../src/files/package/xml-text';

/** Opening tags with an attribute, texts and closing tags, in a line each. */
function tokensOf(source: string): string[] {
  const scanner = new XmlScanner(source);
  const tokens: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'text') tokens.push(`"${scanner.text()}"`);
    else if (token === 'close') tokens.push(`/${scanner.name}`);
    else tokens.push(`${scanner.prefix}${scanner.name} ${scanner.attribute('a') ?? ''}`.trim());
  }
  return tokens;
}

it.each([
  ['an element', '<t a="1">x</t>', ['t 1', '"x"', '/t']],
  ['a self-closing one', '<t a="1"/>', ['t 1', '/t']],
  ['prefixes', '<x:t xmlns:x="u"><x:u/></x:t>', ['x:t', 'x:u', '/u', '/t']],
  ['entities', '<t a="&lt;&#x41;&#66;">&amp;&quot;&apos;</t>', ['t <AB', '"&"\'"', '/t']],
  ['a > in a value', '<t b=\'>\' a=">/>">x</t>', ['t >/>', '"x"', '/t']],
  ['white space in tags', '<t\n a = "1"\n>x</t >', ['t 1', '"x"', '/t']],
  [
    'comments, instructions and CDATA',
    '<?xml version="1.0"?><!-- <a> --><t>1<!-- - --><![CDATA[<&>]]><?x ?></t><!-- -->',
    ['t', '"1"', '"<&>"', '/t'],
  ],
  ['line ends', '<t>a\r\nb\rc</t>', ['t', '"a\nb\nc"', '/t']],
  ['a byte order mark', '\ufeff<t/>', ['t', '/t']],
  ['an attribute that only ends like the one asked for', '<t xa="1" x:a="2"/>', ['t', '/t']],
])('reads %s', (_, source, tokens) => {
  expect(tokensOf(source)).toEqual(tokens);
});

it.each([
  ['nothing', ''],
  ['text alone', 'abc'],
  ['text before the root', 'a<t/>'],
  ['text after the root', '<t/>a'],
  ['a second root', '<t/><t/>'],
  ['an element that is not closed', '<t><u></u>'],
  ['tags that cross', '<t><u></t></u>'],
  ['a close without an open', '</t>'],
  ['a tag that breaks off', '<t a="1'],
  ['a tag within a tag', '<t <u>'],
  ['a tag without a name', '<t>< /t>'],
  ['a comment that breaks off', '<t><!-- </t>'],
  ['a document type', '<!DOCTYPE t><t/>'],
  ['an entity of its own', '<t>&x;</t>'],
  ['a bare &', '<t>a & b</t>'],
  ['a character beyond Unicode', '<t>&#x110000;</t>'],
])('refuses %s', (_, source) => {
  expect(() => tokensOf(source)).toThrow(MalformedXml);
});

interface Element {
  readonly name: string;
  readonly value: string;
  readonly children: readonly (Element | string)[];
}

const character = fc.constantFrom(...'ab<>&"\' 年度\n𠮷');
const text = fc.string({ unit: character, minLength: 1, maxLength: 8 });
const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom('c', 'row', 'x:v', 'is'),
    value: text,
    children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 4 }),
  }),
}));

function write({ name, value, children }: Element): string {
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)));
  const tag = `${name} xmlns:x="u" a="${escapeXml(value).replaceAll('\n', '&#10;')}"`;
  return inner.length === 0 ? `<${tag}/>` : `<${tag}>${inner.join('')}</${name}>`;
}

it('reads any document as a full parser does', () => {
  const walk = (node: Node): string[] => {
    if (node.nodeType === 3) return [...(node.nodeValue ?? '')];
    const attribute = 'attributes' in node && node.attributes instanceof Object ? `${node.nodeName}` : '';
    return [attribute, ...Array.from(node.childNodes).flatMap(walk), `/${node.nodeName}`];
  };
  const scan = (source: string): string[] => {
    const scanner = new XmlScanner(source);
    const found: string[] = [];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'text') found.push(...scanner.text());
      else found.push(`${token === 'close' ? '/' : ''}${scanner.prefix}${scanner.name}`);
    }
    return found;
  };
  fc.assert(
    fc.property(element, (tree) => {
      const source = write(tree);
      const parsed = new DOMParser().parseFromString(source, 'text/xml').documentElement;
      if (parsed === null) throw new Error('nothing parsed');
      expect(scan(source)).toEqual(walk(parsed).join('\0').split('\0'));
    }),
    { numRuns: 100 },
  );
});
