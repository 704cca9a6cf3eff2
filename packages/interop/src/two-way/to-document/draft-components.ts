import type { Trait } from '@anshin/model';
import { guessKind } from '../../drafting/guess-kind.ts';
import { assumption } from '../../reading/finding.ts';
import { FACT_FIELDS } from '../fact-fields.ts';
import { isRecord, numberOf, recordOf, textOf } from '../json.ts';
import { readMeant } from '../meant.ts';
import type { SketchComponent } from '../sketch.ts';
import { type Drafting, type EntityIn, factsOf, taken, textsFrom, unchecked, wantedId } from './drafting.ts';

/** Adds the components with their zones and places; a kind that the file does not name is guessed and said to be. */
export function draftComponents(drafting: Drafting): void {
  for (const component of taken(drafting, drafting.sketch.components, { ja: '構成要素', en: 'components' })) addComponent(drafting, component);
}

function addComponent({ draft, catalog, assumptions }: Drafting, component: SketchComponent): void {
  const facts = factsOf(component.facts, FACT_FIELDS.components);
  const stated = textOf(facts['kind']);
  const kind = stated ?? guessKind(component.words, component.fallback).kind;
  const zone = component.zone === undefined ? undefined : draft.idOf('zones', component.zone);
  const traits = traitsOf(component);
  delete facts['traits'];
  const entity = { ...facts, kind, ...textsFrom(component), ...(zone === undefined ? {} : { zone }), ...(traits === undefined ? {} : { traits }) };
  const id = draft.add('components', component.name, unchecked<EntityIn<'components'>>(entity), component.id, wantedId(component.facts));
  if (stated === undefined) {
    const title = catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind;
    assumptions.push(assumption('import.assumed-kind', ['components', id, 'kind'], { name: component.name || id, kind: title }));
  }
  place(draft, id, readMeant(component.box, component.facts['box']));
}

/** The traits that travelled along, corrected by what the foreign tool's own flags say now. */
function traitsOf({ traits, facts }: SketchComponent): Record<string, unknown> | undefined {
  const all: Record<string, unknown> = { ...recordOf(facts['traits']) };
  for (const [trait, isOn] of Object.entries(traits) as [Trait, boolean][]) {
    if (isOn) all[trait] = true;
    else if (all[trait] === true) delete all[trait];
  }
  return Object.keys(all).length === 0 && !isRecord(facts['traits']) ? undefined : all;
}

function place(draft: Drafting['draft'], id: string, box: unknown): void {
  const { x, y, w, h } = recordOf(box);
  if (numberOf(x) === undefined || numberOf(y) === undefined) return;
  draft.place(id, unchecked({ x, y, ...(numberOf(w) === undefined ? {} : { w }), ...(numberOf(h) === undefined ? {} : { h }) }));
}
