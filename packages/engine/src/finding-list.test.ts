import { expect, it } from 'vitest';
import { FindingList } from './finding-list.ts';

it('findings are listed with errors first, then by place (what lies within before its whole), code and values, whatever the order in which they came', () => {
  const added = [
    ['info', 'a.x', ['a']],
    ['warning', 'b.y', ['b', 'c']],
    ['error', 'z.z', ['z']],
    ['warning', 'b.x', ['b', 'c']],
    ['warning', 'b.x', ['b']],
    ['warning', 'b.x', ['b', 'c'], { id: '2' }],
    ['warning', 'b.x', ['b', 'c'], { id: '1' }],
  ] as const;
  const listed = (order: readonly (typeof added)[number][]) => {
    const findings = new FindingList();
    for (const [severity, code, path, params] of order) findings.add(severity, code, path, params);
    return findings.sorted().map(({ severity, code, path, params }) => `${severity} ${code} ${path.join('.')} ${String(params['id'] ?? '')}`.trim());
  };
  expect(listed(added)).toEqual(['error z.z z', 'warning b.x b.c 1', 'warning b.x b.c 2', 'warning b.x b.c', 'warning b.y b.c', 'warning b.x b', 'info a.x a']);
  expect(listed([...added].reverse())).toEqual(listed(added));
});
