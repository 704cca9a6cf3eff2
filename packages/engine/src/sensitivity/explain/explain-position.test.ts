import { builtinExamples } from '@anshin/catalog';
import {
  type AnshinDocument,
  AXES,
  type Consequence,
  economicImpactOf,
  type Incident,
  type Measure,
  type Rank,
  rankOf,
  recoveryDifficultyOf,
} from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import type { PositionResult } from '../../assessment/position-result.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { chain, incidentAt, preventing } from '../../testing/tiny-document.contract.ts';
import { runPositionStages } from '../model/position-stages.ts';
import { ranksOf } from '../model/ranks.ts';
import { randomDocument } from '../testing/random-document.contract.ts';
import { explainPosition } from './explain-position.ts';
import { type Lowering, PositionExplanation, type Raising } from './explanation.ts';
import { UnknownPositionError } from './unknown-position-error.ts';

const CATALOG = tinyCatalog();
const OPTIONS = { now: TEST_DAY };
const explained = (document: AnshinDocument, party: string) => explainPosition(document, CATALOG, OPTIONS, party);

const positionsOf = (document: AnshinDocument) => runPositionStages(document, CATALOG, OPTIONS).positions;

function positionIn(document: AnshinDocument, id: string): PositionResult {
  return positionsOf(document).find((position) => position.id === id) ?? expect.unreachable(`no position ${id}`);
}

/** Sets levels of one party's consequences. */
function judged(
  document: AnshinDocument,
  party: string,
  changes: readonly { readonly incident: string; readonly dimension: string; readonly to: string }[],
): AnshinDocument {
  const incidents: Record<string, Incident> = { ...document.incidents };
  for (const { incident, dimension, to } of changes) {
    const stated = incidents[incident] as Incident;
    incidents[incident] = { ...stated, consequences: { ...stated.consequences, [party]: { ...stated.consequences?.[party], [dimension]: to } as Consequence } };
  }
  return { ...document, incidents };
}

function withStatus(document: AnshinDocument, ids: readonly string[], status: Measure['status']): AnshinDocument {
  return {
    ...document,
    measures: Object.fromEntries(Object.entries(document.measures ?? {}).map(([id, measure]) => [id, ids.includes(id) ? { ...measure, status } : measure])),
  };
}

const rankIn = (position: PositionResult, { reading, axis }: Pick<Lowering | Raising, 'reading' | 'axis'>): number => ranksOf(position[reading])[axis];

