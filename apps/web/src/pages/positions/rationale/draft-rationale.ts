import type { BilingualText } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import type { AxisFacts, DimensionFacts } from '../axis/axis-facts.ts';
import { paragraph, paragraphs, sentence } from './fill.ts';
import { both, levelInSentence } from './words-of.ts';

/** How many reasons of incidents a dimension quotes. ASSUMPTION: more would be a list, not a rationale. */
const QUOTED = 2;

/**
 * Why an axis is rated as it is, drafted in both languages from what was judged: each point of view with its worst incident and the reasons given
 * there, a paragraph each, then the conclusion. Undefined while the axis has no level. A reason in `quoted` is not said again; what is said is added.
 */
export function draftRationale(facts: AxisFacts, quoted: Set<string> = new Set()): BilingualText | undefined {
  if (facts.value === null) return undefined;
  const dimensions = facts.dimensions.filter(({ dimension, rated }) => rated > 0 || dimension !== 'trust');
  const conclusion = [
    ...(facts.isThroughTrustOnly ? [sentence('draft.trust-only')] : []),
    ...facts.overrides.flatMap(({ override }) => [overrideSentence(facts.computed, override.value), both(override.because)]),
    sentence('draft.conclusion', { axis: term('axis', facts.axis), level: levelInSentence(facts.value) }),
  ];
  return paragraphs([...(facts.computed === null ? [] : dimensions.map((one) => paragraph(dimensionSentences(one, quoted)))), paragraph(conclusion)]);
}

/** The drafts of both axes below one another, each reason once; undefined while neither has a level. */
export function draftOfPosition(axes: readonly AxisFacts[]): BilingualText | undefined {
  const quoted = new Set<string>();
  const drafts = axes.flatMap((facts) => draftRationale(facts, quoted) ?? []);
  return drafts.length === 0 ? undefined : paragraphs(drafts);
}

function overrideSentence(computed: string | null, value: string): BilingualText {
  if (computed === null) return sentence('draft.override-uncomputed', { value: levelInSentence(value) });
  return sentence('draft.override', { computed: levelInSentence(computed), value: levelInSentence(value) });
}

function dimensionSentences(facts: DimensionFacts, quoted: Set<string>): BilingualText[] {
  const dimension = term('dimension', facts.dimension);
  const [first] = facts.reaching;
  if (facts.level === undefined) return [sentence('draft.dimension-unrated', { dimension })];
  if (first === undefined) return [sentence('draft.dimension-limited', { dimension })];
  const others = facts.reaching.length - 1;
  const key = others === 0 ? 'draft.dimension-one' : others === 1 ? 'draft.dimension-two' : 'draft.dimension-many';
  const reasons = facts.reaching
    .flatMap(({ consequence }) => (consequence.because === undefined ? [] : [both(consequence.because)]))
    .filter((reason, index, all) => all.findIndex((other) => nameOf(other) === nameOf(reason)) === index && !quoted.has(nameOf(reason)))
    .slice(0, QUOTED);
  for (const reason of reasons) quoted.add(nameOf(reason));
  return [sentence(key, { dimension, incident: both(first.incident.title), others, level: levelInSentence(facts.level) }), ...reasons];
}

/** By what two reasons are told apart. */
function nameOf({ ja, en }: BilingualText): string {
  return `${ja}\n${en}`;
}
