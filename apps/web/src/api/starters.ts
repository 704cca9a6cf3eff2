import type { BilingualText } from '@anshin/model';
import type { PageOf } from './page-of.ts';
import { request } from './request.ts';

/** A built-in system that an assessment can start from. */
export interface Starter {
  readonly id: string;
  readonly title: BilingualText;
  readonly sector: string;
  readonly source: string;
  readonly counts: {
    readonly stakeholders: number;
    readonly components: number;
    readonly channels: number;
    readonly incidents: number;
    readonly measures: number;
  };
  /** How many components of each kind it has. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly frameworks: readonly string[];
}

export function listStarters(): Promise<PageOf<Starter>> {
  return request('/starters');
}
