import { decode } from '../reading/decode.ts';
import { readValue } from '../reading/read-value.ts';
import { readDelimited } from '../asset-list/table/read-delimited.ts';
import { sniffDelimiter } from '../asset-list/table/sniff-delimiter.ts';
import { fieldOf, isRecord, listOf, textOf } from '../two-way/json.ts';

/** One device object that a list or a node names. */
export interface Instance {
  /** Class group, class and, where it is known, instance: `0130` or `013001`, upper case. */
  readonly code: string;
  readonly name?: string;
  readonly zone?: string;
}

/** The device objects of a file, entries that are none, and its text; or the code of why it is not read. */
export type InstancesRead =
  | { readonly instances: readonly Instance[]; readonly bad: readonly string[]; readonly text: string }
  | { readonly code: string; readonly line?: number };

/**
 * Reads device objects: our own list as JSON or YAML (`eoj: ["0x0130", …]`, or `devices: [{ eoj, name, zone }]`), a CSV with a column `eoj`, or what a node
 * profile tells of its instances (properties 0xD5, 0xD6: a count, then three bytes each), as hexadecimal digits with or without separators.
 */
export function readInstances(bytes: Uint8Array): InstancesRead {
  const text = decode(bytes)
    .text.replace(/^\uFEFF/, '')
    .trim();
  const dump = fromDump(text);
  if (dump !== undefined) return { instances: dump, bad: [], text };
  if (hasColumn(text)) return { ...fromTable(text), text };
  const read = readValue(bytes);
  if (!('value' in read)) return read;
  return { ...fromValue(read.value, text), text };
}

/** Whether the first line is the header of a table with a column `eoj`. */
export function hasColumn(text: string): boolean {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  return (
    /[,;\t]/.test(first) &&
    first
      .slice(0, 2_000)
      .split(/[,;\t]/)
      .some(isEojHeader)
  );
}

function isEojHeader(cell: string): boolean {
  return /^"?\s*(eoj|クラスコード|オブジェクトコード)\s*"?$/i.test(cell);
}

/** A node profile's answer: only hexadecimal digits and separators, whole objects of three bytes. */
export function fromDump(text: string): Instance[] | undefined {
  if (text === '' || text.length > 20_000 || !/^[\s,;:0-9a-fx]+$/i.test(text)) return undefined;
  const words = text
    .replace(/0x/gi, ' ')
    .split(/[\s,;:]+/)
    .filter((word) => word !== '');
  if (words.every((word) => word.length === 4 || word.length === 6) && words.every((word) => isKnownGroup(word)))
    return words.map((word) => ({ code: word.toUpperCase() }));
  const digits = words.join('').toUpperCase();
  const objects = digits.length % 6 === 2 && Number.parseInt(digits.slice(0, 2), 16) === (digits.length - 2) / 6 ? digits.slice(2) : digits;
  const codes = objects.length > 0 && objects.length % 6 === 0 ? (objects.match(/.{6}/g) ?? []) : [];
  return codes.length > 0 && codes.every((code) => isKnownGroup(code)) ? codes.map((code) => ({ code })) : undefined;
}

/** Class groups 0x00 to 0x06 are devices, 0x0E profiles (ECHONET Lite specification, part II). */
function isKnownGroup(code: string): boolean {
  return /^0[0-6E]/i.test(code);
}

function fromTable(text: string): { instances: Instance[]; bad: string[] } {
  const { rows } = readDelimited(text, sniffDelimiter(text));
  const [header, ...rest] = rows;
  const column = (pattern: RegExp): number => header?.cells.findIndex((cell) => pattern.test(cell)) ?? -1;
  const [eoj, name, zone] = [header?.cells.findIndex(isEojHeader) ?? -1, column(/^(name|名称|機器名)$/i), column(/^(zone|location|設置場所|場所)$/i)];
  return collected(rest.map(({ cells }) => ({ eoj: cells[eoj] ?? '', name: cells[name], zone: cells[zone] })));
}

function fromValue(value: unknown, text: string): { instances: Instance[]; bad: string[] } {
  const list = isRecord(value)
    ? [...listOf(value['eoj']), ...(Array.isArray(value['eoj']) ? [] : [value['eoj']]), ...listOf(value['devices']), ...listOf(value['instances'])]
    : listOf(value);
  const codeIn = (eoj: unknown): string => (typeof eoj === 'number' ? digitsOf(eoj, text) : (textOf(eoj) ?? ''));
  const entries = list.filter((item) => item !== undefined);
  return collected(
    entries.map((item) =>
      isRecord(item) ? { eoj: codeIn(fieldOf(item, 'eoj')), name: textOf(item['name']), zone: textOf(item['zone']) } : { eoj: codeIn(item) },
    ),
  );
}

/** The digits of a code without quotation marks, which YAML reads as a number: 0x0130 as one to the base 16, 013001 as one without its zero. */
function digitsOf(value: number, text: string): string {
  const hex = value.toString(16).padStart(4, '0');
  if (new RegExp(`0x0*${hex.replace(/^0+/, '')}\\b`, 'i').test(text)) return hex.length > 4 ? hex.padStart(6, '0') : hex;
  const digits = String(value);
  return digits.padStart(digits.length > 4 ? 6 : 4, '0');
}

function collected(list: readonly { readonly eoj: string; readonly name?: string | undefined; readonly zone?: string | undefined }[]): {
  instances: Instance[];
  bad: string[];
} {
  const instances: Instance[] = [];
  const bad: string[] = [];
  for (const { eoj, name = '', zone = '' } of list) {
    const code = eoj.trim().replace(/^0x/i, '').toUpperCase();
    if (!/^[0-9A-F]{4}([0-9A-F]{2})?$/.test(code)) bad.push(eoj.slice(0, 40));
    else instances.push({ code, ...(name === '' ? {} : { name }), ...(zone === '' ? {} : { zone }) });
  }
  return { instances, bad };
}
