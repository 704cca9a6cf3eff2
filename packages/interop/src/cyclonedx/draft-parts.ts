import type { Text } from '@anshin/model';
import { guessKind } from '../drafting/guess-kind.ts';
import { namesOfComponents } from '../inventory/name-index.ts';
import { MAX_TAKEN } from '../reading/limits.ts';
import type { BomPart, BomService } from './bom.ts';
import type { BomDraft } from './bom-draft.ts';
import { Holders } from './holders.ts';
import { HOLDING_TYPES, STANDING_TYPES, TYPE_KINDS } from './tables.ts';

/** Makes components of the subject, of devices and programs that stand by themselves and of services, or attaches them to those that the document has. */
export function draftParts(bill: BomDraft): Holders {
  const { bom, draft, telling, earlier } = bill;
  const standing = new Map<string, string>();
  const known = partFinder(bill);
  const all = [...(bom.subject === undefined ? [] : [bom.subject]), ...bom.parts];
  for (const part of all) {
    const id = standing.has(part.ref) ? undefined : known(part);
    if (id !== undefined) standing.set(part.ref, attached(bill, part, id));
  }
  const fresh = bom.parts.filter((part) => !standing.has(part.ref) && standsAlone(bill, part));
  const services = bom.services.filter(({ name }) => name !== '');
  const isSystem = fresh.length + services.length > 0 && bom.parts.every((part) => standing.has(part.ref) || isHeld(bill, part)) && !affectsSubject(bill);
  if (bom.subject !== undefined && !standing.has(bom.subject.ref) && !isSystem) standing.set(bom.subject.ref, added(bill, bom.subject));
  for (const part of fresh.slice(0, MAX_TAKEN)) if (!standing.has(part.ref)) standing.set(part.ref, added(bill, part));
  if (fresh.length > MAX_TAKEN) telling.tell('import.too-many', 'warning', { what: { ja: '構成要素', en: 'components' }, left: fresh.length - MAX_TAKEN });
  for (const service of services.slice(0, MAX_TAKEN)) if (!standing.has(service.ref)) standing.set(service.ref, serviceOf(bill, service, known));
  const [first] = standing.values();
  const made = first === undefined && bom.parts.length > 0 ? unnamedHolder(bill) : undefined;
  const fallback = (bom.subject === undefined ? undefined : standing.get(bom.subject.ref)) ?? first ?? made;
  for (const [ref, id] of earlier.componentOf) if (!standing.has(ref) && draft.get('components', id) !== undefined) standing.set(ref, id);
  const holders = new Holders({ parts: [...earlier.parts, ...bom.parts], dependsOn: new Map([...earlier.dependsOn, ...bom.dependsOn]) }, standing, fallback);
  tellHeld(bill, holders, standing);
  return holders;
}

/** The component of the document that a part or service is: as the user says, as an earlier import had it, or by its name. */
function partFinder({
  mapping,
  earlier,
  into,
}: BomDraft): (part: { readonly ref: string; readonly name: string; readonly purl?: string | undefined }) => string | undefined {
  const names = namesOfComponents(into);
  return ({ ref, name, purl }) => {
    const stated = mapping.get(ref) ?? (purl === undefined ? undefined : mapping.get(purl)) ?? mapping.get(name);
    const named = names.find(name);
    return stated ?? earlier.componentOf.get(ref) ?? (named?.isAmbiguous === false ? named.id : undefined);
  };
}

/** Whether a part is a component by itself: a device or platform always, a program only in the bill of a whole system. */
function standsAlone({ bom: { subject }, into }: BomDraft, { type, purl, within, ref }: BomPart): boolean {
  if (!STANDING_TYPES.has(type) || ref === subject?.ref) return false;
  if (type === 'device' || type === 'platform') return true;
  const isNested = within !== undefined && within !== subject?.ref;
  return purl === undefined && !isNested && into === undefined && !HOLDING_TYPES.has(subject?.type ?? '');
}

