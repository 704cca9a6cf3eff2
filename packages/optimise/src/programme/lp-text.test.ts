import { describe, expect, it } from 'vitest';
import { randomCover } from '../testing/instances.contract.ts';
import { coverProgramme } from './cover-programme.ts';
import { lpText } from './lp-text.ts';

describe('the LP text of a programme', () => {
  it('names costs, rows, the bounds of auxiliary columns and which columns are whole', () => {
    const programme = coverProgramme({ costs: [4, 3], covers: [[0, 1], [1]], demands: [{ weights: [2, 5], atLeast: 5 }] });
    expect(lpText(programme)).toBe(
      [
        'Minimize',
        ' cost:  + 4 x0 + 3 x1 + 0 x2 + 0 x3',
        'Subject To',
        ' r0:  + 1 x0 + 1 x1 - 1 x2 >= 0',
        ' r1:  + 1 x1 - 1 x3 >= 0',
        ' r2:  + 2 x2 + 5 x3 >= 5',
        'Bounds',
        ' 0 <= x2 <= 1',
        ' 0 <= x3 <= 1',
        'Binary',
        ' x0 x1',
        'End',
        '',
      ].join('\n'),
    );
  });

  it('keeps every line short enough for readers of the format', () => {
    const lines = lpText(coverProgramme(randomCover(1))).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(560);
    expect(lines.filter((line) => line.startsWith(' r'))).toHaveLength(1000);
  });
});
