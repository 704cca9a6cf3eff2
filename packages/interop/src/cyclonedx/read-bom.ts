import { fieldOf, isRecord, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import type { Affected, AnalysisState, Bom, BomPart, BomService, BomVulnerability, VersionStatus } from './bom.ts';

/** Most components of one bill. ASSUMPTION: ten times a large container image. */
const MAX_PARTS = 100_000;

/** The bill that a parsed file holds (CycloneDX 1.2 to 1.6); fields of another shape than the standard's count as absent. */
export function readBom(value: JsonRecord): Bom {
  const metadata = recordOf(value['metadata']);
  const parts: BomPart[] = [];
  const vulnerabilities: BomVulnerability[] = listOf(value['vulnerabilities']).filter(isRecord).map(vulnerabilityOf);
  const subject = isRecord(metadata['component']) ? partOf(metadata['component'], undefined) : undefined;
  const flatten = (list: unknown, within: string | undefined): void => {
    for (const item of listOf(list)) {
      if (!isRecord(item) || parts.length >= MAX_PARTS) continue;
      const part = partOf(item, within);
      parts.push(part);
      for (const nested of nestedIn(item, part.ref)) vulnerabilities.push(nested);
      flatten(item['components'], part.ref);
    }
  };
  if (subject !== undefined) {
    for (const nested of nestedIn(recordOf(metadata['component']), subject.ref)) vulnerabilities.push(nested);
    flatten(fieldOf(metadata['component'], 'components'), subject.ref);
  }
  flatten(value['components'], undefined);
  return {
    serial: textOf(value['serialNumber']) ?? '',
    subject,
    parts,
    services: listOf(value['services']).filter(isRecord).map(serviceOf),
    dependsOn: new Map(
      listOf(value['dependencies'])
        .filter(isRecord)
        .map((each) => [textOf(each['ref']) ?? '', textsOf(each['dependsOn'])]),
    ),
    vulnerabilities,
  };
}

function partOf(value: JsonRecord, within: string | undefined): BomPart {
  const name = [textOf(value['group']), textOf(value['name'])].filter((text) => text !== undefined).join('/');
  const version = textOf(value['version']) ?? '';
  const purl = textOf(value['purl']);
  const ref = textOf(value['bom-ref']) ?? purl ?? `${name}@${version}`;
  return { ref, name: textOf(value['name']) ?? ref, version, type: textOf(value['type']) ?? '', purl, description: textOf(value['description']) ?? '', within };
}

function serviceOf(value: JsonRecord): BomService {
  const name = textOf(value['name']) ?? '';
  const authenticated = value['authenticated'];
  return {
    ref: textOf(value['bom-ref']) ?? name,
    name,
    version: textOf(value['version']) ?? '',
    description: textOf(value['description']) ?? '',
    endpoints: textsOf(value['endpoints']),
    authenticated: typeof authenticated === 'boolean' ? authenticated : authenticated === 'true' ? true : authenticated === 'false' ? false : undefined,
  };
}

/** The vulnerabilities that the extension of 1.2 and 1.3 writes inside a component. */
function nestedIn(component: JsonRecord, ref: string): BomVulnerability[] {
  return listOf(component['vulnerabilities'])
    .filter(isRecord)
    .map((value) => {
      const vulnerability = vulnerabilityOf(value);
      return vulnerability.affects.length > 0 ? vulnerability : { ...vulnerability, affects: [{ ref, versions: [] }] };
    });
}

const STATES: ReadonlySet<string> = new Set(['resolved', 'resolved_with_pedigree', 'exploitable', 'in_triage', 'false_positive', 'not_affected']);

function vulnerabilityOf(value: JsonRecord): BomVulnerability {
  const analysis = recordOf(value['analysis']);
  const state = textOf(analysis['state']) ?? '';
  return {
    id: (textOf(value['id']) ?? textOf(value['bom-ref']) ?? textOf(value['ref']) ?? '').trim(),
    aliases: listOf(value['references'])
      .map((reference) => textOf(fieldOf(reference, 'id')))
      .filter((id) => id !== undefined),
    description: textOf(value['description']) ?? textOf(value['detail']) ?? '',
    recommendation: textOf(value['recommendation']) ?? textsOf(value['recommendations']).join('\n'),
    cwes: listOf(value['cwes'])
      .map((cwe) => Number(String(cwe).replace(/^CWE-/i, '')))
      .filter((cwe) => Number.isInteger(cwe) && cwe > 0),
    ratings: listOf(value['ratings']).filter(isRecord).map(ratingOf),
    state: STATES.has(state) ? (state as AnalysisState) : undefined,
    justification: textOf(analysis['justification']) ?? '',
    detail: textOf(analysis['detail']) ?? '',
    affects: listOf(value['affects']).filter(isRecord).map(affectedOf),
  };
}

function ratingOf(value: JsonRecord): BomVulnerability['ratings'][number] {
  const score = Number(textOf(value['score']) ?? textOf(fieldOf(value['score'], 'base')) ?? '');
  return {
    method: textOf(value['method']) ?? '',
    vector: (textOf(value['vector']) ?? '').trim(),
    score: Number.isFinite(score) && score > 0 ? score : undefined,
  };
}

function affectedOf(value: JsonRecord): Affected {
  return { ref: refOf(textOf(value['ref']) ?? ''), versions: listOf(value['versions']).filter(isRecord).map(statusOf) };
}

function statusOf(value: JsonRecord): VersionStatus {
  const status = textOf(value['status']);
  return { version: textOf(value['version']), range: textOf(value['range']), status: status === 'unaffected' || status === 'unknown' ? status : 'affected' };
}

/** The part that a reference means: a link into another bill (`urn:cdx:<serial>/<version>#<ref>`) names it behind the `#`. */
function refOf(text: string): string {
  if (!text.startsWith('urn:cdx:') || !text.includes('#')) return text;
  const ref = text.slice(text.indexOf('#') + 1);
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
