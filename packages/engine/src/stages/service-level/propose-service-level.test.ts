import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { tinyDocument } from '../../testing/tiny-document.contract.ts';
import { actsOnLifeOrProperty, proposeServiceLevel } from './propose-service-level.ts';

const proposed = (parts: Partial<AnshinDocument>) => proposeServiceLevel(tinyDocument(parts));

describe('the service level', () => {
  it('is proposed as ★★ where nothing speaks of life or property', () => {
    expect(proposed({ assets: { a: { kind: 'personalInformation' } } })).toMatchObject({
      proposed: 2,
      effective: 2,
      decided: null,
      because: { code: 'level.no-life-or-property', inputs: [] },
    });
  });

  it.each(['life', 'property'] as const)('is proposed as ★★★ where the service acts on %s', (kind) => {
    expect(proposed({ assets: { a: { kind } } })).toMatchObject({
      proposed: 3,
      effective: 3,
      because: { code: 'level.life-or-property', inputs: ['assets/a'] },
    });
  });

  it('is proposed as ★★★ where an incident is critical for safety, but not for privacy', () => {
    const incident = (dimension: 'safety' | 'privacy') => proposed({ incidents: { i: { title: 'I', consequences: { p: { [dimension]: 'critical' } } } } });
    expect(incident('safety')).toMatchObject({ proposed: 3, because: { inputs: ['incidents/i'] } });
    expect(incident('privacy').proposed).toBe(2);
    expect(proposed({ incidents: { i: { title: 'I', consequences: { p: { safety: 'critical' }, q: { safety: 'limited' } } } } }).proposed).toBe(3);
  });

  it('is the decided one, which the proposal never changes', () => {
    const serviceLevel = { decided: 2, by: 'p', because: 'So.' } as const;
    expect(proposed({ serviceLevel, assets: { a: { kind: 'life' } } })).toMatchObject({ proposed: 3, decided: 2, effective: 2 });
  });
});

it('a service acts on life or property where such an asset is named', () => {
  expect(actsOnLifeOrProperty(tinyDocument({ assets: { a: { kind: 'function' }, b: { kind: 'property' } } }))).toBe(true);
  expect(actsOnLifeOrProperty(tinyDocument())).toBe(false);
});
