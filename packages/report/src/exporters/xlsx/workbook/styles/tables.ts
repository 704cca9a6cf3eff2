/** How a cell looks. Colours are those of `drawing/looks/colours.ts`, light, as `AARRGGBB`. */
export interface CellLook {
  readonly size?: number;
  readonly isBold?: true;
  readonly ink?: string;
  readonly fill?: string;
  readonly isFramed?: true;
  readonly isUnderlined?: true;
  readonly isWrapped?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly rotation?: 90;
  /** Number format; `@` keeps what is typed as text. */
  readonly format?: string;
}

const INK = 'FF1C2527';
const MUTED = 'FF56666A';
const ACCENT = 'FF0C5C63';
const CELL = { size: 10, ink: INK, isFramed: true, isWrapped: true, vertical: 'top' } as const satisfies CellLook;

/** Every look that a cell can have. */
export const STYLES = {
  cover: { size: 20, isBold: true, ink: ACCENT, isWrapped: true, vertical: 'middle' },
  subtitle: { size: 11, ink: MUTED, isWrapped: true, vertical: 'top' },
  heading: { size: 12, isBold: true, ink: ACCENT, vertical: 'middle' },
  title: { size: 14, isBold: true, ink: ACCENT, isWrapped: true, vertical: 'middle' },
  about: { size: 9, ink: MUTED, isWrapped: true, vertical: 'top' },
  plain: { size: 10, ink: INK, isWrapped: true, vertical: 'top' },
  link: { size: 10, ink: ACCENT, isUnderlined: true, isWrapped: true, vertical: 'top' },
  back: { size: 9, ink: ACCENT, isUnderlined: true, horizontal: 'right', vertical: 'middle' },
  header: { size: 10, isBold: true, ink: 'FFFFFFFF', fill: ACCENT, isFramed: true, isWrapped: true, vertical: 'middle' },
  derivedHeader: { size: 10, isBold: true, ink: INK, fill: 'FFD9E0E1', isFramed: true, isWrapped: true, vertical: 'middle' },
  turnedHeader: { size: 9, isBold: true, ink: INK, fill: 'FFD9E0E1', isFramed: true, isWrapped: true, horizontal: 'left', vertical: 'bottom', rotation: 90 },
  entry: { ...CELL, format: '@' },
  number: { ...CELL, horizontal: 'right', format: '#,##0.##' },
  money: { ...CELL, horizontal: 'right', format: '#,##0' },
  derived: { ...CELL, fill: 'FFF4F6F6', format: '@' },
  derivedNumber: { ...CELL, fill: 'FFF4F6F6', horizontal: 'center', format: '0.##' },
  share: { ...CELL, fill: 'FFF4F6F6', horizontal: 'center', format: '0%' },
  metric: { ...CELL, horizontal: 'center' },
  score: { ...CELL, fill: 'FFF4F6F6', horizontal: 'center', isBold: true, format: '0.0' },
  score2: { ...CELL, fill: 'FFF4F6F6', horizontal: 'center', isBold: true, format: '0.00' },
  part: { ...CELL, fill: 'FFF4F6F6', horizontal: 'center', ink: MUTED, format: '0.00' },
  label: { ...CELL, isBold: true, fill: 'FFDFEEEF' },
  mark: { ...CELL, horizontal: 'center', vertical: 'middle', ink: ACCENT },
  gap: { ...CELL, horizontal: 'center', vertical: 'middle', ink: 'FF9D1C1C', fill: 'FFFBEBE8', isBold: true },
  key: { size: 8, ink: MUTED, format: '@' },
} as const satisfies Readonly<Record<string, CellLook>>;
export type StyleName = keyof typeof STYLES;

/** Looks of levels by rank: hollow, half, full; the word always stands in the cell. */
export const LEVEL_LOOKS = {
  1: { ink: 'FF5D7478', fill: 'FFFFFFFF' },
  2: { ink: 'FF8F5600', fill: 'FFFDF5E3' },
  3: { ink: 'FFFFFFFF', fill: 'FFA81F1F' },
} as const satisfies Readonly<Record<1 | 2 | 3, CellLook>>;
