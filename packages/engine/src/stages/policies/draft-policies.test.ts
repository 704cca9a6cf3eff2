import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { TINY_KINDS, tinyCatalog, tinyRequirement, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, incidentAt } from '../../testing/tiny-document.contract.ts';
import { requirementFilter } from '../threats/threat-results.ts';
import { draftPolicies } from './draft-policies.ts';

const CATALOG = tinyCatalog({
  kinds: TINY_KINDS,
  requirements: [
    ...['a', 'b', 'c'].map((name) => tinyRequirement({ id: `ssf.${name}` })),
    tinyRequirement({ id: 'ccds.sr2-x-1', framework: 'ccds-smart-home', level: 2 }),
  ],
  rules: [
    tinyRule({ id: 'rule.takeover', grants: 'control', requirements: ['ssf.c', 'ssf.b', 'ccds.sr2-x-1'] }),
    tinyRule({ id: 'rule.spoof', class: 'spoofing', requirements: ['ssf.a', 'ssf.b'] }),
  ],
});

/** The drafted policy of the party in a chain with the given incidents. */
function drafted(parts: Partial<AnshinDocument>) {
  const { run, positions, incidents, set } = stagedRun(
    chain({ target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } }, ...parts }),
    CATALOG,
  );
  return draftPolicies(run, positions, incidents, set, requirementFilter(run))[0] ?? expect.unreachable('no policy');
}

describe('a drafted policy', () => {
  const incidents: AnshinDocument['incidents'] = {
    bad: incidentAt('back', { causes: [{ at: 'back', class: 'malware' }, { at: 'back', class: 'spoofing' }, { class: 'malware' }] }),
    mild: incidentAt('front', { consequences: { party: { safety: 'limited' } } }),
  };

  it('is needed outside the target and proposes what answers the causes of the driving incidents, most causes first', () => {
    expect(drafted({ incidents })).toEqual({
      stakeholder: 'party',
      needed: true,
      incidents: ['bad'],
      stated: [],
      proposed: [
        { requirement: 'ssf.b', causes: ['bad/0', 'bad/1'] },
        { requirement: 'ssf.a', causes: ['bad/1'] },
        { requirement: 'ssf.c', causes: ['bad/0'] },
      ],
      because: { code: 'policy.outside-target', inputs: ['incidents/bad'], source: '000 2-1 (2)③' },
    });
  });

  it('is not needed inside the target, or where there is no target', () => {
    const target: AnshinDocument['target'] = { default: { recoveryDifficulty: 'serious', economicImpact: 'limited' } };
    expect(drafted({ incidents, target })).toMatchObject({ needed: false, incidents: [], proposed: [], because: { code: 'policy.within-target' } });
    const { target: _, ...document } = chain({ incidents });
    const { run, positions, incidents: assessed, set } = stagedRun(document, CATALOG);
    expect(draftPolicies(run, positions, assessed, set, requirementFilter(run))[0]?.needed).toBe(false);
  });

  it('lists the policies that the document states for the party beside it', () => {
    const policies: AnshinDocument['policies'] = {
      z: { title: 'Z', for: ['party', 'other'] },
      a: { title: 'A', for: ['party'] },
      x: { title: 'X', for: ['other'] },
    };
    expect(drafted({ incidents, policies }).stated).toEqual(['a', 'z']);
  });
});
