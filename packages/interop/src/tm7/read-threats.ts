import type { XmlElement } from '../reading/read-xml.ts';
import { countField, type FieldCounts } from '../one-way/counts.ts';
import { plainText, shortText } from '../one-way/short-text.ts';
import { childrenOf, elementAt, textAt } from '../one-way/xml.ts';
import { classOfStride, guessThreatClass } from '../two-way/guesses/guess.ts';
import type { SketchMitigation, SketchThreat, ThreatState } from '../two-way/sketch.ts';
import { STATES, THREAT_PROPERTIES } from './tables.ts';

/** The threats of a model and what is said against them. */
export interface ThreatsRead {
  readonly threats: readonly SketchThreat[];
  readonly mitigations: readonly SketchMitigation[];
}

interface Reading {
  readonly types: ReadonlyMap<string, { readonly title: string; readonly description: string; readonly category: string }>;
  readonly names: ReadonlyMap<string, string>;
  readonly fields: FieldCounts;
  readonly mitigations: Map<string, SketchMitigation>;
}

/** Reads the threats; `names` are those of what the drawings show. Proposals of the tool become planned measures, one for each text. */
export function readThreats(root: XmlElement, names: ReadonlyMap<string, string>, fields: FieldCounts): ThreatsRead {
  const reading: Reading = { types: typesOf(root), names, fields, mitigations: new Map() };
  const instances = elementAt(root, 'ThreatInstances')?.children ?? [];
  const threats = instances.flatMap((pair, at) => {
    const value = elementAt(pair, 'Value');
    return value === undefined ? [] : [threatOf(value, `${textAt(pair, 'Key')}#${at}`, reading)];
  });
  return { threats, mitigations: [...reading.mitigations.values()] };
}

function typesOf(root: XmlElement): Reading['types'] {
  const base = elementAt(root, 'KnowledgeBase');
  const categories = new Map(childrenOf(elementAt(base, 'ThreatCategories'), 'ThreatCategory').map((one) => [textAt(one, 'Id'), textAt(one, 'Name')]));
  return new Map(
    childrenOf(elementAt(base, 'ThreatTypes'), 'ThreatType').map((type) => {
      const category = textAt(type, 'Category');
      return [
        textAt(type, 'Id'),
        { title: textAt(type, 'ShortTitle'), description: textAt(type, 'Description'), category: categories.get(category) ?? category },
      ];
    }),
  );
}

function threatOf(value: XmlElement, id: string, reading: Reading): SketchThreat {
  const properties = propertiesOf(value);
  for (const [key, text] of properties) if (!THREAT_PROPERTIES.has(key) && text !== '') countField(reading.fields, `threat.${key}`);
  const priority = textAt(value, 'Priority');
  if (priority !== '' && !properties.has('Priority')) countField(reading.fields, 'threat.Priority');
  const type = reading.types.get(textAt(value, 'TypeId'));
  const ends = { source: textAt(value, 'SourceGuid'), target: textAt(value, 'TargetGuid'), flow: textAt(value, 'FlowGuid') };
  const said = (key: string): string => plainText(properties.get(key) ?? textAt(value, key));
  const filled = (text: string): string => withNames(plainText(text), ends, reading.names);
  const title = shortText(said('Title') || filled(type?.title ?? ''));
  const description = said('UserThreatDescription') || filled(type?.description ?? '') || title.description;
  const category = properties.get('UserThreatCategory') ?? textAt(value, 'UserThreatCategory');
  const state = stateOf(textAt(value, 'State'));
  return {
    id,
    definition: textAt(value, 'TypeId') || id,
    at: [ends.flow, ends.target, ends.source].find((guid) => reading.names.has(guid)),
    name: title.name,
    description,
    class: classOf(category || (type?.category ?? '')),
    state,
    mitigations: mitigationsOf({ state, proposed: said('PossibleMitigations'), reason: said('StateInformation') }, reading),
    facts: {},
  };
}

function propertiesOf(value: XmlElement): Map<string, string> {
  return new Map((elementAt(value, 'Properties')?.children ?? []).map((pair) => [textAt(pair, 'Key'), textAt(pair, 'Value')]));
}

/** The tool spells one class in the plural in some of its templates. */
function classOf(category: string): SketchThreat['class'] {
  return classOfStride(category) ?? classOfStride(category.replace(/s$/i, '')) ?? (category === '' ? undefined : guessThreatClass([category]));
}

function stateOf(word: string): ThreatState {
  return (Object.hasOwn(STATES, word) ? STATES[word] : undefined) ?? 'open';
}

/** What is said against a threat: of one that is called mitigated the reason given, of any other what the tool proposes. */
function mitigationsOf(
  { state, proposed, reason }: { readonly state: ThreatState; readonly proposed: string; readonly reason: string },
  { mitigations, fields }: Reading,
): string[] {
  const isDone = state === 'mitigated';
  const text = isDone && reason !== '' ? reason : proposed;
  if (reason !== '' && text !== reason) countField(fields, 'threat.StateInformation');
  if (text === '' || state === 'notApplicable') return [];
  const id = `${isDone ? 'done' : 'proposed'}:${text}`;
  if (!mitigations.has(id)) mitigations.set(id, { id, ...shortText(text), status: isDone ? 'implemented' : 'planned', facts: {} });
  return [id];
}

/** Titles of the knowledge base name the ends of an interaction as `{source.Name}`. */
function withNames(text: string, ends: Readonly<Record<string, string>>, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{(source|target|flow)\.Name\}/gi, (whole, end: string) => names.get(ends[end.toLowerCase()] ?? '') ?? whole);
}
