import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { assess, prioritise } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { numbering, renameIds } from '../../packages/engine/src/testing/rename-ids.contract.ts';
import { evaluate, type SystemRow, totalsOf } from './evaluate.ts';
import { structureOf } from './structure-of.ts';

let rows: SystemRow[] = [];
beforeAll(async () => {
  rows = await evaluate();
});

const proposalsOf = (document: AnshinDocument): string[] => {
  const result = assess(structureOf(document), builtinCatalog(), { now: '2026-04-01' });
  const shown = prioritise(result).map((item) => `${item.id} ${item.weight}`);
  const requirements = result.requirements.map((requirement) => `${requirement.id} ${requirement.addresses.length}`);
  return [...shown, ...requirements, ...result.functions.map((entry) => `${entry.number} ${entry.on.join(' ')}`)]
    .map((line) => line.split(' ').sort().join(' '))
    .sort();
};

describe('what the engine proposes from structure alone', () => {
  it('agrees with what experts published about the seventeen systems', () => {
    const totals = totalsOf(rows);
    expect(rows).toHaveLength(17);
    expect(totals.threatRecall).toBeGreaterThanOrEqual(0.95);
    expect(totals.requirementRecall).toBeGreaterThanOrEqual(0.9);
    expect(totals.functionRecall).toBeGreaterThanOrEqual(0.9);
    expect(totals.precision).toBeGreaterThanOrEqual(0.6);
    expect(totals.positions).toBe('36/36');
  });

  it('shows a person at most twenty things to decide at first', () => {
    for (const row of rows) expect(row.shown.all, row.id).toBeLessThanOrEqual(20);
  });

  it('does not depend on the names in a model', async () => {
    for (const { id } of builtinExamples()) {
      const document = JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
      const { rename, restore } = numbering(document);
      const renamed = proposalsOf(renameIds(document, rename))
        .map((line) => restore(line).split(' ').sort().join(' '))
        .sort();
      expect(renamed, id).toEqual(proposalsOf(document));
    }
  });

  it('grows by what is added and keeps what was there when the system is reshaped', async () => {
    for (const { id } of builtinExamples()) {
      const document = JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
      const zone = Object.keys(document.zones ?? {})[0];
      const reshaped = {
        ...document,
        components: {
          'added-terminal': { kind: 'officePc', ...(zone === undefined ? {} : { zone }) },
          ...Object.fromEntries(Object.entries(document.components ?? {}).reverse()),
        },
        channels: Object.fromEntries(
          Object.entries(document.channels ?? {}).map(([key, channel]) => [key, { ...channel, between: [channel.between[1], channel.between[0]] }]),
        ),
      } as AnshinDocument;
      const threats = (of: AnshinDocument) =>
        assess(structureOf(of), builtinCatalog(), { now: '2026-04-01', only: 'threats' }).threats.map((threat) => threat.id);
      expect(
        threats(reshaped).filter((threat) => !threat.endsWith('@added-terminal')),
        id,
      ).toEqual(threats(document));
    }
  });
});
