import type { Mapping } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { tinyCatalog, tinyRequirement } from '../../testing/tiny-catalog.contract.ts';
import { chain, preventing } from '../../testing/tiny-document.contract.ts';

const mapping = (from: string, to: string, relation: Mapping['relation'] = 'equal'): Mapping => ({
  from,
  to,
  relation,
  basis: 'official',
  source: 'test',
  fromFramework: 'iot-ssf',
  toFramework: 'other',
});
const CATALOG = tinyCatalog({
  requirements: [tinyRequirement({ id: 'ssf.a' }), tinyRequirement({ id: 'ssf.b' }), tinyRequirement({ id: 'ccds.r2-1', framework: 'ccds-smart-home' })],
  mappings: [mapping('ssf.b', 'o-2'), mapping('ssf.b', 'o-1'), mapping('ssf.a', 'o-1'), mapping('ssf.a', 'o-1', 'related'), mapping('ccds.r2-1', 'o-3')],
});

/** Rows as `item relation state: requirements`. */
const rows = (parts: Partial<AnshinDocument> = {}) =>
  assess(chain(parts), CATALOG, { now: TEST_DAY }).crosswalks.map((row) => `${row.item} ${row.relation} ${row.state}: ${row.from.join(' ')}`);

describe('a crosswalk', () => {
  it('joins the requirements in play that bear on one item of another guideline, by relation', () => {
    expect(rows()).toEqual(['o-1 equal open: ssf.a ssf.b', 'o-1 related open: ssf.a', 'o-2 equal open: ssf.b']);
  });

  it('says whether all, some or none of them have something to answer with', () => {
    expect(rows({ measures: { m: preventing({ meets: ['ssf.b'] }) } })).toEqual([
      'o-1 equal partly: ssf.a ssf.b',
      'o-1 related open: ssf.a',
      'o-2 equal covered: ssf.b',
    ]);
    expect(rows({ measures: { m: preventing({ meets: ['ssf.a', 'ssf.b'] }) } })[0]).toBe('o-1 equal covered: ssf.a ssf.b');
  });
});
