import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { FindingList } from '../../finding-list.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { base, tinyCatalog, tinyReliability } from '../../testing/tiny-catalog.contract.ts';
import { tinyDocument } from '../../testing/tiny-document.contract.ts';
import { checkCatalogIds } from './check-catalog-ids.ts';

const CATALOG = tinyCatalog({
  reliability: [tinyReliability({ number: 3 })],
  lifecycle: [{ ...base('ccds.lc-5-2-1'), lifecycle: 'service', phase: 'p', phaseTitle: { ja: '相', en: 'Phase' }, number: 1, table: '5-2', related: [] }],
});

function found(parts: Partial<AnshinDocument>) {
  const findings = new FindingList();
  checkCatalogIds(stagedRun(tinyDocument(parts), CATALOG).run, findings);
  return findings.sorted().map(({ code, path, params }) => [code, path.join('.'), params['id'] ?? params['problem']]);
}

describe('ids of the catalog', () => {
  it('are known when they are kinds, requirements, life-cycle items, functions or obligations', () => {
    expect(
      found({ components: { a: { kind: 'device' } }, measures: { m: { title: 'M', status: 'planned', meets: ['ssf.answer', 'ccds.lc-5-2-1', 'ipa.f3'] } } }),
    ).toEqual([]);
  });

  it('are reported wherever they are unknown', () => {
    expect(
      found({
        components: { a: { kind: 'device' }, b: { kind: 'toaster' } },
        measures: { m: { title: 'M', status: 'planned', meets: ['ssf.answer', 'ssf.nothing'] } },
        policies: { p: { title: 'P', for: [], requirements: ['ssf.none'] } },
        threats: { t: { title: 'T', requirements: ['ssf.no'] } },
        requirementStates: { 'ssf.never': { state: 'met' } },
        obligations: { 'law.none': { state: 'kept' } },
      }),
    ).toEqual([
      ['check.unknown-kind', 'components.b.kind', 'toaster'],
      ['check.unknown-requirement', 'measures.m.meets.1', 'ssf.nothing'],
      ['check.unknown-obligation', 'obligations.law.none', 'law.none'],
      ['check.unknown-requirement', 'policies.p.requirements.0', 'ssf.none'],
      ['check.unknown-requirement', 'requirementStates.ssf.never', 'ssf.never'],
      ['check.unknown-requirement', 'threats.t.requirements.0', 'ssf.no'],
    ]);
  });
});

describe('vectors', () => {
  it('are reported where no method scores them, with what is wrong', () => {
    expect(
      found({
        threats: { t: { title: 'T', vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CVSS:3.1/AV:Q', 'NOVEL:1.0/A:B'] } },
        threatDispositions: { 'rule.takeover@a': { state: 'adopted', vectors: ['CRSS:1.0/AV:L'] } },
      }).map(([code, path]) => [code, path]),
    ).toEqual([
      ['check.bad-vector', 'threatDispositions.rule.takeover@a.vectors.0'],
      ['check.bad-vector', 'threats.t.vectors.1'],
      ['check.bad-vector', 'threats.t.vectors.2'],
    ]);
    expect(found({ threats: { t: { title: 'T', vectors: ['NOVEL:1.0/A:B'] } } })[0]?.[2]).toBe('vector.unknown-prefix');
  });
});
