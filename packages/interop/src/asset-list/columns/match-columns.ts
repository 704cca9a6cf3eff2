import { ASSET_FIELDS, type AssetField, LIST_FIELDS, NAMING_FIELDS } from './fields.ts';
import { HEADER_WORDS } from './tables.ts';

/** A column that was taken for a field. */
export interface ColumnMatch {
  /** From 0. */
  readonly column: number;
  readonly field: AssetField;
  /** 100: the header is one of the usual words; less the more it says besides; `undefined` where the user said so. */
  readonly score: number | undefined;
}

/** The least score that counts. ASSUMPTION: below it, headers that only mention the word were matched. */
const LEAST = 50;

/** Score of a column that only its content tells. */
const BY_CONTENT = 60;

const EXACT = new Map(ASSET_FIELDS.flatMap((field) => HEADER_WORDS[field].map((word) => [word, field] as const)));

/** A header as it is compared. */
export function headerKey(header: string): string {
  return header
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[((【[][^))】\]]*[))】\]]/g, '')
    .replace(/[\s_\-*※:・"'`]+/g, '');
}

/** How well a header tells each field that it tells at all, the best first. */
export function scoresOf(header: string): readonly { readonly field: AssetField; readonly score: number }[] {
  const key = headerKey(header);
  if (key === '') return [];
  const exact = EXACT.get(key);
  const scores = exact === undefined ? [] : [{ field: exact, score: 100 }];
  if (key.length > 40) return scores;
  for (const field of ASSET_FIELDS) {
    if (field === exact) continue;
    const score = Math.max(0, ...HEADER_WORDS[field].map((word) => partScore(key, word)));
    if (score >= LEAST) scores.push({ field, score });
  }
  return scores.sort((a, b) => b.score - a.score);
}

/** A word that ends or begins a header tells the more of it the longer it is; Latin words below four letters tell nothing inside another. */
function partScore(key: string, word: string): number {
  const isShort = /^[ -~]+$/.test(word) ? word.length < 4 : word.length < 2;
  if (isShort || word === key) return 0;
  const share = word.length / key.length;
  if (key.endsWith(word)) return Math.round(40 + 50 * share);
  return key.startsWith(word) ? Math.round(30 + 50 * share) : 0;
}

/** Gives each column at most one field and each field its best column; fields that may be told in several columns take them all. */
export function matchColumns(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  isFree: (column: number, field: AssetField) => boolean,
): ColumnMatch[] {
  const candidates = headers.flatMap((header, column) => {
    const scores = scoresOf(header);
    const all = scores.length > 0 ? scores : scoresByContent(samples.map((cells) => cells[column] ?? ''));
    return all.map(({ field, score }) => ({ column, field, score }));
  });
  candidates.sort((a, b) => b.score - a.score || ASSET_FIELDS.indexOf(a.field) - ASSET_FIELDS.indexOf(b.field) || a.column - b.column);
  const matches: ColumnMatch[] = [];
  const columns = new Set<number>();
  const fields = new Set<AssetField>();
  for (const candidate of candidates) {
    const { column, field } = candidate;
    if (columns.has(column) || (fields.has(field) && !LIST_FIELDS.has(field)) || !isFree(column, field)) continue;
    columns.add(column);
    fields.add(field);
    matches.push(candidate);
  }
  return matches.sort((a, b) => a.column - b.column);
}

function scoresByContent(cells: readonly string[]): readonly { readonly field: AssetField; readonly score: number }[] {
  const filled = cells.filter((cell) => cell !== '');
  const isMostly = (pattern: RegExp): boolean => filled.length > 0 && filled.filter((cell) => pattern.test(cell)).length * 2 > filled.length;
  if (isMostly(/^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/)) return [{ field: 'ip', score: BY_CONTENT }];
  return isMostly(/^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i) ? [{ field: 'mac', score: BY_CONTENT }] : [];
}

/** Whether columns with these fields make a list of assets: something names them, and there is more than that. */
export function isAssetList(matches: readonly ColumnMatch[]): boolean {
  return matches.length >= 2 && matches.some(({ field }) => (NAMING_FIELDS as readonly AssetField[]).includes(field));
}
