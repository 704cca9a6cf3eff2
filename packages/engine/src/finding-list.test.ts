import { expect, it } from 'vitest';
import { FindingList, LISTED_PER_CODE } from './finding-list.ts';

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

it('a code that comes too often is listed a thousand times, and how many more there are is said at the same severity', () => {
  const findings = new FindingList();
  for (let index = 0; index < LISTED_PER_CODE + 7; index++) findings.add('error', 'a.x', [String(index)]);
  const sorted = findings.sorted();
  expect(sorted.filter((finding) => finding.code === 'a.x')).toHaveLength(LISTED_PER_CODE);
  expect(sorted.filter((finding) => finding.code === 'check.more-findings')).toEqual([
    { code: 'check.more-findings', severity: 'error', path: [], params: { code: 'a.x', count: 7 } },
  ]);
});
