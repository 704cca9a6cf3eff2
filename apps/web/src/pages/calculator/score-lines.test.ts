import { describe, expect, it } from 'vitest';
import { MOST_LINES, scoreLines } from './score-lines.ts';

describe('pasted vectors', () => {
  it('are scored line by line, whatever ends the lines, and bad ones stay in their place', () => {
    const lines = scoreLines(' CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H\r\n\r\nnonsense\n(AV:N/AC:L/Au:N/C:N/I:N/A:C)\n');
    expect(lines.map(({ number, method, outcome }) => [number, method?.id, outcome.ok ? outcome.value.score : outcome.problem.code])).toEqual([
      [1, 'method.cvss-3.1', 10],
      [2, undefined, 'vector.unknown-prefix'],
      [3, 'method.cvss-2.0', 7.8],
    ]);
  });

  it('are none of an empty text and at most as many as fit', () => {
    expect(scoreLines(' \n\r\n')).toEqual([]);
    expect(scoreLines('x\n'.repeat(MOST_LINES + 5))).toHaveLength(MOST_LINES);
  });
});
