import { applyEdit, fromLive, toLive } from '@anshin/collab';
import { type AnshinDocument, writeYaml } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type SyncState, TextSync } from './text-sync.ts';

const FIRST: AnshinDocument = { anshin: 1, id: 'x', title: 'x', sector: 'home', zones: { home: { kind: 'premises' } } };

/** A text view on a live document, with a clock that the test turns. */
function opened() {
  const doc = new Y.Doc();
  toLive(FIRST, doc);
  let document = fromLive(doc).document;
  let text = writeYaml(document);
  let due: (() => void) | undefined;
  const states: SyncState[] = [];
  const write = (edits: Parameters<typeof applyEdit>[1]): boolean => {
    const { applied } = applyEdit(doc, edits, 'me');
    document = fromLive(doc).document;
    sync.changed();
    return applied;
  };
  const sync: TextSync = new TextSync({
    text: () => text,
    change: (changes) => {
      for (const { from, to, insert } of changes.toReversed()) text = text.slice(0, from) + insert + text.slice(to);
    },
    document: () => document,
    write,
    told: (state) => states.push(state),
    after: (_milliseconds, step) => {
      due = step;
      return () => {
        due = undefined;
      };
    },
  });
  return {
    sync,
    states,
    text: () => text,
    document: () => document,
    type: (from: string, to: string) => {
      text = text.replace(from, to);
      sync.typed();
    },
    other: write,
    pause: () => due?.(),
  };
}

describe('the text view', () => {
  test('writes what is typed at a pause and leaves the text as it was typed', () => {
    const view = opened();
    view.type('sector: home', 'sector:   office # mine');
    expect(view.document().sector).toBe('home');
    view.pause();
    expect([view.document().sector, view.states.at(-1)]).toEqual(['office', 'step']);
    expect(view.text()).toContain('sector:   office # mine');
  });

  test('writes nothing while the text has errors, and all of it once they are mended', () => {
    const view = opened();
    view.type('sector: home', 'sector: [office');
    view.pause();
    expect([view.document().sector, view.states.at(-1)]).toEqual(['home', 'errors']);
    view.type('[office', 'office');
    view.pause();
    expect(view.document().sector).toBe('office');
  });

  test('takes over what others do', () => {
    const view = opened();
    view.other([{ op: 'set', path: ['sector'], value: 'plant' }]);
    view.pause();
    expect(view.text()).toBe(writeYaml(view.document()));
    expect(view.text()).toContain('sector: plant');
  });

  test('keeps both when others changed another place meanwhile', () => {
    const view = opened();
    view.type('sector: home', 'sector: office');
    view.other([{ op: 'set', path: ['zones', 'home', 'kind'], value: 'plant' }]);
    view.pause();
    expect([view.document().sector, view.document().zones?.['home']?.kind]).toEqual(['office', 'plant']);
    expect(view.text()).toContain('kind: plant');
  });

  test('asks when others changed the same place; merging keeps theirs and the rest of the text', () => {
    const view = opened();
    view.type('sector: home', 'sector: office');
    view.type('title: x', 'title: mine');
    view.other([{ op: 'set', path: ['sector'], value: 'plant' }]);
    view.pause();
    expect([view.states.at(-1), view.document().title]).toEqual(['offer', 'x']);
    view.sync.merge();
    expect([view.document().sector, view.document().title, view.states.at(-1)]).toEqual(['plant', 'mine', 'step']);
    expect(view.text()).toBe(writeYaml(view.document()));
  });

  test('drops what was typed when the user says so', () => {
    const view = opened();
    view.type('sector: home', 'sector: [');
    view.pause();
    view.sync.drop();
    expect([view.text(), view.states.at(-1)]).toEqual([writeYaml(view.document()), 'step']);
  });
});
