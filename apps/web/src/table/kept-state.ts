/** What a user arranged in one table: how it is sorted, filtered and which columns are shown how wide. */
export interface KeptState {
  readonly sort?: { readonly column: string; readonly isDescending: boolean } | undefined;
  /** Chosen values by column. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Shown or hidden against the column's own default. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly widths: Readonly<Record<string, number>>;
}

export const NOTHING_KEPT: KeptState = { filters: {}, shown: {}, widths: {} };

/** Columns are neither lost nor page-wide. */
export const WIDTHS = { least: 48, most: 800, step: 16, usual: 160 } as const;

/** Reads what was kept; whatever is not of its form is left out, since anyone may have written it. */
export function keptState(text: string | undefined): KeptState {
  const kept = objectOf(parsed(text));
  const sort = objectOf(kept['sort']);
  return {
    ...(typeof sort['column'] === 'string' ? { sort: { column: sort['column'], isDescending: sort['isDescending'] === true } } : {}),
    filters: mapped(kept['filters'], (value) => (isTexts(value) && value.length > 0 ? value : undefined)),
    shown: mapped(kept['shown'], (value) => (typeof value === 'boolean' ? value : undefined)),
    widths: mapped(kept['widths'], (value) => (typeof value === 'number' && Number.isFinite(value) ? fittingWidth(value) : undefined)),
  };
}

/** A width within what a column can have. */
export function fittingWidth(width: number): number {
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)));
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function mapped<T>(value: unknown, read: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
  const entries = Object.entries(objectOf(value)).flatMap(([key, item]) => {
    const made = read(item);
    return made === undefined ? [] : [[key, made] as const];
  });
  return Object.fromEntries(entries);
}
