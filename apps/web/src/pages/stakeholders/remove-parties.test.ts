import { applyEdit, fromLive, toLive } from '@anshin/collab';
import { builtinExampleJson } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { likelyRelation } from './relation-kind.ts';
import { removeAuthorities, removeParties } from './remove-parties.ts';

const document = JSON.parse((await builtinExampleJson('window-shutter')) ?? '') as AnshinDocument;

/** The document after edits, through the shared document, which refuses what the schema refuses. */
function carriedOut(edits: ReturnType<typeof removeParties>, before = document): AnshinDocument {
  const live = new Y.Doc();
  toLive(before, live);
  expect(applyEdit(live, edits, 'me')).toMatchObject({ applied: true });
  return fromLive(live).document;
}

describe('removing a party', () => {
  it.each(Object.keys(document.stakeholders ?? {}))('leaves no name of %s where none is needed', (id) => {
    const after = carriedOut(removeParties(document, [id]));
    expect(Object.keys(after.stakeholders ?? {})).not.toContain(id);
    expect(Object.values(after.relations ?? {}).filter(({ from, to }) => from === id || to === id)).toEqual([]);
    expect(Object.values(after.components ?? {}).filter(({ owner, accountable, operator }) => [owner, accountable, operator].includes(id))).toEqual([]);
    for (const { consequences = {} } of Object.values(after.incidents ?? {})) expect(Object.keys(consequences)).not.toContain(id);
    expect(after.applyingParties ?? []).not.toContain(id);
  });

  it('touches nothing else', () => {
    const after = carriedOut(removeParties(document, ['resident']));
    expect(Object.keys(after.incidents ?? {})).toEqual(Object.keys(document.incidents ?? {}));
    expect(Object.keys(after.components ?? {})).toEqual(Object.keys(document.components ?? {}));
    expect(after.title).toEqual(document.title);
  });
});

it('removing a party takes away what is said of its position, and its name from what it says of others', () => {
  const before: AnshinDocument = {
    ...document,
    rationales: { resident: { because: 'a' }, 'resident/night': { because: 'b' }, 'housing-maker': { because: 'c', by: 'resident' } },
  };
  expect(carriedOut(removeParties(before, ['resident']), before).rationales).toEqual({ 'housing-maker': { because: 'c' } });
});

it('removing an authority takes its relations with it', () => {
  const before: AnshinDocument = {
    ...document,
    authorities: { ministry: { name: 'Ministry' } },
    relations: { ...document.relations, law: { from: 'ministry', to: 'resident', kind: 'guidance' } },
  };
  const after = carriedOut(removeAuthorities(before, ['ministry']), before);
  expect(after.authorities ?? {}).toEqual({});
  expect(Object.keys(after.relations ?? {})).not.toContain('law');
});

it('guesses the kind of a relation by who is joined', () => {
  const parties = {
    stakeholders: { maker: { name: 'M', role: 'developer' }, firm: { name: 'F', role: 'provider' }, home: { name: 'H', role: 'user' } },
    authorities: { law: { name: 'L' } },
  } as const;
  expect(likelyRelation(parties, 'firm', 'home')).toBe('serviceContract');
  expect(likelyRelation(parties, 'maker', 'firm')).toBe('supply');
  expect(likelyRelation(parties, 'firm', 'law')).toBe('report');
  expect(likelyRelation(parties, 'law', 'firm')).toBe('guidance');
});
