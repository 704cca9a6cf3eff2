import { strToU8 } from 'fflate';
import { draftDocument, freeId } from '../drafting/draft-document.ts';
import type { Importer, ImportOptions, ImportResult, ImportSource } from '../importer.ts';
import { finishDraft, keepFile, nothingRead } from '../inventory/finish-draft.ts';
import { readUserMapping } from '../inventory/read-user-mapping.ts';
import { Telling } from '../inventory/telling.ts';
import { INVENTORY_WORDS } from '../inventory/words.ts';
import { fieldFindings } from '../one-way/counts.ts';
import { ONE_WAY_WORDS } from '../one-way/words.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { isRecord, textOf } from '../two-way/json.ts';
import type { Bom } from './bom.ts';
import type { BomDraft } from './bom-draft.ts';
import { draftParts } from './draft-parts.ts';
import { draftServiceChannels } from './draft-channels.ts';
import { draftVulnerabilities } from './draft-vulnerabilities.ts';
import { earlierImport, FORMAT } from './earlier-import.ts';
import { openBom } from './open-bom.ts';
import { partsTemplate } from './parts-template.ts';
import { countUnplaced } from './unplaced-fields.ts';
import { CYCLONEDX_WORDS } from './words.ts';

/** CycloneDX bills of materials and exploitability statements, JSON or XML: parts go to the components that hold them, vulnerabilities become threats there. */
export const cyclonedx: Importer = {
  id: FORMAT,
  title: { ja: 'CycloneDX（SBOM・VEX）', en: 'CycloneDX (SBOM, VEX)' },
  extensions: ['cdx.json', 'cdx.xml', 'json', 'xml', 'bom'],
  recognises: ({ bytes }) =>
    beginsWithAll(bytes, [/"bomFormat"\s*:\s*"CycloneDX"/]) || beginsWithAll(bytes, [/<(?:\w+:)?bom[\s>]/, /cyclonedx\.org\/schema\/bom/]),
  read: (source, options) => Promise.resolve(readCyclonedx(source, options)),
  words: { ...ONE_WAY_WORDS, ...INVENTORY_WORDS, ...CYCLONEDX_WORDS },
  mappingTemplate: ({ bytes }) => Promise.resolve(partsTemplate(bytes)),
};

function readCyclonedx({ name, bytes }: ImportSource, { catalog, into, mapping }: ImportOptions): ImportResult {
  const telling = new Telling(name);
  const opened = openBom(bytes);
  if ('code' in opened) {
    telling.tell(opened.code, 'error', { format: cyclonedx.title }, opened.line);
    return nothingRead(telling);
  }
  const { bom, text, value } = opened;
  const title = bom.subject?.name ?? (name.replace(/\.[^.]*$/, '') || name);
  const draft = draftDocument({ name: title, title, ...(into === undefined ? {} : { into }) });
  const bill: BomDraft = { bom, draft, telling, catalog, into, earlier: earlierImport(into), mapping: mappingOf(mapping, into, telling), title };
  const holders = draftParts(bill);
  draftServiceChannels(bill, holders);
  draftVulnerabilities(bill, holders);
  telling.findings.push(...fieldFindings(countUnplaced(value)));
  keepFile(draft, telling, keyFor(bom, title, into), text);
  return finishDraft(draft, telling);
}

/** The user's table from a part (`bom-ref`, package URL or name) to the component of the document that it is. */
function mappingOf(text: string | undefined, into: ImportOptions['into'], telling: Telling): Map<string, string> {
  const { components } = readUserMapping(text, ['components'], telling);
  const table = new Map<string, string>();
  for (const [part, given] of Object.entries(isRecord(components) ? components : {})) {
    const component = textOf(given);
    if (component === undefined) continue;
    if (into?.components !== undefined && Object.hasOwn(into.components, component)) table.set(part, component);
    else telling.tell('cyclonedx.unknown-component', 'warning', { component });
  }
  return table;
}

/** The bill of the same product takes the place of the one before; a statement without parts, or the bill of another product, is kept beside it. */
function keyFor(bom: Bom, title: string, into: ImportOptions['into']): string {
  const kept = Object.keys(into?.foreign ?? {}).filter((key) => key === FORMAT || key.startsWith(`${FORMAT}/`));
  if (kept.length === 0) return FORMAT;
  const isStatement = bom.parts.length === 0 && bom.vulnerabilities.length > 0;
  const own = `${FORMAT}/${isStatement ? 'vex-' : ''}${freeId(title, 'product', new Set<string>())}`;
  if (isStatement || kept.includes(own)) return own;
  const same = kept.find((key) => !key.includes('/vex-') && subjectOf(into?.foreign?.[key]?.content) === bom.subject?.name);
  return same ?? own;
}

function subjectOf(content: string | undefined): string | undefined {
  const opened = content === undefined ? undefined : openBom(strToU8(content));
  return opened !== undefined && 'bom' in opened ? opened.bom.subject?.name : undefined;
}
