import type { Facet } from './facet.ts';

/** Ids of the open items that would ask for the same thing as a suggestion. */
export function asksFor({ code, values: [value = ''] }: Pick<Facet, 'code' | 'values'>): string[] {
  if (code === 'requirement') return ['high-impact', 'binding', 'guidance'].map((sort) => `requirements.${sort}:${value}`);
  if (code === 'function') return [`functions.placed:${value}`];
  if (code === 'obligation') return [`obligations.stated:obligations/${value}`];
  if (code === 'criterion') return [`criteria.dimension:criteria/${value}`];
  if (code === 'stakeholder-role' && value === 'user') return ['stakeholders.user:stakeholders'];
  return [];
}
