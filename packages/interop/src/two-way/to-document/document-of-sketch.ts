import type { Catalog } from '@anshin/catalog';
import type { Finding } from '@anshin/model';
import { draftDocument } from '../../drafting/draft-document.ts';
import type { ImportResult } from '../../importer.ts';
import { finding } from '../../reading/finding.ts';
import { fieldOf, textOf } from '../json.ts';
import { readText } from '../meant.ts';
import type { Sketch } from '../sketch.ts';
import { draftAssets, draftHolders } from './draft-assets.ts';
import { type DraftedLink, draftChannels } from './draft-channels.ts';
import { draftComponents } from './draft-components.ts';
import { draftExclusions } from './draft-exclusions.ts';
import { draftFlows } from './draft-flows.ts';
import { draftMeasures } from './draft-measures.ts';
import { draftThreats } from './draft-threats.ts';
import { draftZones } from './draft-zones.ts';
import { type Drafting, taken } from './drafting.ts';

/** Longest foreign file that is kept in the document, in characters. ASSUMPTION: a quarter of what a document may have leaves room for the rest. */
const MAX_KEPT = 8_000_000;

const UNTITLED = { ja: '（無題）', en: '(untitled)' };

/** The document that a foreign model makes, with the file kept in it. */
export function documentOfSketch(sketch: Sketch, options: { readonly format: string; readonly catalog: Catalog; readonly content: string }): ImportResult {
  const { format, catalog, content } = options;
  const title = readText(sketch.title, sketch.facts['name']) ?? UNTITLED;
  const id = textOf(fieldOf(sketch.facts, 'id'));
  const draft = draftDocument({
    name: typeof title === 'string' ? title : title.en,
    title,
    ...(id === undefined ? {} : { id }),
    description: readText(sketch.description, sketch.facts['description']),
  });
  const findings: Finding[] = [];
  const drafting: Drafting = { sketch, catalog, draft, findings, assumptions: [], channelOf: new Map(), threatOf: new Map() };
  draftZones(drafting);
  draftComponents(drafting);
  draftAssets(drafting);
  const links = linksWithEnds(drafting);
  draftChannels(drafting, links);
  draftFlows(drafting, links);
  draftHolders(drafting);
  draftThreats(drafting);
  draftMeasures(drafting);
  draftExclusions(drafting);
  if (draft.count('components') === 0) findings.push(finding('import.nothing-found', 'warning'));
  if (content.length <= MAX_KEPT) draft.keep(format, content);
  else findings.push(finding('import.not-kept', 'warning', [], { limit: MAX_KEPT / 1_000_000 }));
  const { document, findings: faults } = draft.finish();
  return { document, findings: [...findings, ...faults], assumptions: drafting.assumptions };
}

/** The links that join two components; any other is told and stays in the kept file. */
function linksWithEnds(drafting: Drafting): DraftedLink[] {
  const { draft, findings, sketch } = drafting;
  const drafted: DraftedLink[] = [];
  for (const link of taken(drafting, sketch.links, { ja: '通信経路', en: 'connections' })) {
    const from = draft.idOf('components', link.from);
    const to = draft.idOf('components', link.to);
    if (from === undefined || to === undefined || from === to) {
      const missing = from === undefined ? link.from : to === undefined ? link.to : from;
      findings.push(finding('import.dangling', 'warning', ['channels'], { name: link.name || link.id, missing: missing || '—' }));
    } else drafted.push({ link, from, to });
  }
  return drafted;
}
