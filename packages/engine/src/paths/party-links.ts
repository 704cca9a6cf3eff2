import type { AnshinDocument } from '@anshin/model';
import { byId, sortedSet } from '../order.ts';
import type { Run } from '../run.ts';
import { ownEntry } from '../own-entry.ts';
import type { PartyLink } from './attack-path-report.ts';
import type { RankedCause } from './rank-paths.ts';

/** Which party's components lie on listed paths to incidents that strike another party; critical ones first, then the least difficult. */
export function partyLinks(run: Run, causes: readonly RankedCause[]): PartyLink[] {
  const links = new Map<string, PartyLink>();
  for (const { target, result } of causes) {
    for (const path of result.paths) {
      const owned = path.elements.flatMap((element) => {
        const node = run.topology.componentById.get(element);
        return node?.accountable === undefined ? [] : [{ component: node.id, party: node.accountable }];
      });
      for (const to of target.incident.stakeholders) {
        for (const from of new Set(owned.map(({ party }) => party))) {
          if (from === to) continue;
          const key = `${target.incident.id} ${from} ${to}`;
          const known = links.get(key);
          links.set(key, {
            from,
            to,
            incident: target.incident.id,
            components: sortedSet([...(known?.components ?? []), ...owned.filter(({ party }) => party === from).map(({ component }) => component)]),
            paths: (known?.paths ?? 0) + 1,
            difficulty: Math.min(known?.difficulty ?? path.difficulty, path.difficulty),
            betweenCompanies: areCompanies(run.document, from, to),
            isCritical: target.end.isCritical,
          });
        }
      }
    }
  }
  return [...links.values()].sort(
    (a, b) =>
      Number(b.isCritical) - Number(a.isCritical) || a.difficulty - b.difficulty || byId(a.incident, b.incident) || byId(a.from, b.from) || byId(a.to, b.to),
  );
}

/** Neither is a user, and they are no departments of one company. */
function areCompanies(document: AnshinDocument, a: string, b: string): boolean {
  return [a, b].every((party) => ownEntry(document.stakeholders, party)?.role !== 'user') && companyOf(document, a) !== companyOf(document, b);
}

/** The outermost party that this one is a part of; a loop ends at its second turn. */
function companyOf(document: AnshinDocument, party: string): string {
  const seen = new Set<string>([party]);
  let at = party;
  for (let above = ownEntry(document.stakeholders, at)?.partOf; above !== undefined && !seen.has(above); above = ownEntry(document.stakeholders, at)?.partOf) {
    seen.add(above);
    at = above;
  }
  return at;
}
