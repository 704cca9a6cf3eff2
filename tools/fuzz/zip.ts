import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A part of an archive, and lies that its headers tell. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** Already deflated content that is written as it stands. */
  readonly packed?: Uint8Array;
  /** The size that the headers claim. */
  readonly claimed?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** The parts of an archive without lies; those that cannot be read are left out. */
export function unzipParts(bytes: Uint8Array): ZipPart[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) return [];
  const parts: ZipPart[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)];
    const [nameLength, extraLength, commentLength] = [data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32)];
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    parts.push({ name, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** An archive of these parts. */
export function zipParts(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = part.packed ?? (part.method === 0 ? part.content : deflateRawSync(part.content, { level: 1 }));
    const name = Buffer.from(part.name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x0800, 2);
    fields.writeUInt16LE(part.method ?? 8, 4);
    fields.writeUInt32LE(0x5c21_0000, 6);
    fields.writeUInt32LE(crc32(part.content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE((part.claimed ?? part.content.length) >>> 0, 18);
    fields.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, name, Buffer.from(packed));
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, entry, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, listed, end]));
}

/** A megabyte of one byte, deflated so that copies of it can follow each other. */
let megabyte: Buffer | undefined;

/** Deflated content that unpacks to this many megabytes of blanks. */
export function bomb(megabytes: number): Uint8Array {
  megabyte ??= deflateRawSync(Buffer.alloc(1_048_576, 0x20), { finishFlush: 2 });
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => megabyte as Buffer), Buffer.from([3, 0])]));
}
