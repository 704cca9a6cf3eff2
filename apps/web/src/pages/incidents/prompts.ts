import type { LiveEdit } from '@anshin/collab';
import type { RiskVocabularyEntry } from '@anshin/catalog';
import { type BilingualText, type Consequence, type Dimension, type Language, LANGUAGES, type Rank, rankOf, type Text } from '@anshin/model';
import { ratingEdits } from './rating.ts';

/** A question that helps to judge one dimension, and what speaks for each rank. */
export interface Prompt {
  readonly id: string;
  readonly title: BilingualText;
  readonly ask: BilingualText;
  readonly ranks: readonly BilingualText[];
}

/** The questions of the catalog about one dimension. */
export function promptsFor(vocabulary: readonly RiskVocabularyEntry[], dimension: Dimension): readonly Prompt[] {
  return vocabulary.flatMap(({ id, facet, title, ask, ranks, dimension: about }) =>
    facet === 'criterion' && about === dimension && ask !== undefined && ranks !== undefined ? [{ id, title, ask, ranks }] : [],
  );
}

/** The rank that the reason states for a question, 0 for none: a question counts as considered when the reason holds one of its answers. */
export function answeredRank(prompt: Prompt, because: Text | undefined): Rank | 0 {
  const texts = because === undefined ? [] : typeof because === 'string' ? [because] : [because.ja, because.en];
  const index = prompt.ranks.findIndex((answer) => texts.some((text) => text.includes(answer.ja) || text.includes(answer.en)));
  return index < 0 ? 0 : ((index + 1) as Rank);
}

/** Where an answer is given: the incident, the party, its consequence so far, the dimension with all of its questions. */
export interface AnswerPlace {
  readonly incident: string;
  readonly party: string;
  readonly consequence: Consequence | undefined;
  readonly dimension: Dimension;
  readonly prompts: readonly Prompt[];
  readonly language: Language;
}

/**
 * Answers a question with a rank, or takes the answer back (0): its sentence goes into the reason, in place of another answer, and the level of the
 * dimension becomes the worst of the answers, except that a person's worse level stays.
 */
export function answerEdits(place: AnswerPlace, prompt: Prompt, rank: Rank | 0): LiveEdit[] {
  const { incident, party, consequence, dimension, prompts } = place;
  const path = ['incidents', incident, 'consequences', party, 'because'];
  const reason = withAnswer(consequence?.because, prompt, rank, place.language);
  const before = worstAnswer(prompts, consequence?.because);
  const kept = consequence?.[dimension];
  const isByHand = kept !== undefined && rankOf(kept) !== before;
  const after = worstAnswer(prompts, reason);
  const level = isByHand ? (Math.max(rankOf(kept), after) as Rank) : after;
  const text: LiveEdit = reason === undefined ? { op: 'unset', path } : { op: 'set', path, value: reason };
  // The reason first: the consequence that a rating leaves behind is judged with it.
  return [text, ...ratingEdits(incident, { [party]: { ...consequence, because: reason } as Consequence }, [party], dimension, level)];
}

function worstAnswer(prompts: readonly Prompt[], because: Text | undefined): Rank | 0 {
  return Math.max(0, ...prompts.map((prompt) => answeredRank(prompt, because))) as Rank | 0;
}

/** The reason with the chosen answer of a question and none of its others, in both languages where it is or can be in both. */
export function withAnswer(because: Text | undefined, prompt: Prompt, rank: Rank | 0, language: Language): Text | undefined {
  const answer = rank === 0 ? undefined : prompt.ranks[rank - 1];
  if (typeof because === 'string') return oneWith(because, prompt, answer?.[language]) || undefined;
  const both = Object.fromEntries(LANGUAGES.map((tongue) => [tongue, oneWith(because?.[tongue] ?? '', prompt, answer?.[tongue])])) as Record<Language, string>;
  return both.ja === '' && both.en === '' ? undefined : both;
}

function oneWith(text: string, prompt: Prompt, answer: string | undefined): string {
  const others = prompt.ranks.flatMap(({ ja, en }) => [ja, en]);
  const without = others
    .reduce((left, other) => left.replace(other, ''), text)
    .replace(/ {2,}/g, ' ')
    .trim();
  if (answer === undefined) return without;
  return without === '' ? answer : /[。．、]$/.test(without) ? `${without}${answer}` : `${without} ${answer}`;
}
