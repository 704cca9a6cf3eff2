import type { VectorProblem } from '../method.ts';
import type { VectorForm } from './metric.ts';
import { LONGEST_NAME, MetricIndex } from './metric-index.ts';
import { vectorProblem } from './vector-problem.ts';

const SLASH = 0x2f;
const COLON = 0x3a;
const ASCII = 0x80;

/**
 * Reads the vectors of one form in a single pass over the character codes.
 *
 * What was read stays in the reader's own arrays until the next `read`; nothing is allocated for a good vector. Callers are
 * synchronous and take what they need before they read again.
 */
export class VectorReader {
  /** Index of the value of each metric of the last vector; 0, the default, for an optional metric that was left out. */
  readonly values: Uint8Array;
  /** Bit per metric that was given a value other than its default. */
  given = 0;
  /** Bit per mandatory metric. */
  readonly mandatory: number;
  readonly form: VectorForm;
  private readonly index: MetricIndex;
  /** Value index by metric and character code, -1 for none; values of one character only. */
  private readonly letters: Int8Array;
  /** What the canonical form says of each metric, by metric and value index: `/AV:N`, nothing for a default. */
  private readonly phrases: readonly (readonly string[])[];
  /** The vector read last is canonical up to this offset … */
  private keep = 0;
  /** … and is written anew from this metric on; past the last metric where all of it is canonical. */
  private rewriteFrom = 0;

  constructor(form: VectorForm) {
    this.form = form;
    this.index = new MetricIndex(form.metrics);
    this.values = new Uint8Array(form.metrics.length);
    this.letters = new Int8Array(form.metrics.length * ASCII).fill(-1);
    this.phrases = form.metrics.map(({ name, optional, values }) => values.map((value, at) => (optional === true && at === 0 ? '' : `/${name}:${value}`)));
    let mandatory = 0;
    form.metrics.forEach((metric, at) => {
      if (metric.optional === undefined) mandatory |= 1 << at;
      metric.values.forEach((value, position) => {
        if (value.length === 1) this.letters[at * ASCII + value.charCodeAt(0)] = position;
      });
    });
    this.mandatory = mandatory;
  }

  /** Bits of the named metrics. */
  bitsOf(names: readonly string[]): number {
    return names.reduce((bits, name) => bits | (1 << this.form.metrics.findIndex((metric) => metric.name === name)), 0);
  }

  /** Reads `text` from offset `from` to `to`; undefined when all is well. */
  read(text: string, from = this.form.prefix.length, to = text.length): VectorProblem | undefined {
    const { letters, mandatory, values } = this;
    const { keys } = this.index;
    values.fill(0);
    let seen = 0;
    let given = 0;
    let next = 0;
    let keep = to;
    let rewriteFrom = values.length;
    for (let at = from; ; at++) {
      let colon = at;
      let key = 0;
      let codes = 0;
      let code = 0;
      while (colon < to && (code = text.charCodeAt(colon)) !== COLON && code !== SLASH) {
        key = (key << 7) | code;
        codes |= code;
        colon++;
      }
      if (code !== COLON || colon === at || colon === to) return this.syntaxProblem(text, at, to);
      let metric = -1;
      if (codes < ASCII && colon - at <= LONGEST_NAME) metric = keys[next] === key ? next : this.index.find(key);
      if (metric < 0) return vectorProblem('vector.unknown-metric', at, text.slice(at, colon));
      const bit = 1 << metric;
      if ((seen & bit) !== 0) return vectorProblem('vector.duplicate-metric', at, text.slice(at, colon));
      let end = colon + 2;
      let value = -1;
      if (end === to || (end < to && text.charCodeAt(end) === SLASH)) {
        code = text.charCodeAt(colon + 1);
        if (code < ASCII) value = letters[metric * ASCII + code] ?? -1;
      } else {
        end = endOfValue(text, colon + 1, to);
        value = this.form.metrics[metric]?.values.indexOf(text.slice(colon + 1, end)) ?? -1;
      }
      if (value < 0) return this.valueProblem(text, at, colon, end);
      if (metric < next) {
        if (this.form.ordered) return vectorProblem('vector.order', at, text.slice(at, colon));
        keep = from - 1;
        rewriteFrom = 0;
      }
      seen |= bit;
      values[metric] = value;
      if (value !== 0 || (mandatory & bit) !== 0) given |= bit;
      else if (keep === to) {
        keep = at - 1;
        rewriteFrom = metric;
      }
      next = metric + 1;
      at = end;
      if (at === to) break;
    }
    this.given = given;
    this.keep = keep;
    this.rewriteFrom = rewriteFrom;
    return (seen & mandatory) === mandatory ? undefined : this.missingProblem(text, seen);
  }

  /** Canonical form of the vector read last, with the same `text` and `from`; the same string where it already was in that form. */
  canonicalText(text: string, from = this.form.prefix.length): string {
    const { prefix } = this.form;
    if (from === prefix.length && this.keep === text.length) return text;
    const head = prefix.slice(0, -1);
    return this.writeOn(
      from === prefix.length ? text.slice(0, this.keep) : head + (this.keep < from ? '' : `/${text.slice(from, this.keep)}`),
      this.rewriteFrom,
    );
  }

  /** Writes the current `values` in canonical form. */
  write(): string {
    return this.writeOn(this.form.prefix.slice(0, -1), 0);
  }

  private writeOn(head: string, first: number): string {
    const { phrases, values } = this;
    let text = head;
    for (let at = first; at < values.length; at++) text += phrases[at]?.[values[at] ?? 0] ?? '';
    return text;
  }

  private syntaxProblem(text: string, at: number, to: number): VectorProblem {
    return vectorProblem('vector.syntax', at, text.slice(at, endOfValue(text, at, to)));
  }

  private valueProblem(text: string, at: number, colon: number, end: number): VectorProblem {
    const isEmpty = end === colon + 1 || text.charCodeAt(colon + 1) === SLASH;
    if (isEmpty) return vectorProblem('vector.syntax', at, text.slice(at, colon + 1));
    return vectorProblem('vector.unknown-value', colon + 1, text.slice(at, end));
  }

  private missingProblem(text: string, seen: number): VectorProblem {
    const missing = this.form.metrics.find((_, at) => (this.mandatory & ~seen & (1 << at)) !== 0);
    return vectorProblem('vector.missing-metric', text.length, missing?.name ?? '');
  }
}

function endOfValue(text: string, from: number, to: number): number {
  const slash = text.indexOf('/', from);
  return slash < 0 || slash > to ? to : slash;
}
