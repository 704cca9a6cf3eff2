import { type AnshinDocument, nearest, positionParts, type Reference, referenceParts } from '@anshin/model';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';

/** The ids that references of a document may name, by what they are. */
export interface KnownIds {
  readonly stakeholders: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
  readonly usages: ReadonlySet<string>;
  readonly hazards: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
}

/** Collects the ids of a document, in id order, so that suggestions do not depend on the order of the file. */
export function knownIds(document: AnshinDocument): KnownIds {
  const ids = (map: Readonly<Record<string, unknown>> | undefined): Set<string> => new Set(sortedEntries(map).map(([id]) => id));
  const components = ids(document.components);
  const channels = ids(document.channels);
  return {
    stakeholders: ids(document.stakeholders),
    zones: ids(document.zones),
    components,
    channels,
    elements: new Set([...components, ...channels]),
    assets: ids(document.assets),
    usages: ids(document.usages),
    hazards: ids(document.hazards),
    incidents: ids(document.incidents),
    measures: ids(document.measures),
    evidence: ids(document.evidence),
    flows: ids(document.flows),
  };
}

type Need = (what: keyof KnownIds, id: string | undefined, ...path: (string | number)[]) => void;

/** Reports every reference that names nothing, with the nearest id that exists. */
export function checkReferences(document: AnshinDocument, known: KnownIds, findings: FindingList): void {
  const need: Need = (what, id, ...path) => {
    if (id === undefined || known[what].has(id)) return;
    findings.add('error', 'check.unknown-reference', path.map(String), { what, id, nearest: nearest(id, known[what]) ?? '' });
  };
  checkPreparation(document, need);
  checkSystem(document, need);
  checkIncidents(document, need);
  checkTreatment(document, need);
}

function checkPreparation(document: AnshinDocument, need: Need): void {
  document.applyingParties?.forEach((id, i) => need('stakeholders', id, 'applyingParties', i));
  need('stakeholders', document.coordinator, 'coordinator');
  need('stakeholders', document.serviceLevel?.by, 'serviceLevel', 'by');
  for (const [id, s] of sortedEntries(document.stakeholders)) need('stakeholders', s.partOf, 'stakeholders', id, 'partOf');
  for (const [id, r] of sortedEntries(document.relations)) {
    for (const end of ['from', 'to'] as const) if (ownEntry(document.authorities, r[end]) === undefined) need('stakeholders', r[end], 'relations', id, end);
  }
  for (const id of Object.keys(document.target?.stakeholders ?? {})) need('stakeholders', id, 'target', 'stakeholders', id);
  for (const [party, components] of sortedEntries(document.responsibilityBoundary?.agreed)) {
    need('stakeholders', party, 'responsibilityBoundary', 'agreed', party);
    components.forEach((id, i) => need('components', id, 'responsibilityBoundary', 'agreed', party, i));
  }
  for (const [id, exclusion] of sortedEntries(document.scope?.exclusions))
    exclusion.what?.forEach((what, i) => need('elements', what, 'scope', 'exclusions', id, 'what', i));
}

function checkSystem(document: AnshinDocument, need: Need): void {
  for (const [id, z] of sortedEntries(document.zones)) need('zones', z.within, 'zones', id, 'within');
  for (const [id, c] of sortedEntries(document.components)) {
    need('zones', c.zone, 'components', id, 'zone');
    for (const role of ['owner', 'accountable', 'operator'] as const) need('stakeholders', c[role], 'components', id, role);
  }
  for (const [id, c] of sortedEntries(document.channels)) c.between.forEach((end, i) => need('components', end, 'channels', id, 'between', i));
  for (const [id, a] of sortedEntries(document.assets)) a.heldBy?.forEach((holder, i) => need('elements', holder, 'assets', id, 'heldBy', i));
  for (const [id, f] of sortedEntries(document.flows)) {
    for (const [name, s] of sortedEntries(f.steps)) {
      const at = ['flows', id, 'steps', name] as const;
      need('components', s.from, ...at, 'from');
      need('components', s.to, ...at, 'to');
      s.via?.forEach((via, i) => need('components', via, ...at, 'via', i));
      s.carries?.forEach((asset, i) => need('assets', asset, ...at, 'carries', i));
    }
  }
}

