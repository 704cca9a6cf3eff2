import { builtinExampleJson, builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { layoutParties } from './party-layout.ts';
import { overlap, relationLines } from './relation-lines.ts';

const documents = await Promise.all(builtinExamples().map(async ({ id }) => JSON.parse((await builtinExampleJson(id)) ?? '') as AnshinDocument));
const layoutOf = ({ stakeholders = {}, authorities = {} }: AnshinDocument, width: number) => layoutParties(stakeholders, Object.keys(authorities), width);

describe('the picture of parties', () => {
  it.each([560, 680, 1_280])('shows everyone once, without overlap and inside the width of %i pixels', (width) => {
    for (const document of documents) {
      const { parties, width: whole } = layoutOf(document, width);
      expect(parties.map(({ id }) => id).sort()).toEqual([...Object.keys(document.stakeholders ?? {}), ...Object.keys(document.authorities ?? {})].sort());
      const apart = parties.filter(({ shape }) => shape !== 'group');
      for (const [index, a] of apart.entries()) for (const b of apart.slice(index + 1)) expect(overlap(a.box, b.box)).toBe(false);
      for (const { box } of parties) expect(box.x >= 0 && box.x + box.width <= whole).toBe(true);
    }
  });

  it('puts departments into what they are part of', () => {
    const role = 'provider' as const;
    const { parties } = layoutParties(
      { firm: { name: 'Firm', role }, sales: { name: 'Sales', role, partOf: 'firm' }, team: { name: 'Team', role, partOf: 'sales' } },
      [],
      680,
    );
    const at = new Map(parties.map((party) => [party.id, party]));
    expect(at.get('firm')?.shape).toBe('group');
    for (const id of ['sales', 'team']) {
      const [inner, outer] = [at.get(id)?.box, at.get('firm')?.box];
      expect(inner !== undefined && outer !== undefined && inner.y > outer.y && inner.y + inner.height < outer.y + outer.height).toBe(true);
    }
  });

  it('survives parties that are part of each other, of themselves or of nobody', () => {
    const role = 'user' as const;
    const stakeholders = {
      a: { name: 'A', role, partOf: 'b' },
      b: { name: 'B', role, partOf: 'a' },
      c: { name: 'C', role, partOf: 'c' },
      d: { name: 'D', role, partOf: 'gone' },
    };
    expect(layoutParties(stakeholders, [], 680).parties).toHaveLength(4);
  });

  it('keeps authorities apart, below', () => {
    const { parties, authoritiesAt = 0 } = layoutParties({ a: { name: 'A', role: 'user' } }, ['ministry'], 680);
    for (const { box, shape } of parties) expect(shape === 'authority' ? box.y > authoritiesAt : box.y + box.height < authoritiesAt).toBe(true);
  });
});

describe('the lines of relations', () => {
  it('join every relation whose ends are there, and are the same each time', () => {
    for (const document of documents) {
      const { parties } = layoutOf(document, 680);
      const known = new Set(parties.map(({ id }) => id));
      const relations = Object.entries(document.relations ?? {}).map(([id, { from, to }]) => ({ id, from, to, labelWidth: 72 }));
      const lines = relationLines(parties, relations);
      expect(lines.map(({ id }) => id)).toEqual(relations.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to).map(({ id }) => id));
      expect(relationLines(parties, relations)).toEqual(lines);
    }
  });

  it('of the same two parties do not lie on each other', () => {
    const { parties } = layoutParties({ a: { name: 'A', role: 'provider' }, b: { name: 'B', role: 'user' } }, [], 680);
    const ends = { from: 'a', to: 'b', labelWidth: 60 };
    const lines = relationLines(parties, [
      { id: 'r1', ...ends },
      { id: 'r2', ...ends },
      { id: 'r3', from: 'b', to: 'a', labelWidth: 60 },
    ]);
    expect(new Set(lines.map(({ path }) => path)).size).toBe(3);
    expect(new Set(lines.map(({ label }) => `${label.x} ${label.y}`)).size).toBe(3);
  });
});
