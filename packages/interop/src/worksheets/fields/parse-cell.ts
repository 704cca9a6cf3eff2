import { Day, REFERENCE_TYPES, settledText } from '@anshin/model';
import type { Cell } from '../workbook/cell.ts';
import type { Leaf } from './leaf-of.ts';
import type { Names } from './names.ts';

/** The value of a cell, or the code of what keeps it from being one. */
export type Parsed = { readonly value: unknown } | { readonly code: ParseCode; readonly text: string };
export type ParseCode = 'worksheets.bad-value' | 'worksheets.unknown-name' | 'worksheets.ambiguous-name' | 'worksheets.bad-number' | 'worksheets.bad-day';

/** Reads a cell that is not empty for a place of the document; `list` names the choices of its column. */
export function parseCell(cell: Cell, leaf: Leaf, list: string, names: Names, is1904: boolean): Parsed {
  const text = settledText(cell.text);
  switch (leaf.kind) {
    case 'text':
      return { value: cell.text.replace(/\r\n?/g, '\n') };
    case 'number':
      return numberOf(text, leaf.isInt);
    case 'day':
      return dayOf(cell, text, is1904);
    case 'boolean':
      return booleanOf(text, list, names);
    case 'list':
      return listOf(text, leaf.item, list, names, is1904);
    case 'reference':
      return referenceOf(text, list, names);
    default:
      return list === '' ? plain(text, leaf) : chosen(text, leaf, list, names);
  }
}

function plain(text: string, leaf: Leaf): Parsed {
  return leaf.kind === 'enum' && !leaf.options.includes(text) ? { code: 'worksheets.bad-value', text } : { value: text };
}

function chosen(text: string, leaf: Leaf, list: string, names: Names): Parsed {
  const code = names.find(list, text);
  if (code === null) return { code: 'worksheets.ambiguous-name', text };
  if (leaf.kind === 'enum') {
    if (code !== undefined && leaf.options.includes(code)) return { value: code };
    return leaf.options.includes(text) ? { value: text } : { code: 'worksheets.bad-value', text };
  }
  return code === undefined ? { code: 'worksheets.unknown-name', text } : { value: code };
}

/** Several values, one in a line; a line that is no value by itself may hold several, set apart by commas. */
function listOf(text: string, item: Leaf, list: string, names: Names, is1904: boolean): Parsed {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const whole = parseCell({ text: line }, item, list, names, is1904);
    const parts = 'value' in whole ? [whole] : line.split(/[、,，;；]/).map((part) => parseCell({ text: part }, item, list, names, is1904));
    const bad = parts.find((part) => 'code' in part);
    if (bad !== undefined && 'code' in bad) return parts.length > 1 ? bad : whole;
    for (const part of parts) if ('value' in part) values.push(part.value);
  }
  return { value: values };
}

function numberOf(text: string, isInt: boolean): Parsed {
  const plainText = text.normalize('NFKC').replace(/[,\s¥円]/g, '');
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plainText) ? Number(plainText) : Number.NaN;
  return Number.isFinite(value) && (!isInt || Number.isSafeInteger(value)) ? { value } : { code: 'worksheets.bad-number', text };
}

/** Days between the beginnings of 1970 and of the two calendars of spreadsheets (ECMA-376 part 1, 18.17.4.1). */
const EPOCH = { from1900: 25_569, from1904: 24_107 } as const;
const DAY = 86_400_000;
/** The serial numbers of the years 1950 to 2199; other numbers are no dates. */
const EARLIEST = 18_264;
const LATEST = 109_571;

function dayOf({ number }: Cell, text: string, is1904: boolean): Parsed {
  if (number !== undefined && number >= EARLIEST && number <= LATEST)
    return { value: isoDay((Math.floor(number) - (is1904 ? EPOCH.from1904 : EPOCH.from1900)) * DAY) };
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
  const day = parts === null ? text : `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return Day.safeParse(day).success ? { value: day } : { code: 'worksheets.bad-day', text };
}

/** The civil date of a time in milliseconds since 1970 (days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function isoDay(time: number): string {
  const days = Math.floor(time / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function booleanOf(text: string, list: string, names: Names): Parsed {
  const code = names.find(list, text) ?? text.toLowerCase();
  if (/^(true|1|yes|○|〇|はい)$/.test(code)) return { value: true };
  return /^(false|0|no|×|いいえ)$/.test(code) ? { value: false } : { code: 'worksheets.bad-value', text };
}

/** A label of the list, or type and target: `incident:moves-unexpectedly`. */
function referenceOf(text: string, list: string, names: Names): Parsed {
  const code = names.find(list, text);
  if (code === null) return { code: 'worksheets.ambiguous-name', text };
  const [type = '', ...rest] = (code ?? text).split(':');
  const target = rest.join(':').trim();
  const known: readonly string[] = REFERENCE_TYPES;
  return known.includes(type) && target !== '' ? { value: { [type]: target } } : { code: 'worksheets.unknown-name', text };
}