function checkIncidents(document: AnshinDocument, need: Need): void {
  for (const [id, h] of sortedEntries(document.hazards)) h.at?.forEach((at, i) => need('elements', at, 'hazards', id, 'at', i));
  for (const [id, incident] of sortedEntries(document.incidents)) {
    incident.causes?.forEach((cause, i) => need('elements', cause.at, 'incidents', id, 'causes', i, 'at'));
    for (const party of Object.keys(incident.consequences ?? {})) need('stakeholders', party, 'incidents', id, 'consequences', party);
    incident.usages?.forEach((usage, i) => need('usages', usage, 'incidents', id, 'usages', i));
    incident.hazards?.forEach((hazard, i) => need('hazards', hazard, 'incidents', id, 'hazards', i));
    incident.assets?.forEach((asset, i) => need('assets', asset, 'incidents', id, 'assets', i));
  }
  for (const [id, threat] of sortedEntries(document.threats)) need('elements', threat.at, 'threats', id, 'at');
  for (const [id, o] of sortedEntries(document.overrides)) {
    need('stakeholders', o.stakeholder, 'overrides', id, 'stakeholder');
    need('stakeholders', o.by, 'overrides', id, 'by');
    need('usages', o.usage, 'overrides', id, 'usage');
  }
  for (const [key, rationale] of sortedEntries(document.rationales)) {
    const { stakeholder, usage } = positionParts(key);
    need('stakeholders', stakeholder, 'rationales', key);
    need('usages', usage, 'rationales', key);
    need('stakeholders', rationale.by, 'rationales', key, 'by');
  }
}

function checkTreatment(document: AnshinDocument, need: Need): void {
  for (const [id, m] of sortedEntries(document.measures)) {
    need('stakeholders', m.performs, 'measures', id, 'performs');
    need('stakeholders', m.accountable, 'measures', id, 'accountable');
    m.asked?.forEach((party, i) => need('stakeholders', party, 'measures', id, 'asked', i));
    m.on?.forEach((element, i) => need('elements', element, 'measures', id, 'on', i));
    m.independence?.from.forEach((element, i) => need('elements', element, 'measures', id, 'independence', 'from', i));
    m.safetyFunction?.protects.forEach((hazard, i) => need('hazards', hazard, 'measures', id, 'safetyFunction', 'protects', i));
    m.safetyFunction?.actsVia?.forEach((element, i) => need('elements', element, 'measures', id, 'safetyFunction', 'actsVia', i));
    m.dependsOn?.forEach((other, i) => need('measures', other, 'measures', id, 'dependsOn', i));
    m.excludes?.forEach((other, i) => need('measures', other, 'measures', id, 'excludes', i));
    m.evidence?.forEach((piece, i) => need('evidence', piece, 'measures', id, 'evidence', i));
    m.treats?.forEach((reference, i) => needReference(document, reference, need, 'measures', id, 'treats', i));
  }
  for (const [id, p] of sortedEntries(document.policies)) {
    p.for.forEach((party, i) => need('stakeholders', party, 'policies', id, 'for', i));
    p.incidents?.forEach((incident, i) => need('incidents', incident, 'policies', id, 'incidents', i));
  }
  for (const [id, d] of sortedEntries(document.decisions)) {
    need('stakeholders', d.by, 'decisions', id, 'by');
    needReference(document, d.about, need, 'decisions', id, 'about');
    d.shares?.forEach((share, i) => need('stakeholders', share.for, 'decisions', id, 'shares', i, 'for'));
  }
}

/** Threats and requirements are judged where rules and catalogs are known; here the ids of the document itself. */
function needReference(document: AnshinDocument, reference: Reference, need: Need, ...path: (string | number)[]): void {
  const { type, target } = referenceParts(reference);
  if (type === 'component') need('components', target, ...path, type);
  else if (type === 'channel') need('channels', target, ...path, type);
  else if (type === 'flow') need('flows', target, ...path, type);
  else if (type === 'asset') need('assets', target, ...path, type);
  else if (type === 'incident') need('incidents', target, ...path, type);
  else if (type === 'measure') need('measures', target, ...path, type);
  else if (type === 'position') need('stakeholders', target.split('/')[0], ...path, type);
  else if (type === 'cause') {
    const slash = target.indexOf('/');
    const incident = slash < 0 ? target : target.slice(0, slash);
    const name = target.slice(slash + 1);
    need('incidents', incident, ...path, type);
    const stated = ownEntry(document.incidents, incident);
    const causes = stated?.causes ?? [];
    if (stated !== undefined && !causes.some((cause, i) => cause.id === name || String(i) === name)) need('incidents', target, ...path, type);
  }
}
