import type { InForce } from '@anshin/engine';
import { counts } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';

/** The document with further measures; its own win where ids are the same. */
export function withMeasures(document: AnshinDocument, measures: Readonly<Record<string, Measure>>): AnshinDocument {
  return { ...document, measures: { ...measures, ...document.measures } };
}

/** The document with some of its measures brought to a state; those that have come further stay. */
export function withInForce(document: AnshinDocument, measures: Iterable<string>, inForce: InForce): AnshinDocument {
  const next: Record<string, Measure> = { ...document.measures };
  for (const id of measures) {
    const measure = next[id];
    if (measure !== undefined && !counts(measure.status, inForce)) next[id] = { ...measure, status: inForce };
  }
  return { ...document, measures: next };
}
