import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { applySessionEdits } from './apply-session-edits.ts';

const document = {
  anshin: 1,
  id: 'home',
  title: 'Home',
  zones: { inside: { kind: 'premises' } },
  components: { router: { kind: 'router' }, lamp: { kind: 'light' } },
} as AnshinDocument;

describe('edits on the document of a page', () => {
  it('share what they do not touch', () => {
    const after = applySessionEdits(document, [{ collection: 'components', id: 'lamp', entity: { kind: 'light', zone: 'inside' } }]);
    expect(after.components?.['lamp']).toEqual({ kind: 'light', zone: 'inside' });
    expect(after.components?.['router']).toBe(document.components?.['router']);
    expect(after.zones).toBe(document.zones);
    expect(document.components?.['lamp']).toEqual({ kind: 'light' });
  });

  it('take a collection away with its last entity, and a part with its value', () => {
    const after = applySessionEdits({ ...document, sector: 'home' }, [
      { collection: 'zones', id: 'inside', entity: undefined },
      { part: 'sector', value: undefined },
    ]);
    expect(Object.keys(after)).toEqual(['anshin', 'id', 'title', 'components']);
  });

  it('apply in turn where several touch one collection', () => {
    const after = applySessionEdits(document, [
      { collection: 'components', id: 'fan', entity: { kind: 'fan' } },
      { collection: 'components', id: 'router', entity: undefined },
      { collection: 'components', id: 'fan', entity: { kind: 'airConditioner' } },
    ]);
    expect(after.components).toEqual({ lamp: { kind: 'light' }, fan: { kind: 'airConditioner' } });
  });
});
