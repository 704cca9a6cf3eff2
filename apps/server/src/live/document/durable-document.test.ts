import { applyEdit, fromLive, toLive } from '@anshin/collab';
import type { LiveDocuments } from '@anshin/store';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { shutter } from '../testing/live-server.contract.ts';
import { DurableDocument } from './durable-document.ts';

/** A document on a disk that answers when the test says so, and somebody who edits it. */
async function onSlowDisk() {
  const shown = new Doc();
  toLive(await shutter(), shown);
  const browser = new Doc();
  applyUpdate(browser, encodeStateAsUpdate(shown));
  let answer: () => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const gate = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  let seq = 0;
  const live: Pick<LiveDocuments, 'append'> = {
    append: async () => {
      await gate;
      seq += 1;
      return { seq, at: '2026-01-01T00:00:00.000Z' };
    },
  };
  const failures: unknown[] = [];
  const parts = { assessment: 'a', shown, seq: 0, written: () => undefined, failed: (error: unknown) => void failures.push(error) };
  const document = new DurableDocument({ ...parts, live: live as LiveDocuments });
  const updates: Uint8Array[] = [];
  browser.on('update', (update: Uint8Array) => updates.push(update));
  const update = (change: () => unknown): Uint8Array => {
    change();
    return updates.pop() ?? new Uint8Array();
  };
  return { document, shown, browser, update, answer, fail, failures };
}

describe('a document on a slow disk', () => {
  it('goes on from what is being written after it refused something, and loses none of it', async () => {
    const { document, shown, browser, update, answer, failures } = await onSlowDisk();
    const lamp = (value: unknown, ...path: string[]) => applyEdit(browser, [{ op: 'set', path: ['components', 'lamp', ...path], value }], 'aki');
    const first = document.submit(
      update(() => lamp({ kind: 'homeAppliance' })),
      'aki',
    );
    await new Promise(setImmediate);
    // The first is being written now; the second waits behind it.
    const second = document.submit(
      update(() => lamp('edge', 'layer')),
      'aki',
    );
    const stranger = new Doc();
    applyUpdate(stranger, encodeStateAsUpdate(shown));
    stranger.getMap('document').set('colour', 'red');
    expect(document.submit(encodeStateAsUpdate(stranger), 'ben')).toMatchObject({ accepted: false });
    const third = document.submit(
      update(() => lamp('plc', 'kind')),
      'aki',
    );
    const { result, submitted } = document.change((copy) => fromLive(copy).document.components?.['lamp'], 'script');
    expect(result).toEqual({ kind: 'plc', layer: 'edge' });
    expect(fromLive(shown).document.components?.['lamp']).toBeUndefined();
    answer();
    for (const each of [first, second, third, submitted]) {
      expect(each.accepted).toBe(true);
      if (each.accepted) await each.saved;
    }
    expect(fromLive(shown).document).toEqual(fromLive(browser).document);
    expect(failures).toEqual([]);
    document.end(new Error('over'));
  });

  it('tells everyone who waits when the disk fails, is busy no more, and takes nothing more', async () => {
    const { document, browser, update, fail, failures } = await onSlowDisk();
    const rename = (name: string) =>
      document.submit(
        update(() => applyEdit(browser, [{ op: 'set', path: ['title'], value: name }], 'aki')),
        'aki',
      );
    const first = rename('First');
    await new Promise(setImmediate);
    const second = rename('Second');
    // Nobody waits for this one, as for an edit that was refused.
    document.change(() => undefined, 'script');
    expect(document.isBusy).toBe(true);
    const cause = new Error('the disk is full');
    fail(cause);
    for (const each of [first, second]) if (each.accepted) await expect(each.saved).rejects.toBe(cause);
    await document.idle();
    expect([first.accepted, second.accepted, document.isBusy]).toEqual([true, true, false]);
    expect(failures).toEqual([cause]);
    const { submitted } = document.change(() => undefined, 'script');
    if (submitted.accepted) await expect(submitted.saved).rejects.toBe(cause);
    document.end(new Error('over'));
  });
});
