import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Credit, creditEdits, creditState, CREDITS } from './baseline-edits.ts';
import { removeUsage } from './remove-usage.ts';

function carriedOut(before: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument {
  const live = new Y.Doc();
  toLive(before, live);
  expect(applyEdit(live, [...edits], 'me')).toMatchObject({ applied: true });
  return fromLive(live).document;
}

describe('what counts as given', () => {
  const states = ['credits', 'excludes', 'unstated'] as const;

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('goes from %s to %s', (from, to) => {
    const bare: AnshinDocument = { anshin: 1, id: 'x', title: 'X', scope: { baseline: { credits: ['existingMeasures'] } } };
    const credit: Credit = 'inherentDesign';
    const before = carriedOut(bare, creditEdits(bare.scope?.baseline, credit, from));
    const edits = creditEdits(before.scope?.baseline, credit, to);
    const after = edits.length === 0 ? before : carriedOut(before, edits);
    expect(creditState(after.scope?.baseline, credit)).toBe(to);
    expect(creditState(after.scope?.baseline, 'existingMeasures')).toBe('credits');
  });

  it('names everything that the model knows', () => {
    for (const credit of CREDITS) {
      const bare: AnshinDocument = { anshin: 1, id: 'x', title: 'X' };
      expect(creditState(carriedOut(bare, creditEdits(undefined, credit, 'excludes')).scope?.baseline, credit)).toBe('excludes');
    }
  });
});

it('removing a usage frees the incidents that were only in it', () => {
  const before: AnshinDocument = {
    anshin: 1,
    id: 'x',
    title: 'X',
    stakeholders: { me: { name: 'Me', role: 'user' } },
    usages: { home: { title: 'Home' }, away: { title: 'Away' } },
    incidents: { one: { title: 'One', usages: ['home'] }, both: { title: 'Both', usages: ['home', 'away'] } },
    overrides: { o: { stakeholder: 'me', usage: 'home', axis: 'recoveryDifficulty', value: 'limited', because: 'x', by: 'me' } },
    rationales: { me: { because: 'x' }, 'me/home': { because: 'y' } },
  };
  const after = carriedOut(before, removeUsage(before, 'home'));
  expect(after.incidents?.['one']?.usages).toBeUndefined();
  expect(after.incidents?.['both']?.usages).toEqual(['away']);
  expect(after.overrides ?? {}).toEqual({});
  expect(Object.keys(after.rationales ?? {})).toEqual(['me']);
});
