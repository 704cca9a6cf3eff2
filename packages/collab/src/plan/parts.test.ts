import { COLLECTIONS } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { collectionPlan, DOCUMENT_PLAN, LAYOUT_PLAN } from './parts.ts';
import type { Plan } from './plan.ts';

/** The kind of plan at a path of fields; `*` is any entry or item. */
function kindAt(plan: Plan | undefined, path: readonly string[]): string | undefined {
  const [name, ...rest] = path;
  if (plan === undefined || name === undefined) return plan?.kind;
  if (plan.kind === 'group' || plan.kind === 'map') return kindAt(plan.fields.get(name), rest);
  if (plan.kind === 'named' || plan.kind === 'record') return kindAt(plan.entry, rest);
  return plan.kind === 'items' ? kindAt(plan.item, rest) : undefined;
}

describe('how parts are kept', () => {
  test.each([
    ['components.*.kind', 'value'],
    ['components.*.name', 'text'],
    ['components.*.traits', 'record'],
    ['channels.*.between', 'value'],
    ['channels.*.protection', 'group'],
    ['flows.*.steps', 'named'],
    ['flows.*.steps.*.after', 'values'],
    ['assets.*.heldBy', 'values'],
    ['incidents.*.causes', 'items'],
    ['incidents.*.consequences', 'record'],
    ['incidents.*.consequences.*', 'group'],
    ['incidents.*.consequences.*.safety', 'value'],
    ['measures.*.effect', 'value'],
    ['measures.*.treats', 'values'],
    ['measures.*.independence', 'map'],
    ['measures.*.priorities', 'value'],
    ['decisions.*.about', 'value'],
    ['threatDispositions.*', 'map'],
    ['rationales.*.because', 'text'],
    ['rationales.*.concludes', 'value'],
  ])('%s as %s', (path, kind) => {
    const [collection, ...rest] = path.split('.');
    const name = COLLECTIONS.find((known) => known === collection);
    expect(name === undefined ? undefined : kindAt(collectionPlan(name), rest)).toBe(kind);
  });

  test.each([
    ['scope', 'group'],
    ['scope.exclusions', 'named'],
    ['serviceLevel', 'map'],
    ['target', 'map'],
    ['responsibilityBoundary', 'group'],
    ['criteria.safety', 'group'],
    ['foreign.*', 'map'],
  ])('%s as %s', (path, kind) => {
    expect(kindAt(DOCUMENT_PLAN, path.split('.'))).toBe(kind);
  });

  test('a place on the diagram as one value', () => {
    expect(kindAt(LAYOUT_PLAN, ['positions', '*'])).toBe('value');
    expect(kindAt(LAYOUT_PLAN, ['bends', '*'])).toBe('value');
  });
});
