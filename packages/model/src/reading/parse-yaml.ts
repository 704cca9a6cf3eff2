import { CORE_SCHEMA, constructFromEvents, defineMappingTag, type Event, mapTag, parseEvents, YAMLException } from 'js-yaml';
import { aliasProblem } from './alias-problem.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { eventProblem, measureEvents } from './measure-events.ts';
import type { Parsed, Problem, Walk } from './problem.ts';
import { yamlReason } from './syntax-reasons.ts';
import { walkYaml } from './walk-yaml.ts';

const { create, has, keys, get, identify } = mapTag;

/** YAML 1.2 core, with maps that refuse an empty key (`: value`), which would otherwise be read as the word "null". */
const SCHEMA = CORE_SCHEMA.withTags(
  defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
    create,
    has,
    keys,
    get,
    identify,
    addPair: (map, key, value) => (key === null ? 'expected a mapping key' : mapTag.addPair(map, key, value)),
  }),
);

/** The parser's own limit of depth counts nodes; our own, on collections, is checked on its events. */
const PARSER_DEPTH = 2 * MAX_DEPTH + 2;

/** Most separators in a YAML text. ASSUMPTION: prose has some commas and colons of its own, hence half as many again as values. */
const MAX_SEPARATORS = 1.5 * MAX_VALUES;

/** Reads a YAML 1.2 text of one document: bounded in depth, number of values and aliases, duplicate keys refused. Never throws. */
export function parseYaml(text: string): Parsed {
  if (text.length > MAX_SEPARATORS && hasTooManySeparators(text)) return refuse({ code: 'read.too-many-values', offset: 0, params: { limit: MAX_VALUES } });
  const events = guarded(() => parseEvents(text, { maxDepth: PARSER_DEPTH }));
  if ('code' in events) return refuse(events);
  const measures = measureEvents(events);
  const problem = eventProblem(text, measures);
  if (problem !== undefined) return refuse(problem);
  const walk: Walk = (visitor) => walkYaml(text, events, visitor);
  const documents = guarded(() => constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: MAX_ALIASES }));
  if ('code' in documents) return documents.code === 'read.duplicate-key' ? duplicates(walk, documents) : refuse(documents);
  const value = documents[0];
  const looped = measures.aliases > 0 ? aliasProblem(value, measures.values, measures.firstAlias) : undefined;
  return looped === undefined ? { value, walk } : refuse(looped);
}

function refuse(problem: Problem): Parsed {
  return { problems: [problem] };
}

/** All duplicate keys, or the parser's own when the second pass spells keys differently (`0x10` and `16`). */
function duplicates(walk: Walk, found: Problem): Parsed {
  const problems = findDuplicateKeys(walk);
  return { problems: problems.length === 0 ? [found] : problems };
}

/** Runs a part of the parser; what it throws becomes a problem. */
function guarded(run: () => Event[]): Event[] | Problem;
function guarded(run: () => unknown[]): unknown[] | Problem;
function guarded(run: () => unknown[]): unknown[] | Problem {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof YAMLException)) return { code: 'read.syntax', offset: 0, params: { reason: yamlReason('') } };
    const offset = error.mark?.position ?? 0;
    if (error.reason.startsWith('nesting exceeded')) return { code: 'read.too-deep', offset, params: { limit: MAX_DEPTH } };
    if (error.reason === 'duplicated mapping key') return { code: 'read.duplicate-key', offset, params: { key: '', first: offset } };
    return { code: 'read.syntax', offset, params: { reason: yamlReason(error.reason) } };
  }
}

/** What separates keys and values in YAML: each needs at least one, so that their number is bounded before anything is parsed. */
const SEPARATORS = ['\n', ',', ':', '[', '{', '- ', '? '];

function hasTooManySeparators(text: string): boolean {
  let count = 0;
  for (const separator of SEPARATORS)
    for (let found = text.indexOf(separator); found !== -1; found = text.indexOf(separator, found + 1)) if (++count > MAX_SEPARATORS) return true;
  return false;
}
