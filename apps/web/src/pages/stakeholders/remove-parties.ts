import { editsBetween, type LiveEdit } from '@anshin/collab';
import { type AnshinDocument, positionParts } from '@anshin/model';

/**
 * Takes parties away with everything that only says who it is for: relations, consequences, targets, overrides, rationales; and their names from what stays.
 * Where a statement cannot be without its author (a decision), the name stays and a finding tells of it.
 */
export function removeParties(document: AnshinDocument, ids: readonly string[]): LiveEdit[] {
  const after = structuredClone(document);
  for (const id of ids) {
    delete after.stakeholders?.[id];
    dropFromSolution(after, id);
    dropFromSystem(after, id);
    dropFromRisk(after, id);
    dropFromTreatment(after, id);
  }
  return editsBetween(document, after);
}

/** Takes authorities away with their relations. */
export function removeAuthorities(document: AnshinDocument, ids: readonly string[]): LiveEdit[] {
  const after = structuredClone(document);
  for (const id of ids) {
    delete after.authorities?.[id];
    dropRelations(after, id);
  }
  return editsBetween(document, after);
}

function dropRelations({ relations = {} }: AnshinDocument, id: string): void {
  for (const [name, { from, to }] of Object.entries(relations)) if (from === id || to === id) delete relations[name];
}

function dropFromSolution(document: AnshinDocument, id: string): void {
  if (document.applyingParties !== undefined) document.applyingParties = without(document.applyingParties, id);
  if (document.applyingParties?.length === 0) delete document.applyingParties;
  if (document.coordinator === id) delete document.coordinator;
  for (const stakeholder of Object.values(document.stakeholders ?? {})) if (stakeholder.partOf === id) delete stakeholder.partOf;
  dropRelations(document, id);
}

function dropFromSystem(document: AnshinDocument, id: string): void {
  for (const component of Object.values(document.components ?? {}))
    for (const field of ['owner', 'accountable', 'operator'] as const) if (component[field] === id) delete component[field];
  delete document.responsibilityBoundary?.agreed[id];
}

function dropFromRisk(document: AnshinDocument, id: string): void {
  delete document.target?.stakeholders?.[id];
  for (const incident of Object.values(document.incidents ?? {})) delete incident.consequences?.[id];
  const overrides = document.overrides ?? {};
  for (const [name, { stakeholder }] of Object.entries(overrides)) if (stakeholder === id) delete overrides[name];
  const rationales = document.rationales ?? {};
  for (const [key, rationale] of Object.entries(rationales)) {
    if (positionParts(key).stakeholder === id) delete rationales[key];
    else if (rationale.by === id) delete rationale.by;
  }
  for (const disposition of Object.values(document.threatDispositions ?? {})) if (disposition.by === id) delete disposition.by;
}

function dropFromTreatment(document: AnshinDocument, id: string): void {
  for (const policy of Object.values(document.policies ?? {})) policy.for = without(policy.for, id);
  for (const measure of Object.values(document.measures ?? {})) {
    if (measure.performs === id) delete measure.performs;
    if (measure.accountable === id) delete measure.accountable;
    if (measure.asked !== undefined) measure.asked = without(measure.asked, id);
    if (measure.asked?.length === 0) delete measure.asked;
  }
  const stated = [document.requirementStates, document.obligations, document.evidence].flatMap((entities) =>
    Object.values<{ by?: string | undefined }>(entities ?? {}),
  );
  for (const statement of stated) if (statement.by === id) delete statement.by;
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
