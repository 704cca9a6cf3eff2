import type { RuleEntry } from '@anshin/catalog';
import { sortedEntries } from '../../order.ts';
import { elementId, type Run } from '../../run.ts';
import { measureLinks } from '../measures/measure-links.ts';
import { type RuleScorer, ruleScorer } from '../scores/rule-scores.ts';
import { deriveOn, type RuleHit } from './derive-threats.ts';
import { derivedResult, ruleRequirements, statedResult } from './threat-results.ts';
import { treatedHit, UNTREATED } from './threat-set.ts';

/** Characters that are written in one go. ASSUMPTION: large enough that writing costs little by the piece, small enough to hold in memory many times. */
const PIECE = 1 << 17;

/** Stands for the element in the text of a rule's threat, until an element's id takes its place. A private-use character that no catalog text has (else the text is not split). */
const PLACE = '\uE000';

/**
 * The threats of a run as the JSON text of their list, piece by piece: joined, the text of `JSON.stringify` of the results, which are not made.
 * What a rule says of an element that no measure treats differs by the element's id only, so that it is put into words once.
 */
export function* threatPieces(run: Run): Generator<string, void> {
  const links = measureLinks(run);
  const scorer = ruleScorer(run);
  const requirementsOf = ruleRequirements(run);
  const texts = new RuleTexts(run, scorer, requirementsOf);
  const { threatDispositions: dispositions } = run.document;
  const total = run.topology.components.length + run.topology.channels.length;
  const hits: RuleHit[] = [];
  let text = '[';
  let lead = '';
  for (let element = 0; element < total; element++) {
    const at = elementId(run.topology, element);
    const place = JSON.stringify(at).slice(1, -1);
    hits.length = 0;
    deriveOn(run, element, hits);
    for (const hit of hits) {
      const plain = links.ofThreat(hit.rule, at).length === 0 && dispositions?.[`${hit.rule.id}@${at}`] === undefined ? texts.of(hit.rule) : undefined;
      if (plain !== undefined) text += `${lead}${plain[0]}${place}${plain[1]}${place}${plain[2]}${place}${plain[3]}`;
      else text += lead + JSON.stringify(derivedResult(run, treatedHit(run.document, links, hit, at), scorer, requirementsOf(hit.rule)));
      lead = ',';
    }
    if (text.length >= PIECE) {
      yield text;
      text = '';
    }
  }
  for (const [id, threat] of sortedEntries(run.document.threats)) {
    text += lead + JSON.stringify(statedResult(run, links, id, threat));
    lead = ',';
  }
  yield `${text}]`;
}

/** The text of a rule's threat on an element that nothing treats, in the four parts around the element's id. */
class RuleTexts {
  private readonly known = new Map<RuleEntry, readonly string[] | undefined>();
  private readonly run: Run;
  private readonly scorer: RuleScorer;
  private readonly requirementsOf: (rule: RuleEntry) => string[];

  constructor(run: Run, scorer: RuleScorer, requirementsOf: (rule: RuleEntry) => string[]) {
    this.run = run;
    this.scorer = scorer;
    this.requirementsOf = requirementsOf;
  }

  /** Undefined where the text cannot be split: then it is made for each threat. */
  of(rule: RuleEntry): readonly string[] | undefined {
    if (!this.known.has(rule)) {
      const hit = { ...UNTREATED, rule, element: 0, id: `${rule.id}@${PLACE}`, at: PLACE };
      const parts = JSON.stringify(derivedResult(this.run, hit, this.scorer, this.requirementsOf(rule))).split(PLACE);
      this.known.set(rule, parts.length === 4 ? parts : undefined);
    }
    return this.known.get(rule);
  }
}
