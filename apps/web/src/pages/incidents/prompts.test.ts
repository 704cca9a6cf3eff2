import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '@anshin/catalog';
import { DIMENSIONS, type Consequence, type Text } from '@anshin/model';
import { answerEdits, answeredRank, type Prompt, promptsFor, withAnswer } from './prompts.ts';

const prompt = (name: string): Prompt => ({
  id: name,
  title: { ja: name, en: name },
  ask: { ja: `${name}か。`, en: `${name}?` },
  ranks: [1, 2, 3].map((rank) => ({ ja: `${name}は${rank}です。`, en: `${name} is ${rank}.` })),
});
const [RECALL, BRAND] = [prompt('recall'), prompt('brand')];
const edits = (consequence: Consequence | undefined, asked: Prompt, rank: 0 | 1 | 2 | 3) =>
  answerEdits({ incident: 'i', party: 'p', consequence, dimension: 'indirect', prompts: [RECALL, BRAND], language: 'en' }, asked, rank).map((edit) => [
    edit.op,
    edit.path.at(-1),
    'value' in edit ? edit.value : undefined,
  ]);

describe('an answer', () => {
  test('puts its sentence into the reason in both languages and its level into the table', () => {
    expect(edits(undefined, RECALL, 2)).toEqual([
      ['set', 'because', { ja: 'recallは2です。', en: 'recall is 2.' }],
      ['set', 'indirect', 'serious'],
    ]);
  });

  test('replaces another answer to the same question and keeps what a person wrote', () => {
    const because: Text = { ja: '自分の文。recallは2です。', en: 'My own. recall is 2.' };
    expect(withAnswer(because, RECALL, 3, 'en')).toEqual({ ja: '自分の文。recallは3です。', en: 'My own. recall is 3.' });
    expect(withAnswer('My own.', RECALL, 1, 'en')).toBe('My own. recall is 1.');
  });

  test('makes the level the worst of the answers, and lower again when it is taken back', () => {
    const because = { ja: 'recallは3です。brandは1です。', en: 'recall is 3. brand is 1.' };
    expect(edits({ because, indirect: 'catastrophic' }, RECALL, 0)).toEqual([
      ['set', 'because', { ja: 'brandは1です。', en: 'brand is 1.' }],
      ['set', 'indirect', 'limited'],
    ]);
  });

  test('never lowers what a person rated worse by hand', () => {
    expect(edits({ indirect: 'catastrophic' }, RECALL, 1)).toEqual([['set', 'because', { ja: 'recallは1です。', en: 'recall is 1.' }]]);
  });

  test('that was the only thing said leaves nothing behind', () => {
    expect(edits({ because: { ja: 'recallは2です。', en: 'recall is 2.' }, indirect: 'serious' }, RECALL, 0)).toEqual([
      ['unset', 'because', undefined],
      ['unset', 'p', undefined],
    ]);
  });
});

test('a question counts as considered when the reason holds its answer in either language', () => {
  expect([answeredRank(RECALL, 'x recall is 3.'), answeredRank(RECALL, { ja: 'recallは1です。', en: '' }), answeredRank(RECALL, undefined)]).toEqual([3, 1, 0]);
});

test('the catalog asks about every dimension, and no answer is part of another', () => {
  for (const dimension of DIMENSIONS) {
    const prompts = promptsFor(builtinCatalog().riskVocabulary, dimension);
    expect(prompts.length).toBeGreaterThan(1);
    const answers = prompts.flatMap(({ ranks }) => ranks.map(({ ja }) => ja));
    for (const answer of answers) expect(answers.filter((other) => other.includes(answer))).toEqual([answer]);
  }
});
