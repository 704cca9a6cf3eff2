import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AssessmentRow, listAssessments } from '../../api/assessments.ts';
import { useLanguage } from '../../i18n/use-words.ts';
import { type PortfolioView, queryOf } from './portfolio-query.ts';

/** The name under which lists of assessments are kept; what changes one renews them. */
export const PORTFOLIO_KEY = ['assessments'] as const;

/** The rows that have come, and how to get more; while another question is asked, the last answer stays. */
export function usePortfolio(view: PortfolioView) {
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: [...PORTFOLIO_KEY, 'list', queryOf(view, language)],
    queryFn: ({ pageParam, signal }) => listAssessments(queryOf(view, language, pageParam), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    // Comparing all rows that have come with each page that comes would take longer and longer.
    structuralSharing: false,
  });
  const rows = useMemo<readonly AssessmentRow[] | undefined>(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  return { query, rows, total: query.data?.pages[0]?.total ?? 0 };
}
