import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import type { AnshinDocument, Targets } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addDeparture, removeDeparture, setDefaultTarget } from './target-edits.ts';

const place = { recoveryDifficulty: 'serious', economicImpact: 'limited' } as const;
const grounds = { because: 'The business is small.', by: 'maker', on: '2026-05-01', unknownReason: { ja: '不明', en: 'Unknown' } };

/** The targets after edits were carried out on a shared document. */
function after(target: Targets | undefined, edits: readonly LiveEdit[]): Targets | undefined {
  const document: AnshinDocument = { anshin: 1, id: 'x', title: 'X', stakeholders: { maker: { name: 'Maker', role: 'provider' } }, ...(target && { target }) };
  const live = new Y.Doc();
  toLive(document, live);
  const result = applyEdit(live, edits, 'someone');
  expect(result.findings).toEqual([]);
  expect(result.applied).toBe(true);
  return fromLive(live).document.target;
}

describe('setting the target', () => {
  it('makes the first one with its reason in the history', () => {
    expect(after(undefined, setDefaultTarget(undefined, place, grounds))).toEqual({
      default: { ...place, because: 'The business is small.' },
      history: [{ on: '2026-05-01', by: 'maker', target: place, because: 'The business is small.' }],
    });
  });

  it('keeps the former value and its reason, and no longer calls the target inferred', () => {
    const former = { recoveryDifficulty: 'limited', economicImpact: 'limited', because: 'No accident.', inferred: true } as const;
    const targets = after({ default: former }, setDefaultTarget({ default: former }, place, { ...grounds, by: undefined }));
    expect(targets?.default).toEqual({ ...place, because: 'The business is small.' });
    expect(targets?.history).toEqual([
      { target: { recoveryDifficulty: 'limited', economicImpact: 'limited', inferred: true }, because: 'No accident.' },
      { on: '2026-05-01', target: place, because: 'The business is small.' },
    ]);
  });

  it('adds to a history that is there, and says so where a former reason is not known', () => {
    const first = { default: { ...place } };
    const once = after(first, setDefaultTarget(first, place, grounds));
    expect(once?.history?.[0]?.because).toEqual({ ja: '不明', en: 'Unknown' });
    const twice = after(once, setDefaultTarget(once, { ...place, economicImpact: 'serious' }, { ...grounds, on: '2026-06-01' }));
    expect(twice?.history?.map(({ on }) => on)).toEqual([undefined, '2026-05-01', '2026-06-01']);
  });
});

describe('a departure', () => {
  it('begins with the target of all and can be taken away', () => {
    const targets = { default: { ...place, because: 'Small.' } };
    const departed = after(targets, addDeparture(targets, 'maker'));
    expect(departed?.stakeholders).toEqual({ maker: place });
    expect(after(departed, removeDeparture('maker'))?.stakeholders ?? {}).toEqual({});
  });
});
