import { countField, type FieldCounts } from '../one-way/counts.ts';
import { shortText } from '../one-way/short-text.ts';
import { stateOf } from '../two-way/guesses/guess.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, textOf } from '../two-way/json.ts';
import type { SketchMitigation, SketchThreat } from '../two-way/sketch.ts';
import { FINDING_FIELDS } from './tables.ts';

/** Reads the findings of pytm's own rules: they are stated threats here, with its proposals as planned measures, one for each text. */
export function readFindings(
  model: JsonRecord,
  links: ReadonlyMap<string, string>,
  fields: FieldCounts,
): { readonly threats: readonly SketchThreat[]; readonly mitigations: readonly SketchMitigation[] } {
  const mitigations = new Map<string, SketchMitigation>();
  const threats = listOf(model['findings'])
    .filter(isRecord)
    .map((found, index) => threatOf(found, index, { links, mitigations, fields }));
  return { threats, mitigations: [...mitigations.values()] };
}

function threatOf(
  found: JsonRecord,
  index: number,
  {
    links,
    mitigations,
    fields,
  }: { readonly links: ReadonlyMap<string, string>; readonly mitigations: Map<string, SketchMitigation>; readonly fields: FieldCounts },
): SketchThreat {
  for (const [key, value] of Object.entries(found)) if (!FINDING_FIELDS.has(key) && (textOf(value) ?? '') !== '') countField(fields, `findings.${key}`);
  for (const key of ['severity', 'cvss', 'condition']) if ((textOf(found[key]) ?? '') !== '') countField(fields, `findings.${key}`);
  const rule = textOf(found['threat_id']) ?? textOf(found['id']) ?? '';
  const title = shortText(textOf(found['description']) ?? rule);
  const target = nameOf(found['target']) ?? nameOf(found['element']);
  const state = stateOf(textOf(found['response']));
  return {
    id: `#${index}`,
    definition: rule,
    at: target === undefined ? undefined : (links.get(target) ?? target),
    name: title.name,
    description: textOf(found['details']) ?? title.description,
    state,
    mitigations: mitigationsOf(textOf(found['mitigations']), state === 'mitigated', mitigations),
    facts: {},
  };
}

function nameOf(value: unknown): string | undefined {
  return Array.isArray(value) ? textOf(value[0]) : (textOf(value) ?? textOf(fieldOf(value, 'name')));
}

function mitigationsOf(text: string | undefined, isDone: boolean, mitigations: Map<string, SketchMitigation>): string[] {
  if (text === undefined || text.trim() === '') return [];
  const id = `${isDone ? 'done' : 'proposed'}:${text}`;
  if (!mitigations.has(id)) mitigations.set(id, { id, ...shortText(text), status: isDone ? 'implemented' : 'planned', facts: {} });
  return [id];
}
