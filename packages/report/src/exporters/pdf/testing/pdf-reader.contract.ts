import { unzlibSync } from 'fflate';

/** A value of a PDF file; names keep their slash. */
export type PdfValue = null | number | string | boolean | PdfName | PdfReference | PdfValue[] | PdfDictionary;
export interface PdfName {
  readonly name: string;
}
export interface PdfReference {
  readonly id: number;
}
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly stream?: Uint8Array;
}

function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value;
}

const LATIN = new TextDecoder('latin1');

/** Reads a PDF as tests need it: every object through the cross-reference stream, nothing guessed. */
export class PdfReader {
  readonly trailer: PdfDictionary;
  readonly #bytes: Uint8Array;
  readonly #places: { readonly kind: number; readonly a: number; readonly b: number }[] = [];
  readonly #known = new Map<number, PdfValue>();
  readonly #packs = new Map<number, string[]>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const text = LATIN.decode(bytes);
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
    this.trailer = this.#direct(start) as PdfDictionary;
    const table = this.data(this.trailer);
    const [w1 = 1, w2 = 4, w3 = 2] = this.list(this.trailer, 'W').map(Number);
    const field = (at: number, length: number): number => {
      let value = 0;
      for (let index = 0; index < length; index++) value = value * 256 + (table[at + index] ?? 0);
      return value;
    };
    for (let at = 0; at < table.length; at += w1 + w2 + w3) this.#places.push({ kind: field(at, w1), a: field(at + w1, w2), b: field(at + w1 + w2, w3) });
  }

  /** How many objects there are. */
  get count(): number {
    return this.#places.length;
  }

  /** Follows a reference. */
  at(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    if (typeof value !== 'object' || value === null || !('id' in value)) return value;
    const known = this.#known.get(value.id);
    if (known !== undefined) return known;
    const place = this.#places[value.id];
    if (place === undefined || place.kind === 0) throw new Error(`no object ${value.id}`);
    const read = place.kind === 1 ? this.#direct(place.a) : this.#shared(place.a, place.b, value.id);
    this.#known.set(value.id, read);
    return read;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.at(value);
    if (!isDictionary(found)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
    return found;
  }

  get(from: PdfDictionary, key: string): PdfValue {
    return this.at(from.entries.get(key));
  }

  list(from: PdfDictionary, key: string): PdfValue[] {
    const found = this.get(from, key);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  name(from: PdfDictionary, key: string): string | undefined {
    const found = this.get(from, key);
    return typeof found === 'object' && found !== null && 'name' in found ? found.name : undefined;
  }

  /** A text for people. */
  text(from: PdfDictionary, key: string): string | undefined {
    const found = this.get(from, key);
    if (typeof found !== 'string') return undefined;
    if (!found.startsWith('\u00fe\u00ff')) return found;
    let text = '';
    for (let at = 2; at < found.length; at += 2) text += String.fromCharCode(found.charCodeAt(at) * 256 + found.charCodeAt(at + 1));
    return text;
  }

  /** The bytes of a stream, unpacked. */
  data(stream: PdfDictionary): Uint8Array {
    const bytes = stream.stream ?? new Uint8Array();
    return this.name(stream, 'Filter') === 'FlateDecode' ? unzlibSync(bytes) : bytes;
  }

  get root(): PdfDictionary {
    return this.dictionary(this.trailer.entries.get('Root'));
  }

  /** The pages in order, with the number of their object. */
  get pages(): { readonly id: number; readonly page: PdfDictionary }[] {
    return this.list(this.dictionary(this.root.entries.get('Pages')), 'Kids').map((kid) => ({ id: (kid as PdfReference).id, page: this.dictionary(kid) }));
  }

  /** The content of a page, all streams together. */
  content(page: PdfDictionary): string {
    return this.list(page, 'Contents')
      .map((part) => LATIN.decode(this.data(this.dictionary(part))))
      .join('\n');
  }

  #direct(at: number): PdfValue {
    const text = LATIN.decode(this.#bytes.subarray(at, at + 4_000));
    const head = /^\d+ 0 obj\s+/.exec(text);
    if (head === null) throw new Error(`no object at ${at}`);
    const scanner = new PdfScanner(text, head[0].length);
    const value = scanner.value();
    const stream = /^\s*stream\n/.exec(text.slice(scanner.at));
    if (stream === null || !isDictionary(value)) return value;
    const from = at + scanner.at + stream[0].length;
    return { entries: value.entries, stream: this.#bytes.subarray(from, from + Number(value.entries.get('Length'))) };
  }

  #shared(stream: number, index: number, id: number): PdfValue {
    let pack = this.#packs.get(stream);
    if (pack === undefined) {
      const holder = this.dictionary({ id: stream });
      const text = LATIN.decode(this.data(holder));
      const first = Number(this.get(holder, 'First'));
      const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
      pack = numbers.flatMap((_, at) =>
        at % 2 === 0 ? [`${numbers[at]}\n${text.slice(first + (numbers[at + 1] ?? 0), first + (numbers[at + 3] ?? text.length))}`] : [],
      );
      this.#packs.set(stream, pack);
    }
    const [own = '', ...rest] = (pack[index] ?? '').split('\n');
    if (Number(own) !== id) throw new Error(`object ${id} is not where the table says`);
    return new PdfScanner(rest.join('\n'), 0).value();
  }
}

/** Reads values and operators one after the other. */
export class PdfScanner {
  at: number;
  readonly #text: string;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  get isDone(): boolean {
    this.#skip();
    return this.at >= this.#text.length;
  }

  /** The next value; an operator comes as `{ operator }` from `token`. */
  value(): PdfValue {
    const token = this.token();
    if (typeof token === 'object' && token !== null && 'operator' in token) throw new Error(`unexpected ${token.operator}`);
    return token;
  }

  token(): PdfValue | { readonly operator: string } {
    this.#skip();
    const text = this.#text;
    const letter = text[this.at];
    if (letter === '/')
      return {
        name: this.#match(/\/[^\s/<>[\]()]*/y)
          .slice(1)
          .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      };
    if (text.startsWith('<<', this.at)) return this.#dictionary();
    if (letter === '<')
      return this.#match(/<[0-9A-Fa-f\s]*>/y)
        .slice(1, -1)
        .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    if (letter === '(') return this.#literal();
    if (letter === '[') return this.#array();
    const reference = /(\d+) 0 R(?![a-zA-Z])/y;
    reference.lastIndex = this.at;
    const found = reference.exec(text);
    if (found !== null) {
      this.at = reference.lastIndex;
      return { id: Number(found[1]) };
    }
    const word = this.#match(/[^\s/<>[\]()]+/y);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return /^[-+.\d]/.test(word) ? Number(word) : { operator: word };
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.at] ?? 'x')) this.at += 1;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) throw new Error(`unreadable at ${this.at}: ${this.#text.slice(this.at, this.at + 40)}`);
    this.at = pattern.lastIndex;
    return found[0];
  }

  #array(): PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (this.#skip(); this.#text[this.at] !== ']'; this.#skip()) values.push(this.value());
    this.at += 1;
    return values;
  }

  #dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (this.#skip(); !this.#text.startsWith('>>', this.at); this.#skip()) {
      const key = this.value();
      if (typeof key !== 'object' || key === null || !('name' in key)) throw new Error('a key is no name');
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return { entries };
  }

  #literal(): string {
    let value = '';
    for (this.at += 1; this.#text[this.at] !== ')'; this.at += 1) {
      let letter = this.#text[this.at] ?? ')';
      if (letter === '\\') {
        this.at += 1;
        const next = this.#text[this.at] ?? '';
        letter = next === 'n' ? '\n' : next === 'r' ? '\r' : next;
      }
      value += letter;
    }
    this.at += 1;
    return value;
  }
}
