import type { Text } from '@anshin/model';
import { assumption, finding } from '../../reading/finding.ts';
import { FACT_FIELDS } from '../fact-fields.ts';
import { guessMedium } from '../guesses/guess.ts';
import { fieldOf, isRecord, recordOf } from '../json.ts';
import { readText } from '../meant.ts';
import type { SketchLink } from '../sketch.ts';
import { type Drafting, type EntityIn, factsOf, unchecked, wantedId } from './drafting.ts';

/** A link whose ends are components of the document. */
export interface DraftedLink {
  readonly link: SketchLink;
  readonly from: string;
  readonly to: string;
}

/**
 * Adds the channels: those that travelled along as such, and one for each pair of components that any other link joins. Where several links join a
 * pair, the weakest protection counts.
 */
export function draftChannels(drafting: Drafting, links: readonly DraftedLink[]): void {
  const ofPair = new Map<string, string>();
  for (const drafted of links) if (wantedId(recordOf(drafted.link.facts['channel'])) !== undefined) ofPair.set(pairOf(drafted), addStated(drafting, drafted));
  const joined = new Map<string, DraftedLink[]>();
  for (const drafted of links) {
    if (drafting.channelOf.has(drafted.link.id)) continue;
    const known = ofPair.get(pairOf(drafted));
    if (known !== undefined) drafting.channelOf.set(drafted.link.id, known);
    else if (fieldOf(drafted.link.facts, 'flow') === undefined) joined.set(pairOf(drafted), [...(joined.get(pairOf(drafted)) ?? []), drafted]);
  }
  for (const group of joined.values()) addJoined(drafting, group);
  const shared = [...joined.values()].filter((group) => group.length > 1).length;
  if (shared > 0) drafting.findings.push(finding('import.joined-connections', 'info', ['channels'], { count: shared }));
}

function pairOf({ from, to }: DraftedLink): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** A channel that the file was written from. */
function addStated({ draft, channelOf }: Drafting, { link, from, to }: DraftedLink): string {
  const facts = recordOf(link.facts['channel']);
  const isBare = link.facts['bare'] === true;
  const name = isBare ? readText(link.name, link.facts['name']) : (facts['name'] as Text | undefined);
  const description = readText(link.description, link.facts['description']);
  const entity = {
    ...factsOf(facts, FACT_FIELDS.channels),
    ...(name === undefined ? {} : { name }),
    between: facts['reversed'] === true ? [to, from] : [from, to],
    medium: guessMedium(link.protocol) ?? facts['medium'] ?? 'ethernet',
    ...protectionOf(recordOf(facts['protection']), [link], isRecord(facts['protection'])),
    ...(description === undefined ? {} : { description }),
  };
  const id = draft.add('channels', `${from}-${to}`, unchecked<EntityIn<'channels'>>(entity), link.id, wantedId(facts));
  channelOf.set(link.id, id);
  return id;
}

function addJoined({ draft, channelOf, assumptions }: Drafting, group: readonly DraftedLink[]): void {
  const [first] = group;
  if (first === undefined) return;
  const { from, to, link } = first;
  const facts = recordOf(link.facts['channel']);
  const told = group.map((drafted) => guessMedium(drafted.link.protocol)).find((medium) => medium !== undefined) ?? facts['medium'];
  const isByHand = [from, to].some((end) => draft.get('components', end)?.kind === 'person') && group.every((drafted) => drafted.link.protocol.length === 0);
  const medium = told ?? (isByHand ? 'human' : 'ethernet');
  const description = group.map((drafted) => drafted.link.description).find((text) => text !== '');
  const entity = {
    ...factsOf(facts, FACT_FIELDS.channels),
    between: [from, to],
    medium,
    ...protectionOf(
      recordOf(facts['protection']),
      group.map((drafted) => drafted.link),
      false,
    ),
    ...(description === undefined ? {} : { description }),
  };
  const id = draft.add('channels', `${from}-${to}`, unchecked<EntityIn<'channels'>>(entity), link.id);
  for (const drafted of group) channelOf.set(drafted.link.id, id);
  if (told === undefined)
    assumptions.push(assumption('import.assumed-medium', ['channels', id, 'medium'], { name: link.name || `${from} – ${to}`, medium: String(medium) }));
}

/** The protection as it travelled along, corrected by what the links say now; the weakest of several links. */
function protectionOf(facts: Readonly<Record<string, unknown>>, links: readonly SketchLink[], isStated: boolean): { protection?: unknown } {
  const protection: Record<string, unknown> = { ...factsOf(facts, ['encrypted', 'authenticated', 'integrity']) };
  for (const field of ['encrypted', 'authenticated'] as const) {
    const said = links.map((link) => link[field]);
    const weakest = said.includes(false) ? false : said.every((value) => value === true) ? true : undefined;
    if (weakest !== undefined && weakest !== (protection[field] === true)) protection[field] = weakest;
    else if (weakest === false && protection[field] === undefined && !isStated && wantedId(recordOf(links[0]?.facts['channel'])) === undefined)
      protection[field] = false;
  }
  return Object.keys(protection).length === 0 && !isStated ? {} : { protection };
}
