import { digestValue } from '@anshin/model';
import { strToU8, zlibSync } from 'fflate';
import { adler32 } from './adler32.ts';
import { array, dictionary, reference } from './pdf-value.ts';

/** How many objects share a compressed stream. ASSUMPTION: readers unpack one to find an object; more compress little better. */
const SHARED = 200;
/** Nearly as small as the highest level, in half the time. */
const LEVEL = 4;

/** Where an object stands in the file. */
type Place = { readonly kind: 'direct'; readonly at: number } | { readonly kind: 'shared'; readonly stream: number; readonly index: number };

interface Stream {
  readonly head: string;
  readonly bytes: Uint8Array;
}

/** A PDF file while it is put together: objects by number; those that are no streams are packed into object streams as they come. Source: ISO 32000-1, 7.5. */
export class PdfFile {
  readonly #streams = new Map<number, Stream>();
  readonly #shared = new Map<number, Place>();
  #waiting: { readonly id: number; readonly value: string }[] = [];
  #last = 0;

  /** A number for an object that is set later. */
  reserve(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Sets an object that is no stream. */
  set(id: number, value: string): void {
    this.#waiting.push({ id, value });
    if (this.#waiting.length >= SHARED) this.#pack();
  }

  /** Adds an object that is no stream. */
  add(value: string): number {
    const id = this.reserve();
    this.set(id, value);
    return id;
  }

  /** Adds a stream; it is compressed unless `isPacked` says that its entries name the filter already. */
  addStream(entries: Readonly<Record<string, string | undefined>>, content: string | Uint8Array, isPacked = false): number {
    const id = this.reserve();
    const bytes = isPacked && typeof content !== 'string' ? content : packed(content);
    const filter = isPacked ? {} : { Filter: '/FlateDecode' };
    this.#streams.set(id, { head: dictionary({ ...entries, ...filter, Length: String(bytes.length) }), bytes });
    return id;
  }

  /** The finished file. Its identifier comes from its streams, so that equal content gives equal bytes. */
  bytes(root: number, info: number): Uint8Array {
    if (this.#waiting.length > 0) this.#pack();
    const parts: Uint8Array[] = [];
    const places = new Map(this.#shared);
    let at = 0;
    const write = (part: string | Uint8Array): void => {
      const bytes = typeof part === 'string' ? strToU8(part, true) : part;
      parts.push(bytes);
      at += bytes.length;
    };
    const writeStream = (id: number, stream: Stream): void => {
      places.set(id, { kind: 'direct', at });
      write(`${id} 0 obj\n${stream.head}\nstream\n`);
      write(stream.bytes);
      write('\nendstream\nendobj\n');
    };
    write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    for (const [id, stream] of this.#streams) writeStream(id, stream);
    const start = at;
    const own = this.reserve();
    places.set(own, { kind: 'direct', at });
    const identifier = `<${this.#identifier()}>`;
    const table = packed(crossReferences(places, own + 1));
    const entries = { Type: '/XRef', Size: String(own + 1), W: '[1 4 2]', Root: reference(root), Info: reference(info), ID: array([identifier, identifier]) };
    writeStream(own, { head: dictionary({ ...entries, Filter: '/FlateDecode', Length: String(table.length) }), bytes: table });
    write(`startxref\n${start}\n%%EOF\n`);
    return together(parts, at);
  }

  /** Packs the objects that wait into a stream. */
  #pack(): void {
    let offset = 0;
    const heads = this.#waiting.map(({ id, value }) => {
      const head = `${id} ${offset}`;
      offset += value.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const body = `${head}${this.#waiting.map(({ value }) => value).join('\n')}\n`;
    const stream = this.addStream({ Type: '/ObjStm', N: String(heads.length), First: String(head.length) }, body);
    for (const [index, { id }] of this.#waiting.entries()) this.#shared.set(id, { kind: 'shared', stream, index });
    this.#waiting = [];
  }

  #identifier(): string {
    return digestValue(
      'document',
      [...this.#streams.values()].map(({ head, bytes }) => [head, adler32(bytes)]),
    ).slice(0, 32);
  }
}

/** Bytes or letters, compressed. */
export function packed(content: string | Uint8Array): Uint8Array {
  return zlibSync(typeof content === 'string' ? strToU8(content, true) : content, { level: LEVEL });
}

function crossReferences(places: ReadonlyMap<number, Place>, count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(count * 7));
  view.setUint16(5, 0xffff);
  for (const [id, place] of places) {
    const row = id * 7;
    view.setUint8(row, place.kind === 'direct' ? 1 : 2);
    view.setUint32(row + 1, place.kind === 'direct' ? place.at : place.stream);
    view.setUint16(row + 5, place.kind === 'direct' ? 0 : place.index);
  }
  return new Uint8Array(view.buffer);
}

function together(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
