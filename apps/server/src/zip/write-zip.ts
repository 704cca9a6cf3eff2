import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bit 11: names are UTF-8 (APPNOTE 6.3.10, 4.4.4). */
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, so that the same files give the same bytes. */
const DAY = 0x21;

/** A ZIP archive (PKWARE APPNOTE 6.3.10) of some small files: no encryption, no 64-bit sizes, the same bytes for the same files. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const [packed, title] = [deflateRawSync(bytes), Buffer.from(name)];
    const fields = shared(bytes, packed, title);
    parts.push(u32(0x04034b50), fields, title, packed);
    directory.push(u32(0x02014b50), u16(VERSION), fields, u16(0), u16(0), u16(0), u32(0), u32(offset), title);
    offset += 4 + fields.length + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = u16(entries.length);
  return Buffer.concat([...parts, list, u32(0x06054b50), u16(0), u16(0), count, count, u32(list.length), u32(offset), u16(0)]);
}

/** What the local header (4.3.7) and the central one (4.3.12) have in common. */
function shared(bytes: Uint8Array, packed: Buffer, title: Buffer): Buffer {
  return Buffer.concat([...[VERSION, UTF8, DEFLATED, 0, DAY].map(u16), ...[crc32(bytes), packed.length, bytes.length].map(u32), u16(title.length), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
