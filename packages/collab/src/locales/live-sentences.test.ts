import { describe, expect, test } from 'vitest';
import { LIVE_CODES } from '../findings/codes.ts';
import { liveFinding } from '../findings/live-finding.ts';
import { liveSentence } from './live-sentences.ts';

describe('words', () => {
  test.each(LIVE_CODES)('%s is told in both languages, with its place and numbers', (code) => {
    const finding = liveFinding(code, ['components', 'edge'], { id: 'edge', name: 'edge-2', found: 7, limit: 5 });
    const [ja = '', en = ''] = [liveSentence(finding, 'ja'), liveSentence(finding, 'en')];
    expect(ja).toMatch(/[ぁ-ん].*。$/);
    expect(en).toMatch(/^[A-Z"].*\.$/);
    expect(en).not.toMatch(/[ぁ-んァ-ン一-龠]/);
    for (const text of [ja, en]) expect(text).not.toMatch(/undefined|""|「」/);
  });

  test('the code of another package has no sentence here', () => {
    expect(liveSentence({ code: 'model.bad-id', severity: 'error', path: [], params: {} }, 'ja')).toBeUndefined();
  });
});
