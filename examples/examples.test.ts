import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { type Assessment, assess, IN_FORCE } from '@anshin/engine';
import { type AnshinDocument, rankOf } from '@anshin/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedOf } from '../tools/examples/expected.ts';
import { AFTER_BY_HAND } from './after-by-hand.data.ts';
import { PUBLISHED_COUNTS, PUBLISHED_INSIDE, PUBLISHED_POSITIONS } from './published-positions.data.ts';

const NOW = '2026-04-01';
const documents = new Map<string, AnshinDocument>();
const results = new Map<string, Assessment>();

beforeAll(async () => {
  for (const { id } of builtinExamples()) {
    const document = JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
    documents.set(id, document);
    results.set(id, assess(document, builtinCatalog(), { now: NOW }));
  }
});

const documentOf = (id: string): AnshinDocument => documents.get(id) ?? expect.unreachable(`no example ${id}`);
const resultOf = (id: string): Assessment => results.get(id) ?? expect.unreachable(`no example ${id}`);
const positionOf = (id: string, party: string) =>
  resultOf(id).positions.find((position) => position.stakeholder === party) ?? expect.unreachable(`no position ${id} ${party}`);

describe('the published systems', () => {
  it('are seventeen', () => {
    expect(builtinExamples()).toHaveLength(17);
  });

  it.each(PUBLISHED_POSITIONS)('%s: %s stands at %i, %i as published, out of its incidents', (id, party, recovery, economic) => {
    const position = positionOf(id, party);
    expect(position.overridden).toEqual([]);
    expect(position.before && [rankOf(position.before.recoveryDifficulty), rankOf(position.before.economicImpact)]).toEqual([recovery, economic]);
  });

  it('rest on the dimension trust for one published position only', () => {
    const through = PUBLISHED_POSITIONS.filter(([id, party]) => positionOf(id, party).throughTrustOnly).map(([id, party]) => `${id} ${party}`);
    expect(through).toEqual(['air-conditioner ac-maker-iot']);
    expect(resultOf('air-conditioner').findings.map((finding) => finding.code)).toContain('positions.through-trust');
  });

  it.each(PUBLISHED_INSIDE)('%s: whether %s lies inside its target is %s, as published', (id, party, isInside) => {
    expect(positionOf(id, party).withinTarget?.before).toBe(isInside);
  });

  it('leave parties without a rated consequence unplaced', () => {
    expect(positionOf('window-shutter', 'cloud-vendor').before).toBeNull();
    expect(positionOf('window-shutter', 'cloud-vendor').withinTarget).toBeNull();
  });

  it.each(PUBLISHED_COUNTS)('%s has %i stakeholders and authorities, %i published components and %i incidents', (id, stakeholders, components, incidents) => {
    const document = documentOf(id);
    const golden = goldenIds(id);
    expect(Object.keys(golden.stakeholders)).toHaveLength(stakeholders);
    for (const party of Object.values(golden.stakeholders)) expect({ ...document.stakeholders, ...document.authorities }).toHaveProperty(party);
    expect(Object.keys(golden.components)).toHaveLength(components);
    for (const component of Object.values(golden.components)) expect(document.components).toHaveProperty(component);
    expect(Object.keys(document.incidents ?? {})).toHaveLength(incidents);
    for (const incident of Object.values(golden.incidents ?? {})) expect(document.incidents).toHaveProperty(incident);
  });
});

describe('positions after measures', () => {
  it.each(AFTER_BY_HAND)('$example: $party comes out as worked out by hand in the README', ({ example, party, limited, open }) => {
    const { byState } = positionOf(example, party);
    const ranks = (place: (typeof byState)['planned']['open']) => (place === null ? null : [rankOf(place.recoveryDifficulty), rankOf(place.economicImpact)]);
    for (const state of IN_FORCE) {
      expect(ranks(byState[state].limited), `limited, ${state}`).toEqual(limited[state]);
      expect(ranks(byState[state].open), `open, ${state}`).toEqual(open[state]);
    }
  });
});

describe('a published position', () => {
  it.each(PUBLISHED_POSITIONS.filter(([, , recovery, economic]) => recovery > 1 || economic > 1))(
    '%s: %s comes down when the incidents that drive it are taken away',
    (id, party) => {
      const before = positionOf(id, party);
      const document = documentOf(id);
      const rest = Object.fromEntries(Object.entries(document.incidents ?? {}).filter(([incident]) => !before.drivers.includes(incident)));
      const after = assess({ ...document, incidents: rest, measures: {}, decisions: {} }, builtinCatalog(), { now: NOW }).positions.find(
        (position) => position.stakeholder === party,
      );
      const sum = (place: typeof before.before): number => (place === null ? 0 : rankOf(place.recoveryDifficulty) + rankOf(place.economicImpact));
      expect(before.drivers.length).toBeGreaterThan(0);
      expect(sum(after?.before ?? null)).toBeLessThan(sum(before.before));
    },
  );
});

describe('every example', () => {
  it('comes out as expected, to the last result', () => {
    for (const [id, result] of results) {
      const path = join('examples', id, 'expected', 'assessment.json');
      expect(existsSync(path), `${path} is missing: run npm run golden`).toBe(true);
      expect(JSON.parse(readFileSync(path, 'utf8')), id).toEqual(JSON.parse(JSON.stringify(expectedOf(result))));
    }
  });

  it('has no finding at error level', () => {
    for (const [id, result] of results)
      expect(
        result.findings.filter((finding) => finding.severity === 'error').map((finding) => `${finding.code} ${finding.path.join('.')}`),
        id,
      ).toEqual([]);
  });

  it('explains itself in both languages', () => {
    for (const { id } of builtinExamples()) {
      const readme = readFileSync(join('examples', id, 'README.md'), 'utf8');
      expect(readme, id).toMatch(/[ぁ-ん]/);
      expect(readme, id).toMatch(/[a-z]{4}/);
    }
  });
});

interface GoldenIds {
  readonly stakeholders: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
  readonly incidents?: Readonly<Record<string, string>>;
}

function goldenIds(id: string): GoldenIds {
  return JSON.parse(readFileSync(join('examples', id, 'golden-ids.json'), 'utf8')) as GoldenIds;
}
