import type { ImpactTable } from './impact.ts';
import type { RoundUp } from './rounding.ts';

/** In what CVSS 3.0 and 3.1 differ, and how they are named. */
export interface Edition {
  readonly id: string;
  readonly prefix: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly source: { readonly ja: string; readonly en: string };
  readonly example: string;
  readonly roundUp: RoundUp;
  /** Impact and modified impact differ in 3.1 only. */
  readonly impact: ImpactTable;
  readonly modifiedImpact: ImpactTable;
  /** The power in the modified impact with scope changed, as the formula is shown. */
  readonly modifiedPower: string;
}
