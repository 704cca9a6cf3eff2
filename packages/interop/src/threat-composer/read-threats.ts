import type { Finding, ThreatClass } from '@anshin/model';
import { counted, countField, type FieldCounts } from '../one-way/counts.ts';
import { shortText } from '../one-way/short-text.ts';
import { fieldOf, listOf, textOf, textsOf } from '../two-way/json.ts';
import type { SketchMitigation, SketchThreat } from '../two-way/sketch.ts';
import { LETTERS, MITIGATION_STATES, THREAT_STATES } from './tables.ts';

/** The threats and mitigations of a file and how they belong together. */
export interface ThreatsRead {
  readonly threats: readonly SketchThreat[];
  readonly mitigations: readonly SketchMitigation[];
  readonly findings: readonly Finding[];
}

/** Reads them; every threat stands at the component `at`. */
export function readThreats(value: unknown, at: string, fields: FieldCounts): ThreatsRead {
  const all = listOf(fieldOf(value, 'mitigations')).map(mitigationOf);
  const mitigations = all.filter((mitigation) => mitigation !== undefined);
  const known = new Set(mitigations.map(({ id }) => id));
  const left = new Set(
    listOf(fieldOf(value, 'mitigations'))
      .filter(isLeft)
      .map((one) => textOf(fieldOf(one, 'id'))),
  );
  const treated = new Map<string, string[]>();
  const threatIds = new Set(listOf(fieldOf(value, 'threats')).map((threat) => textOf(fieldOf(threat, 'id')) ?? ''));
  let dangling = 0;
  for (const link of listOf(fieldOf(value, 'mitigationLinks'))) {
    const mitigation = textOf(fieldOf(link, 'mitigationId')) ?? '';
    const threat = textOf(fieldOf(link, 'linkedId')) ?? '';
    if (left.has(mitigation) && threatIds.has(threat)) continue;
    if (!known.has(mitigation) || !threatIds.has(threat)) dangling += 1;
    else if (treated.has(threat)) treated.get(threat)?.push(mitigation);
    else treated.set(threat, [mitigation]);
  }
  const threats = listOf(fieldOf(value, 'threats')).map((threat, index) => threatOf(threat, { at, index, treated, fields }));
  return {
    threats,
    mitigations,
    findings: [
      ...counted('import.dangling-links', dangling, { what: { ja: '対策', en: 'mitigations' } }, 'warning'),
      ...counted('import.left-control', all.length - mitigations.length),
      ...counted('import.said-done', mitigations.filter(({ status }) => status === 'implemented').length),
    ],
  };
}

function isLeft(mitigation: unknown): boolean {
  const status = textOf(fieldOf(mitigation, 'status')) ?? '';
  return Object.hasOwn(MITIGATION_STATES, status) && MITIGATION_STATES[status] === 'left';
}

function mitigationOf(mitigation: unknown, index: number): SketchMitigation | undefined {
  const status = textOf(fieldOf(mitigation, 'status')) ?? '';
  const known = (Object.hasOwn(MITIGATION_STATES, status) ? MITIGATION_STATES[status] : undefined) ?? 'planned';
  if (known === 'left') return undefined;
  return { id: textOf(fieldOf(mitigation, 'id')) ?? `#${index}`, ...shortText(textOf(fieldOf(mitigation, 'content')) ?? ''), status: known, facts: {} };
}

function threatOf(
  threat: unknown,
  context: { readonly at: string; readonly index: number; readonly treated: ReadonlyMap<string, readonly string[]>; readonly fields: FieldCounts },
): SketchThreat {
  const id = textOf(fieldOf(threat, 'id')) ?? `#${context.index}`;
  const status = textOf(fieldOf(threat, 'status')) ?? '';
  const statement = textOf(fieldOf(threat, 'statement'))?.trim() || statementOf(threat);
  const action = textOf(fieldOf(threat, 'threatAction'))?.trim() ?? '';
  const { name } = shortText(action === '' ? statement : action);
  return {
    id,
    definition: id,
    at: context.at,
    name,
    description: statement === name ? '' : statement,
    class: classOf(threat, context.fields),
    state: (Object.hasOwn(THREAT_STATES, status) ? THREAT_STATES[status] : undefined) ?? 'open',
    mitigations: context.treated.get(id) ?? [],
    facts: {},
  };
}

/** The first letter of STRIDE; a threat of several classes bears the others only in the kept file. */
function classOf(threat: unknown, fields: FieldCounts): ThreatClass | undefined {
  const entry = listOf(fieldOf(threat, 'metadata')).find((one) => fieldOf(one, 'key') === 'STRIDE');
  const value = fieldOf(entry, 'value');
  const letters = (typeof value === 'string' ? [value] : textsOf(value)).filter((letter) => Object.hasOwn(LETTERS, letter));
  if (letters.length > 1) countField(fields, 'threats.STRIDE[1…]');
  const [first] = letters;
  return first === undefined ? undefined : LETTERS[first];
}

/** The parts of a statement in the order of the tool's grammar, for files that hold only the parts. */
function statementOf(threat: unknown): string {
  const [source, prerequisites, action, impact] = ['threatSource', 'prerequisites', 'threatAction', 'threatImpact'].map((key) =>
    textOf(fieldOf(threat, key))?.trim(),
  );
  const goals = textsOf(fieldOf(threat, 'impactedGoal')).join(', ');
  const assets = textsOf(fieldOf(threat, 'impactedAssets')).join(', ');
  return [source, prerequisites, action, impact, goals, assets].filter((part) => part !== undefined && part !== '').join(' – ');
}
