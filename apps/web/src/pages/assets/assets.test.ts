import { applyEdit, fromLive, toLive } from '@anshin/collab';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { removeAssets } from './remove-assets.ts';
import { suggestAssets } from './suggest-assets.ts';

const document = JSON.parse((await builtinExampleJson('window-shutter')) ?? '') as AnshinDocument;
const catalog = builtinCatalog();

describe('removing assets', () => {
  it('takes their names out of flows and incidents too', () => {
    const ids = Object.keys(document.assets ?? {}).slice(0, 2);
    const live = new Y.Doc();
    toLive(document, live);
    expect(applyEdit(live, removeAssets(document, ids), 'me')).toMatchObject({ applied: true });
    const after = fromLive(live).document;
    const named = [
      ...Object.keys(after.assets ?? {}),
      ...Object.values(after.flows ?? {}).flatMap(({ steps }) => Object.values(steps).flatMap(({ carries = [] }) => carries)),
      ...Object.values(after.incidents ?? {}).flatMap(({ assets = [] }) => assets),
    ];
    for (const id of ids) expect(named).not.toContain(id);
    expect(Object.keys(after.flows ?? {})).toEqual(Object.keys(document.flows ?? {}));
  });
});

describe('suggested assets', () => {
  it('are what kinds usually hold and nobody listed', () => {
    const { assets: _, ...bare } = document;
    const suggested = suggestAssets(bare, catalog);
    expect(suggested.length).toBeGreaterThan(3);
    for (const { at } of suggested) expect(at.length).toBeGreaterThan(0);
    expect(new Set(suggested.map(({ kind }) => kind)).size).toBe(suggested.length);
  });

  it('are none of a kind that is listed', () => {
    const listed = new Set(Object.values(document.assets ?? {}).map(({ kind }) => kind));
    for (const { kind } of suggestAssets(document, catalog)) expect(listed.has(kind)).toBe(false);
  });

  it('are none for an empty document', () => {
    expect(suggestAssets({}, catalog)).toEqual([]);
  });
});
