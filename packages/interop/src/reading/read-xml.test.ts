import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXmlByLibrary } from './read-xml-by-library.contract.ts';
import { readXml, type XmlElement } from './read-xml.ts';

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Tree | string)[];
}

const text = fc.string({ unit: fc.constantFrom('a', 'あ', '&', '<', '>', '"', "'", ' ', '\n', '😀'), maxLength: 6 });
const name = fc.constantFrom('a', 'b:c', 'd-e', 'F_1');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 3 }),
    inside: fc.array(fc.oneof({ maxDepth: 4 }, text, tie('tree')), { maxLength: 3 }),
  }),
}));

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;').replaceAll('"', '&quot;').replaceAll('\n', '&#xA;');

function written({ name: tag, attributes, inside }: Tree): string {
  const open = `${tag}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  return inside.length === 0 ? `<${open}/>` : `<${open}>${inside.map((part) => (typeof part === 'string' ? escaped(part) : written(part))).join('')}</${tag}>`;
}

/** An element without blanks that stand only between elements: both readers may drop those. */
function tidied({ name: tag, attributes, children, text: inner }: XmlElement): unknown {
  return { tag, attributes: { ...attributes }, children: children.map(tidied), text: children.length > 0 && inner.trim() === '' ? '' : inner };
}

describe('the reader of XML', () => {
  it('reads what a library reads', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const xml = `<?xml version="1.0"?><!-- <note> -->\n${written(root)}\n`;
        const [one, other] = [readXml(xml), readXmlByLibrary(xml)];
        expect('root' in one ? tidied(one.root) : one).toEqual('root' in other ? tidied(other.root) : other);
      }),
      { numRuns: 200 },
    );
  });

  it('reads sections of plain characters as they stand', () => {
    const read = readXml('<a><![CDATA[1 < 2 &amp; 3]]> &amp; 4</a>');
    expect('root' in read ? read.root.text : read).toBe('1 < 2 &amp; 3 & 4');
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b=c/>',
    '<a b="c/>',
    '<a b/>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '< a/>',
    '<a',
    '<a/',
  ])('refuses %s', (xml) => {
    expect(readXml(xml)).toMatchObject({ code: 'import.bad-xml' });
  });

  it('names the line of a fault', () => {
    expect(readXml('<a>\n<b>\n</c>\n</a>')).toEqual({ code: 'import.bad-xml', line: 3 });
  });

  it('refuses entities of its own, deep nesting and more elements than it may hold', () => {
    expect(readXml('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///x">]><a>&b;</a>')).toEqual({ code: 'import.xml-doctype' });
    expect(readXml(`${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`)).toEqual({ code: 'import.too-deep' });
    expect(readXml(`<a>${'<b/>'.repeat(20)}</a>`, 20)).toEqual({ code: 'import.too-many-elements' });
    expect(readXml(`<a>${'<b/>'.repeat(20)}</a>`, 21)).toMatchObject({ elements: 21 });
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<a',
      '</a>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '"',
      "'",
      '=',
      ' ',
      'a',
      '&#x110000;',
      '&#0;',
      '__proto__="1"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readXml(pieces.join(''));
        expect('root' in read || read.code.startsWith('import.')).toBe(true);
      }),
    );
  });
});
