import { expect, test } from 'vitest';
import { removeHazards, removeIncidents } from './remove.ts';

test('an incident goes with what only points at it, and nothing else', () => {
  const document = {
    measures: { m: { title: 'm', treats: [{ incident: 'dark' }, { cause: 'dark/0' }, { cause: 'dark-2/0' }], status: 'planned' as const } },
    policies: { p: { for: ['maker'], incidents: ['dark', 'dark-2'], title: 'p' } },
  };
  expect(removeIncidents(document as never, ['dark'])).toEqual([
    { op: 'remove', path: ['measures', 'm', 'treats'], value: { incident: 'dark' } },
    { op: 'remove', path: ['measures', 'm', 'treats'], value: { cause: 'dark/0' } },
    { op: 'remove', path: ['policies', 'p', 'incidents'], value: 'dark' },
    { op: 'unset', path: ['incidents', 'dark'] },
  ]);
});

test('a hazard leaves the incidents and safety functions that name it', () => {
  const document = { incidents: { dark: { title: 'd', hazards: ['pinch', 'heat'] } }, measures: { m: { safetyFunction: { protects: ['pinch'] } } } };
  expect(removeHazards(document as never, ['pinch'])).toEqual([
    { op: 'remove', path: ['incidents', 'dark', 'hazards'], value: 'pinch' },
    { op: 'remove', path: ['measures', 'm', 'safetyFunction', 'protects'], value: 'pinch' },
    { op: 'unset', path: ['hazards', 'pinch'] },
  ]);
});
