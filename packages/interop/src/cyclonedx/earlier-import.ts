import type { AnshinDocument } from '@anshin/model';
import { strToU8 } from 'fflate';
import type { Bom, BomPart } from './bom.ts';
import { openBom } from './open-bom.ts';

/** The key of this format in a document's kept files; bills of further products have theirs behind a slash. */
export const FORMAT = 'cyclonedx';

/** What earlier imports left in the document. */
export interface EarlierImport {
  /** Components by the `bom-ref` that they had. */
  readonly componentOf: ReadonlyMap<string, string>;
  /** Stated threats by the vulnerability's id and the component. */
  readonly threatOf: ReadonlyMap<string, string>;
  /** Measures, and decisions, that name a threat. */
  readonly measuresOf: ReadonlyMap<string, readonly string[]>;
  readonly decisionsOf: ReadonlyMap<string, readonly string[]>;
  /** The parts of the kept bills, for statements that come without them. */
  readonly parts: readonly BomPart[];
  readonly dependsOn: Bom['dependsOn'];
}

/** Ids of vulnerabilities in the texts of threats: CVE, GitHub, JVN and the like. */
const ID_PATTERN = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|JVN(?:DB)?[#-]?[0-9-]{6,}|OSV-[0-9-]+|RUSTSEC-[0-9-]+|PYSEC-[0-9-]+|GO-\d{4}-\d{4,})\b/gi;

/** The key of a vulnerability at a component. */
export function threatKey(vulnerability: string, component: string): string {
  return `${vulnerability.toUpperCase()} ${component}`;
}

/** What the document knows of vulnerabilities and parts: from kept bills, and from threats whose text names a vulnerability. */
export function earlierImport(into: AnshinDocument | undefined): EarlierImport {
  const componentOf = new Map<string, string>();
  const threatOf = new Map<string, string>();
  const parts: BomPart[] = [];
  const dependsOn = new Map<string, readonly string[]>();
  for (const [id, { at, title, because }] of Object.entries(into?.threats ?? {})) {
    if (at === undefined) continue;
    const texts = [title, because].flatMap((text) => (text === undefined ? [] : typeof text === 'string' ? [text] : [text.ja, text.en]));
    for (const [name] of texts.join('\n').matchAll(ID_PATTERN)) if (!threatOf.has(threatKey(name, at))) threatOf.set(threatKey(name, at), id);
  }
  for (const [key, { content, ids }] of Object.entries(into?.foreign ?? {})) {
    if (key !== FORMAT && !key.startsWith(`${FORMAT}/`)) continue;
    for (const [entity, foreign] of Object.entries(ids ?? {})) {
      const [collection, id] = [entity.slice(0, entity.indexOf('/')), entity.slice(entity.indexOf('/') + 1)];
      if (collection === 'components' && into?.components?.[id] !== undefined) componentOf.set(foreign, id);
      if (collection === 'threats' && into?.threats?.[id] !== undefined) threatOf.set(foreign, id);
    }
    const opened = openBom(strToU8(content));
    if (!('bom' in opened)) continue;
    if (opened.bom.subject !== undefined) parts.push(opened.bom.subject);
    for (const part of opened.bom.parts) parts.push(part);
    for (const [ref, others] of opened.bom.dependsOn) dependsOn.set(ref, others);
  }
  return { componentOf, threatOf, measuresOf: measuresOf(into), decisionsOf: decisionsOf(into), parts, dependsOn };
}

function measuresOf(into: AnshinDocument | undefined): Map<string, string[]> {
  const measures = new Map<string, string[]>();
  for (const [id, { treats = [] }] of Object.entries(into?.measures ?? {})) {
    const threats = new Set(treats.flatMap((reference) => ('threat' in reference ? [reference.threat] : [])));
    for (const threat of threats) append(measures, threat, id);
  }
  return measures;
}

function decisionsOf(into: AnshinDocument | undefined): Map<string, string[]> {
  const decisions = new Map<string, string[]>();
  for (const [id, { about }] of Object.entries(into?.decisions ?? {})) if ('threat' in about) append(decisions, about.threat, id);
  return decisions;
}

function append(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
