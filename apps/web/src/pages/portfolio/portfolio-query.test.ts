import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, isNarrowed, queryOf, sectorsToOffer, sortedBy } from './portfolio-query.ts';

describe('the question of the portfolio', () => {
  it('leaves out what was not asked for', () => {
    expect(queryOf(FIRST_VIEW, 'ja')).toEqual({ sort: 'updated', direction: 'descending', limit: 60 });
  });

  it('holds search, filters and the place to go on', () => {
    const view = { ...FIRST_VIEW, search: '  窓 ', sector: 'smart-home', hasOpenFindings: true, isArchive: true };
    expect(queryOf(view, 'ja', 'c')).toEqual({
      search: '窓',
      sector: 'smart-home',
      hasOpenFindings: true,
      archived: true,
      sort: 'updated',
      direction: 'descending',
      limit: 60,
      cursor: 'c',
    });
  });

  it('sorts titles as the language of the page reads them', () => {
    const view = sortedBy(FIRST_VIEW, 'title');
    expect(queryOf(view, 'ja')).toMatchObject({ sort: 'titleJa', direction: 'ascending' });
    expect(queryOf(view, 'en')).toMatchObject({ sort: 'titleEn' });
  });

  it('cuts a search that the server would refuse', () => {
    expect(queryOf({ ...FIRST_VIEW, search: 'x'.repeat(300) }, 'en').search).toHaveLength(200);
  });
});

describe('sorting', () => {
  it('turns round what it is sorted by already', () => {
    expect(sortedBy(FIRST_VIEW, 'updated').direction).toBe('ascending');
    expect(sortedBy(sortedBy(FIRST_VIEW, 'openFindings'), 'openFindings').direction).toBe('ascending');
  });

  it('begins with most findings and with A', () => {
    expect(sortedBy(FIRST_VIEW, 'openFindings').direction).toBe('descending');
    expect(sortedBy(FIRST_VIEW, 'title').direction).toBe('ascending');
  });
});

it('looking into the archive is no filter, a search is', () => {
  expect(isNarrowed({ ...FIRST_VIEW, isArchive: true, search: ' ' })).toBe(false);
  expect(isNarrowed({ ...FIRST_VIEW, search: 'a' })).toBe(true);
});

it('offers sectors of the list besides the usual ones, each once', () => {
  expect(sectorsToOffer(['energy'], ['medical', null, 'energy', 'medical'], 'farming')).toEqual(['energy', 'farming', 'medical']);
});
