import type { BilingualText } from '@anshin/model';

/** How much an analysis of attack paths does before it stops and says so. Counts, not times: results are equal on every machine. */
export interface PathLimits {
  /** Paths listed for each cause. */
  readonly paths: number;
  /** Causes whose paths are listed, those of critical incidents first. */
  readonly causes: number;
  /** Looks at arcs for the paths of one cause. */
  readonly searchArcs: number;
  /** Looks at arcs for all smallest cuts together. */
  readonly cutArcs: number;
  /** Measures of the document whose effect is tried. */
  readonly measures: number;
  /** Rows listed of components whose hardening cuts most, and of components that fall. */
  readonly rows: number;
}

/** The names of the limits that a report can say were met. */
export type LimitName = keyof PathLimits;

/**
 * The usual limits. ASSUMPTION: ten paths, as the issue asks; the others keep 10,000 components and 30,000 channels within seconds, and are out of
 * reach for systems of a few hundred components.
 */
export const PATH_LIMITS: PathLimits = { paths: 10, causes: 1000, searchArcs: 3_000_000, cutArcs: 40_000_000, measures: 500, rows: 100 };

/** What meeting a limit means for the reader. */
export const LIMIT_WORDS: Readonly<Record<Exclude<LimitName, 'paths'>, BilingualText>> = {
  causes: {
    ja: '原因が多いため、重大なインシデントの原因から順に、上限の数まで経路を調べました。',
    en: 'There are many causes; paths were sought for those of critical incidents first, up to the limit.',
  },
  searchArcs: {
    ja: '構成が大きいため、一部の原因では経路の探索を途中で打ち切りました。示した経路は正しい順ですが、ほかにもあり得ます。',
    en: 'The system is large, and for some causes the search for paths was cut short. The paths shown are in their right order, but there may be more.',
  },
  cutArcs: {
    ja: '構成が大きいため、一部の原因では、すべての経路を断つのに要る最小の数を求めきれず、下限だけを示しています。',
    en: 'The system is large, and for some causes the smallest number of components that cuts all paths is given only as a lower bound.',
  },
  measures: {
    ja: '対策が多いため、効果を試したのは上限の数までです。',
    en: 'There are many measures; the effect was tried only up to the limit.',
  },
  rows: {
    ja: '一覧は効果や影響の大きいものから上限の数まで示しています。計算は全体について行っています。',
    en: 'Lists show the rows of greatest effect up to the limit. The computation covers all of them.',
  },
};