describe('an explanation of a position', () => {
  it('names drivers, and judgements all of which lower it and none of which can be left out', () => {
    fc.assert(
      fc.property(randomDocument, (random) => {
        // A decided level keeps the rules apart from the judgements.
        const document: AnshinDocument = { ...random, serviceLevel: { decided: 2, by: 'maker', because: 'Chosen.' } };
        for (const position of positionsOf(document)) {
          const { lower, movedBy } = explained(document, position.id);
          for (const lowering of lower) {
            const judgements = lowering.incidents.flatMap((incident) => incident.judgements);
            expect(rankIn(position, lowering)).toBe(rankOf(lowering.from as 'limited'));
            const all = positionIn(judged(document, position.stakeholder, judgements), position.id);
            expect(rankIn(all, lowering)).toBe(rankOf(lowering.to as 'limited'));
            for (const left of judgements) {
              const fewer = judged(
                document,
                position.stakeholder,
                judgements.filter((judgement) => judgement !== left),
              );
              expect(rankIn(positionIn(fewer, position.id), lowering)).toBe(rankIn(position, lowering));
            }
          }
          for (const { reading, axis, level, drivers, overridden } of movedBy) {
            expect(level).toBe(position[reading]?.[axis] ?? null);
            if (level !== null && level !== 'limited' && !overridden) expect(drivers.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds the sets of measures that trying every set finds', () => {
    fc.assert(
      fc.property(randomDocument, (random) => {
        const document: AnshinDocument = { ...random, usages: {} };
        const missing = Object.entries(document.measures ?? {})
          .filter(([, measure]) => measure.status === 'planned' || measure.status === 'agreed')
          .map(([id]) => id)
          .sort();
        const subsets = Array.from({ length: 2 ** missing.length }, (_, bits) => missing.filter((_, i) => ((bits >> i) & 1) === 1));
        const positions = subsets.map((set) => new Map(positionsOf(withStatus(document, set, 'implemented')).map((position) => [position.id, position])));
        for (const [party, position] of positions[0] ?? []) {
          for (const lowering of explained(document, party).lower) {
            if (lowering.reading === 'before') {
              expect(lowering.measureSets).toEqual([]);
              continue;
            }
            const enough = subsets.filter((_, i) => rankIn(positions[i]?.get(party) ?? position, lowering) < rankIn(position, lowering));
            const minimal = enough.filter((set) => !enough.some((other) => other.length < set.length && other.every((id) => set.includes(id))));
            expect(lowering.measureSets.map((set) => [...set].sort().join(' ')).sort()).toEqual(minimal.map((set) => set.join(' ')).sort());
            expect(lowering.byAllMeasures).toBe(enough.length > 0);
            if (lowering.reading === 'open') expect(lowering.unanswered.length > 0).toBe(!lowering.byAllMeasures);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names exactly the single judgements, measures and decisions that raise it', () => {
    fc.assert(
      fc.property(randomDocument, (random) => {
        const document: AnshinDocument = { ...random, serviceLevel: { decided: 2, by: 'maker', because: 'Chosen.' } };
        for (const position of positionsOf(document)) {
          const { raise } = explained(document, position.id);
          const raisedBy = (edited: AnshinDocument): string[] => {
            const after = positionIn(edited, position.id);
            return (['before', 'limited', 'open'] as const).flatMap((reading) =>
              AXES.filter((axis) => rankIn(after, { reading, axis }) > rankIn(position, { reading, axis })).map((axis) => `${reading} ${axis}`),
            );
          };
          const named = (list: 'judgements' | 'measures' | 'decisions', name: (entry: never) => string, of: string): string[] =>
            raise.filter((raising) => (raising[list] as never[]).some((entry) => name(entry) === of)).map(({ reading, axis }) => `${reading} ${axis}`);
          for (const [id, incident] of Object.entries(document.incidents ?? {})) {
            if (position.usage !== undefined && incident.usages !== undefined && !incident.usages.includes(position.usage)) continue;
            for (const [dimension, level] of Object.entries(incident.consequences?.[position.stakeholder] ?? {})) {
              if (dimension === 'inferred' || level === 'critical' || level === 'catastrophic') continue;
              const isEconomic = dimension === 'direct' || dimension === 'indirect';
              const next = (rankOf(level as 'limited') + 1) as Rank;
              const edited = judged(document, position.stakeholder, [
                { incident: id, dimension, to: isEconomic ? economicImpactOf(next) : recoveryDifficultyOf(next) },
              ]);
              expect(named('judgements', (entry: Raising['judgements'][number]) => `${entry.incident} ${entry.dimension}`, `${id} ${dimension}`)).toEqual(
                raisedBy(edited),
              );
            }
          }
          for (const [id, measure] of Object.entries(document.measures ?? {})) {
            if (measure.status !== 'implemented' && measure.status !== 'verified') continue;
            expect(named('measures', (entry: Raising['measures'][number]) => entry.measure, id)).toEqual(raisedBy(withStatus(document, [id], 'planned')));
          }
          for (const id of Object.keys(document.decisions ?? {})) {
            const decisions = Object.fromEntries(Object.entries(document.decisions ?? {}).filter(([other]) => other !== id));
            expect(named('decisions', (entry: Raising['decisions'][number]) => entry.decision, id)).toEqual(raisedBy({ ...document, decisions }));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('names open causes with the measures that would close them and the requirements that answer them', () => {
    const document = chain({
      incidents: { stop: incidentAt('back') },
      measures: { patch: preventing({ title: { ja: '更新', en: 'Patch' }, status: 'planned', treats: [{ cause: 'stop/0' }] }) },
    });
    const { lower, sentences } = explained(document, 'party');
    const open = lower.find((lowering) => lowering.reading === 'open');
    expect(open?.incidents[0]?.causes).toEqual([{ id: 'stop/0', at: 'back', class: 'malware', measures: ['patch'], requirements: ['ssf.answer'] }]);
    expect(open?.measureSets).toEqual([['patch']]);
    expect(sentences.map((sentence) => sentence.code)).toContain('explain.lower-measures');
    expect(sentences.find((sentence) => sentence.code === 'explain.lower-measures')?.text.ja).toContain('「更新」');
  });

  it('finds that cutting the way to a cause closes it too', () => {
    const document = chain({
      incidents: { stop: incidentAt('back') },
      measures: {
        front: preventing({ status: 'agreed', meets: ['ssf.answer'], on: ['front'] }),
        back: preventing({ status: 'agreed', treats: [{ incident: 'stop' }] }),
      },
    });
    expect(explained(document, 'party').lower.find((lowering) => lowering.reading === 'open')?.measureSets).toEqual([['back'], ['front']]);
  });

  it('says what keeps it up when no measure of the document helps', () => {
    const { lower, sentences } = explained(chain({ incidents: { stop: incidentAt('back') } }), 'party');
    expect(lower.find((lowering) => lowering.reading === 'open')).toMatchObject({ byAllMeasures: false, measureSets: [], unanswered: ['stop/0'] });
    expect(sentences.map((sentence) => sentence.code)).toContain('explain.lower-nothing');
  });

  it('leaves a value that a person set to that person', () => {
    const document = chain({
      incidents: { stop: incidentAt('back') },
      overrides: { o: { stakeholder: 'party', axis: 'recoveryDifficulty', value: 'critical', because: 'Known.', by: 'party' } },
    });
    const { movedBy, lower, sentences } = explained(document, 'party');
    expect(movedBy[0]).toMatchObject({ reading: 'before', axis: 'recoveryDifficulty', level: 'critical', overridden: true, drivers: [] });
    expect(lower.some((lowering) => lowering.reading === 'before')).toBe(false);
    expect(sentences[0]?.code).toBe('explain.before-overridden');
  });

  it('asks for a position that exists, by party or by party and usage', () => {
    const document = chain({ usages: { day: { title: 'Day' }, night: { title: 'Night' } }, incidents: { stop: incidentAt('back') } });
    expect(explained(document, 'party/day').usage).toBe('day');
    expect(() => explained(document, 'party')).toThrow(UnknownPositionError);
    expect(() => explained(document, 'party')).toThrow(/party\/day, party\/night/);
    expect(explained(chain(), 'party').sentences.map((sentence) => sentence.code)).toEqual(['explain.not-rated']);
  });
});

describe('every example', () => {
  it('is explained for every party, in the published shape and in whole sentences of both languages', async () => {
    for (const { id } of builtinExamples()) {
      const document = await exampleDocument(id);
      const assessment = assess(document, testCatalog(), OPTIONS);
      for (const position of assessment.positions) {
        const explanation = explainPosition(document, testCatalog(), OPTIONS, position.id);
        expect(PositionExplanation.parse(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation);
        expect(explanation).toMatchObject({ before: position.before, limited: position.limited, open: position.open });
        const before = explanation.movedBy
          .filter((reason) => reason.reading === 'before')
          .flatMap((reason) => reason.drivers.map((driver) => `${driver.incident} ${driver.dimension}`));
        if (position.overridden.length === 0)
          expect(before.sort()).toEqual(position.driverDetails.map((driver) => `${driver.incident} ${driver.dimension}`).sort());
        for (const { text } of explanation.sentences) {
          expect(text.ja).toMatch(/[ぁ-ん].*。$/);
          expect(text.en).toMatch(/\.$/);
          expect(text.ja + text.en).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });
});
