import { decode } from '../reading/decode.ts';
import { readValue } from '../reading/read-value.ts';
import { readXml } from '../reading/read-xml.ts';
import { localName } from '../one-way/xml.ts';
import { isRecord, type JsonRecord, textOf } from '../two-way/json.ts';
import type { Bom } from './bom.ts';
import { jsonFromXml } from './from-xml.ts';
import { readBom } from './read-bom.ts';

/** A bill with its text, or the code of why it is not read. */
export type BomOpened = { readonly bom: Bom; readonly text: string; readonly value: JsonRecord } | { readonly code: string; readonly line?: number };

/** Opens the JSON or the XML form of CycloneDX. Never throws. */
export function openBom(bytes: Uint8Array): BomOpened {
  const text = decode(bytes).text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) {
    const xml = readXml(text);
    if (!('root' in xml)) return xml;
    if (localName(xml.root.name) !== 'bom') return { code: 'import.not-this-format' };
    const value = jsonFromXml(xml.root);
    return { bom: readBom(value), text, value };
  }
  const read = readValue(bytes);
  if (!('value' in read)) return read;
  if (!isRecord(read.value) || textOf(read.value['bomFormat']) !== 'CycloneDX') return { code: 'import.not-this-format' };
  return { bom: readBom(read.value), text: read.text, value: read.value };
}