/** Whether a part is a component by itself or lies in another part, so that the subject need not hold it. */
function isHeld(bill: BomDraft, part: BomPart): boolean {
  return standsAlone(bill, part) || (part.within !== undefined && part.within !== bill.bom.subject?.ref);
}

function affectsSubject({ bom: { subject, vulnerabilities } }: BomDraft): boolean {
  return vulnerabilities.some(({ affects }) => affects.some(({ ref }) => ref === subject?.ref));
}

function attached({ draft, telling }: BomDraft, part: BomPart, id: string): string {
  const component = draft.get('components', id);
  if (component === undefined) return id;
  draft.note('components', id, part.ref, part.ref);
  const before = versionIn(component.description);
  if (part.version !== '' && before !== part.version) {
    draft.set('components', id, { ...component, description: withVersion(component.description, part.version) });
    if (before !== undefined) telling.tellAt(['components', id], 'cyclonedx.version-changed', 'info', { name: part.name, from: before, to: part.version });
  }
  return id;
}

function added({ draft, telling, catalog, into }: BomDraft, part: BomPart): string {
  const { kind } = guessKind([part.name, part.description], (Object.hasOwn(TYPE_KINDS, part.type) ? TYPE_KINDS[part.type] : undefined) ?? 'homeAppliance');
  const description = part.version === '' ? part.description : withVersion(part.description || undefined, part.version);
  const id = draft.add('components', part.name, { name: part.name, kind, ...(description === '' ? {} : { description }) }, part.ref);
  telling.assume(['components', id, 'kind'], 'import.assumed-kind', {
    name: part.name,
    kind: catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind,
  });
  if (into !== undefined) telling.tellAt(['components', id], 'cyclonedx.not-in-document', 'warning', { name: part.name });
  return id;
}

function serviceOf(bill: BomDraft, service: BomService, known: ReturnType<typeof partFinder>): string {
  const { draft, telling, catalog } = bill;
  const existing = known(service);
  if (existing !== undefined) return existing;
  const { kind } = guessKind([service.name, service.description], 'applicationServer');
  const description = service.version === '' ? service.description : withVersion(service.description || undefined, service.version);
  const id = draft.add('components', service.name, { name: service.name, kind, ...(description === '' ? {} : { description }) }, service.ref);
  telling.assume(['components', id, 'kind'], 'import.assumed-kind', {
    name: service.name,
    kind: catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind,
  });
  return id;
}

/** A bill that names no product gets one, called like the file. */
function unnamedHolder({ draft, telling, title }: BomDraft): string {
  const id = draft.add('components', title, { name: title, kind: 'homeAppliance' });
  telling.assume(['components', id], 'cyclonedx.assumed-product', { name: title });
  return id;
}

/** Says once for each component how many parts the bill lists in it; they stay in the kept file. */
function tellHeld({ bom, telling, draft }: BomDraft, holders: Holders, standing: ReadonlyMap<string, string>): void {
  const counts = new Map<string, number>();
  for (const part of bom.parts) if (!standing.has(part.ref)) for (const id of holders.of(part.ref)) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = draft.get('components', id)?.name ?? id;
    telling.tellAt(['components', id], 'cyclonedx.parts-held', 'info', { name, count });
  }
}

/** The line by which a description tells the version, in both languages. */
const VERSION_LINE = /^バージョン \/ version: (.*) \(CycloneDX\)$/m;

function versionIn(description: Text | undefined): string | undefined {
  return description === undefined ? undefined : VERSION_LINE.exec(typeof description === 'string' ? description : description.ja)?.[1];
}

function withVersion(description: Text | undefined, version: string): Text {
  const line = `バージョン / version: ${version.replace(/\s+/g, ' ')} (CycloneDX)`;
  if (description === undefined) return line;
  const changed = (text: string): string => (VERSION_LINE.test(text) ? text.replace(VERSION_LINE, () => line) : `${text}\n${line}`);
  return typeof description === 'string' ? changed(description) : { ja: changed(description.ja), en: changed(description.en) };
}
