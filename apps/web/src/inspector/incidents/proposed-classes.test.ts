import { expect, test } from 'vitest';
import { proposedClasses } from './proposed-classes.ts';

test('classes of the threats at a place are proposed, the most frequent first, without the settled ones', () => {
  const threats = [
    { class: 'spoofing' as const },
    { class: 'tampering' as const },
    { class: 'tampering' as const },
    { class: 'malware' as const },
    { class: 'steppingStone' as const, disposition: { state: 'notApplicable' as const } },
    {},
  ];
  expect(proposedClasses(threats, ['malware'])).toEqual([
    { threatClass: 'tampering', count: 2 },
    { threatClass: 'spoofing', count: 1 },
  ]);
});
