import type { Language } from '@anshin/model';
import type { AssessmentQuery } from '../../api/assessments.ts';

/** What the list can be sorted by; the title is sorted as the language of the page reads it. */
export type PortfolioSort = 'updated' | 'title' | 'openFindings';

/** What the user asked the list for. */
export interface PortfolioView {
  readonly search: string;
  /** Empty for all. */
  readonly sector: string;
  readonly hasOpenFindings: boolean;
  readonly isArchive: boolean;
  readonly sort: PortfolioSort;
  readonly direction: 'ascending' | 'descending';
}

export const FIRST_VIEW: PortfolioView = { search: '', sector: '', hasOpenFindings: false, isArchive: false, sort: 'updated', direction: 'descending' };

/** Rows asked for at once: three screens of them. */
const PAGE = 60;
/** Longest search that the server takes. */
const LONGEST_SEARCH = 200;

/** The question to the server. */
export function queryOf(view: PortfolioView, language: Language, cursor?: string): AssessmentQuery {
  const search = view.search.trim().slice(0, LONGEST_SEARCH);
  return {
    ...(search === '' ? {} : { search }),
    ...(view.sector === '' ? {} : { sector: view.sector }),
    ...(view.hasOpenFindings ? { hasOpenFindings: true } : {}),
    ...(view.isArchive ? { archived: true } : {}),
    sort: view.sort === 'title' ? (language === 'ja' ? 'titleJa' : 'titleEn') : view.sort,
    direction: view.direction,
    limit: PAGE,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** Sorting by what it is sorted by already turns it round; another begins with what people look for: A first, newest first, most first. */
export function sortedBy(view: PortfolioView, sort: PortfolioSort): PortfolioView {
  if (view.sort === sort) return { ...view, direction: view.direction === 'ascending' ? 'descending' : 'ascending' };
  return { ...view, sort, direction: sort === 'title' ? 'ascending' : 'descending' };
}

/** Whether anything is left out by search or filters. */
export function isNarrowed({ search, sector, hasOpenFindings }: PortfolioView): boolean {
  return search.trim() !== '' || sector !== '' || hasOpenFindings;
}

/** The sectors to choose from: the usual ones, those met in the list, and the one chosen. */
export function sectorsToOffer(usual: readonly string[], met: readonly (string | null)[], chosen: string): readonly string[] {
  const others = [...new Set([...met, chosen])].filter((sector): sector is string => sector !== null && sector !== '' && !usual.includes(sector));
  return [...usual, ...others.sort()];
}
