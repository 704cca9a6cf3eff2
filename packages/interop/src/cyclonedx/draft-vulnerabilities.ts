import type { ThreatClass } from '@anshin/model';
import { MAX_TAKEN } from '../reading/limits.ts';
import type { BomPart, BomVulnerability } from './bom.ts';
import type { BomDraft } from './bom-draft.ts';
import { threatKey } from './earlier-import.ts';
import type { Holders } from './holders.ts';
import { judgeThreat } from './judge-threat.ts';
import { CWE_CLASSES } from './tables.ts';
import { vectorsOf } from './vectors-of.ts';
import { affectsVersion } from './versions/affects-version.ts';

/** Longest description of a vulnerability that a threat repeats, in characters. */
const LONGEST = 2_000;

/** Most pairs of a vulnerability's target and a component that are looked at in one file. ASSUMPTION: fifty for each threat that an import adds. */
const MAX_PAIRS = 1_000_000;

/** The places of one vulnerability: the parts that it lies in, by component. */
type Places = ReadonlyMap<string, ReadonlySet<BomPart>>;

/** Makes a stated threat of each vulnerability at each component that holds an affected part, or judges the one that is there. */
export function draftVulnerabilities(bill: BomDraft, holders: Holders): void {
  const { bom, draft, telling, earlier } = bill;
  const parts = new Map([...earlier.parts, ...(bom.subject === undefined ? [] : [bom.subject]), ...bom.parts].map((part) => [part.ref, part]));
  for (const service of bom.services) parts.set(service.ref, { ...service, type: 'service', purl: undefined, within: undefined });
  const named = bom.vulnerabilities.filter(({ id }) => id !== '');
  if (named.length < bom.vulnerabilities.length)
    telling.tell('cyclonedx.unnamed-vulnerability', 'warning', { count: bom.vulnerabilities.length - named.length });
  if (named.length > MAX_TAKEN) telling.tell('import.too-many', 'warning', { what: { ja: '脆弱性', en: 'vulnerabilities' }, left: named.length - MAX_TAKEN });
  let left = 0;
  let pairs = 0;
  for (const vulnerability of named.slice(0, MAX_TAKEN)) {
    for (const { ref } of vulnerability.affects) pairs += holders.of(ref).length;
    if (pairs > MAX_PAIRS || (draft.count('threats') >= MAX_TAKEN && earlier.threatOf.size === 0))
      left += vulnerability.affects.reduce((most, { ref }) => Math.max(most, holders.of(ref).length), 0);
    else for (const [component, held] of placesOf(bill, holders, vulnerability, parts)) left += addOrJudge(bill, vulnerability, component, held) ? 0 : 1;
  }
  if (holders.isCut) telling.tell('cyclonedx.tangled', 'warning');
  if (left > 0) telling.tell('import.too-many', 'warning', { what: { ja: '脅威', en: 'threats' }, left });
}

function placesOf(bill: BomDraft, holders: Holders, vulnerability: BomVulnerability, parts: ReadonlyMap<string, BomPart>): Places {
  const { bom, telling } = bill;
  const places = new Map<string, Set<BomPart>>();
  const whole = new Set<string>();
  const { id } = vulnerability;
  for (const target of vulnerability.affects) {
    if (whole.has(target.ref)) continue;
    if (target.versions.length === 0) whole.add(target.ref);
    const part = parts.get(target.ref);
    const where = part === undefined ? [] : holders.of(target.ref);
    if (part === undefined || where.length === 0) {
      telling.tell('cyclonedx.unknown-ref', 'warning', { id, ref: target.ref.slice(0, 100) });
      continue;
    }
    const answer = affectsVersion(target, part.version);
    const name = `${part.name} ${part.version}`.trim();
    if (answer === 'unread') telling.tell('cyclonedx.unread-range', 'warning', { id, name });
    if (answer === 'unaffected') {
      telling.tell('cyclonedx.version-unaffected', 'info', { id, name });
      for (const component of where) tellGone(bill, vulnerability, component, name);
    } else for (const component of where) places.set(component, (places.get(component) ?? new Set()).add(part));
  }
  if (vulnerability.affects.length === 0) {
    const [only] = bom.subject === undefined ? [] : holders.of(bom.subject.ref);
    if (only !== undefined && bom.subject !== undefined) places.set(only, new Set([bom.subject]));
    else telling.tell('cyclonedx.no-target', 'warning', { id });
  }
  return places;
}

/** A threat of an earlier import whose part now has a version that is not affected: for a person to close. */
function tellGone({ earlier, telling }: BomDraft, { id }: BomVulnerability, component: string, name: string): void {
  const threat = earlier.threatOf.get(threatKey(id, component));
  if (threat !== undefined) telling.tellAt(['threats', threat], 'cyclonedx.version-moved', 'warning', { id, name });
}

/** False where the document has as many threats as an import adds. */
function addOrJudge(bill: BomDraft, vulnerability: BomVulnerability, component: string, parts: ReadonlySet<BomPart>): boolean {
  const { draft, earlier, telling } = bill;
  const keys = [vulnerability.id, ...vulnerability.aliases].map((id) => threatKey(id, component));
  const existing = keys.map((key) => earlier.threatOf.get(key) ?? draft.idOf('threats', key)).find((id) => id !== undefined);
  if (existing !== undefined) {
    judgeThreat(bill, vulnerability, existing, component, true);
    return true;
  }
  if (draft.count('threats') >= MAX_TAKEN) return false;
  const { id, cwes } = vulnerability;
  const names = [...new Set([...parts].map(({ name, version }) => `${name} ${version}`.trim()))];
  const threatClass = cwes.map((cwe) => CWE_CLASSES[cwe]).find((found): found is ThreatClass => found !== undefined) ?? 'unknownVulnerability';
  const because = textOf(vulnerability);
  const title = `${id}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
  const entity = { at: component, class: threatClass, title, ...(because === '' ? {} : { because }) };
  const threat = draft.add('threats', `${id} ${component}`, entity, keys[0]);
  const vectors = vectorsOf(vulnerability, ['threats', threat], telling);
  if (vectors.length > 0) draft.set('threats', threat, { ...entity, vectors: [...vectors] });
  if (cwes.length > 0 && threatClass !== 'unknownVulnerability')
    telling.assume(['threats', threat, 'class'], 'cyclonedx.class-by-cwe', {
      id,
      cwe: `CWE-${cwes.find((cwe) => CWE_CLASSES[cwe] === threatClass) ?? ''}`,
      class: threatClass,
    });
  judgeThreat(bill, vulnerability, threat, component, false);
  return true;
}

function textOf({ description, detail, recommendation, aliases }: BomVulnerability): string {
  const text = [description, detail, recommendation, aliases.join(', ')].map((part) => part.trim()).filter((part) => part !== '');
  const whole = [...new Set(text)].join('\n');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
