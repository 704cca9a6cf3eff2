import { type AnshinDocument, checkDocument, type Finding, modelSentence } from '@anshin/model';
import { pointerOf } from '../keys/read-keys.ts';
import { areSame, copyOf, setAt, valueAt } from './document-paths.ts';
import { quoted, type Reading, type Step } from './reading.ts';
import type { WorksheetChange } from './worksheet-change.ts';

/** Times that a document is checked anew after faulty steps were left out. */
const ROUNDS = 8;

/** The document that comes of all steps that hold to the schema, and the changes; what does not hold is told and left out. */
export function settleSteps(reading: Reading): { readonly document: AnshinDocument; readonly changes: readonly WorksheetChange[] } {
  let steps = withoutContradictions(reading);
  for (let round = 0; round < ROUNDS; round++) {
    const ready = steps.filter(({ hold }) => hold === undefined);
    if (ready.length === 0) break;
    const draft = copyOf(reading.document);
    for (const { path, value } of ready) setAt(draft, path, value);
    const { document: sound, findings } = checkDocument(draft);
    const faulty = faultySteps(reading, ready, findings);
    if (faulty.size === 0) {
      reading.findings.push(...findings);
      return { document: sound ?? reading.document, changes: changesOf(reading.document, sound ?? reading.document, steps) };
    }
    steps = steps.filter((step) => !faulty.has(step));
  }
  return {
    document: reading.document,
    changes: changesOf(
      reading.document,
      reading.document,
      steps.filter(({ hold }) => hold !== undefined),
    ),
  };
}

/** One step for each place: the same value twice is one, two values are a contradiction of which neither is taken. */
function withoutContradictions(reading: Reading): Step[] {
  const byPlace = new Map<string, Step | null>();
  for (const step of reading.steps) {
    const at = pointerOf(step.path);
    const known = byPlace.get(at);
    if (known === undefined) byPlace.set(at, step);
    else if (known !== null && !areSame(known.value, step.value)) {
      const both = mergedEntities(known.value, step.value);
      if (both !== undefined) {
        byPlace.set(at, { ...known, value: both });
        continue;
      }
      reading.tell('worksheets.two-values', 'error', step.path, step.place, { other: known.place.file });
      byPlace.set(at, null);
    }
  }
  return [...byPlace.values()].filter((step) => step !== null);
}

/** One entity whose fields stand on two sheets; undefined where both name a field differently. */
function mergedEntities(one: unknown, other: unknown): unknown {
  if (!isMap(one) || !isMap(other)) return undefined;
  const isContrary = Object.keys(one).some((key) => Object.hasOwn(other, key) && !areSame(one[key], other[key]));
  return isContrary ? undefined : { ...one, ...other };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The steps that brought a departure from the schema, each told with the reason. Departures that the document had before are nobody's. */
function faultySteps(reading: Reading, steps: readonly Step[], findings: readonly Finding[]): ReadonlySet<Step> {
  const faulty = new Set<Step>();
  if (findings.length === 0) return faulty;
  const byPlace = new Map(steps.map((step) => [pointerOf(step.path), step]));
  for (const finding of findings) {
    const step = stepAt(byPlace, finding.path);
    if (step === undefined || faulty.has(step)) continue;
    faulty.add(step);
    const why = { ja: quoted(modelSentence(finding, 'ja') ?? ''), en: quoted(modelSentence(finding, 'en') ?? '') };
    reading.tell('worksheets.refused', 'error', step.path, step.place, { why });
  }
  return faulty;
}

/** The step at a path, at the nearest place above it, or else any below it or beside it. */
function stepAt(byPlace: ReadonlyMap<string, Step>, path: readonly string[]): Step | undefined {
  for (let length = path.length; length > 0; length--) {
    const step = byPlace.get(pointerOf(path.slice(0, length)));
    if (step !== undefined) return step;
  }
  for (const holder of [path, path.slice(0, -1)]) {
    const below = `${pointerOf(holder)}/`;
    for (const [at, step] of byPlace) if (holder.length > 0 && at.startsWith(below)) return step;
  }
  return undefined;
}

/** One change for each step; what lies inside a new entity belongs to its change. */
function changesOf(before: AnshinDocument, after: AnshinDocument, steps: readonly Step[]): WorksheetChange[] {
  const added = new Set(steps.filter(({ path, hold }) => hold === undefined && valueAt(before, path) === undefined).map(({ path }) => pointerOf(path)));
  const isInside = (path: readonly string[]): boolean => path.some((_, length) => length > 0 && added.has(pointerOf(path.slice(0, length))));
  return steps
    .filter(({ path }) => !isInside(path))
    .map(({ path, value, place, hold }): WorksheetChange => {
      const old = valueAt(before, path);
      const now = hold === undefined ? valueAt(after, path) : value;
      return {
        op: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        path,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
        place,
        ...(hold === undefined ? {} : { hold }),
      };
    })
    .sort((a, b) => (pointerOf(a.path) < pointerOf(b.path) ? -1 : 1));
}
