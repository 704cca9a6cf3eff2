import type { FuzzSample } from './samples.ts';
import { bomb, zipParts } from './zip.ts';

/** Files that claim or nest more than any reader should take, the same for every format; made one at a time because some are large. */
export const CLAIMS: readonly ((name: string) => FuzzSample)[] = [
  (name) => ({ name, bytes: new Uint8Array(0) }),
  (name) => ({ name, bytes: new Uint8Array(33_000_000).fill(0x20) }),
  (name) => ({ name, bytes: new Uint8Array(31_000_000).fill(0x5b) }),
  (name) => text(name, '['.repeat(1_000)),
  (name) => text(name, `${'['.repeat(1_000)}${']'.repeat(1_000)}`),
  (name) => text(name, '{"a":'.repeat(1_000_000)),
  (name) => text(name, '<a>'.repeat(2_000_000)),
  (name) => text(name, `<mxfile>${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}</mxfile>`),
  (name) => text(name, `<a b="${'x'.repeat(20_000_000)}"/>`),
  (name) => text(name, '<a '.repeat(1_000_000)),
  (name) => text(name, `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(100_000)}]><a/>`),
  (name) => text(name, '<!--'.repeat(1_000_000)),
  (name) => text(name, '- '.repeat(500_000)),
  (name) => text(name, 'a: &a [x]\n'.repeat(200_000)),
  (name) => text(name, `${Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at === 0 ? 0 : 9)}1]`).join('\n')}\n`),
  (name) => text(name, 'a,'.repeat(5_000_000)),
  (name) => text(name, '"'.repeat(5_000_001)),
  (name) => text(name, 'name,type\n'.concat('camera,camera\n'.repeat(300_000))),
  (name) => text(name, '\r\n'.repeat(5_000_000)),
  (name) => ({ name, bytes: zipParts([{ name: '[Content_Types].xml', content: new Uint8Array(0), packed: bomb(500), claimed: 500_000_000 }]) }),
  (name) => ({ name, bytes: zipParts([{ name: 'xl/workbook.xml', content: new Uint8Array(0), packed: bomb(500), claimed: 10 }]) }),
  (name) => ({ name, bytes: zipParts([{ name: 'visio/document.xml', content: new Uint8Array(0), packed: bomb(190), claimed: 190 * 1_048_576 }]) }),
  (name) => ({ name, bytes: zipParts(Array.from({ length: 60_000 }, (_, at) => ({ name: `visio/pages/page${at}.xml`, content: new Uint8Array(0) }))) }),
  (name) => ({
    name,
    bytes: zipParts(['../../x', '/etc/passwd', 'C:\\x', '__proto__', 'xl/../../y'].map((path) => ({ name: path, content: new Uint8Array(9) }))),
  }),
];

function text(name: string, content: string): FuzzSample {
  return { name, bytes: new TextEncoder().encode(content) };
}
