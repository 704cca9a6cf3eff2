import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Inquiry, OpenAsk } from './inquiry.ts';
import { opening } from './opening.ts';

/** What steps 6 to 8 ask for beside the findings: ratings, positions to compare, policies. */
export function openAssessment(inquiry: Inquiry): OpenAsk[] {
  const { document: d, assessment } = inquiry;
  const open = [opening('consequences.some', 'incidents', ['incidents']), opening('positions.compared', 'target', ['target'])];
  for (const { id, stakeholder, usage, before } of assessment.positions) {
    if (before !== null) continue;
    const party = partyName(inquiry, stakeholder);
    const use = usage === undefined ? undefined : bilingual(ownEntry(d.usages, usage)?.title ?? usage);
    const name = use === undefined ? party : { ja: `${party.ja}（${use.ja}）`, en: `${party.en} (${use.en})` };
    open.push(opening('positions.rated', id, ['stakeholders', stakeholder], { name }));
  }
  for (const { stakeholder, needed, stated } of assessment.policies)
    if (needed && stated.length === 0) open.push(opening('policies.for-party', stakeholder, ['policies'], { name: partyName(inquiry, stakeholder) }));
  for (const [id, policy] of sortedEntries(d.policies))
    if ((policy.requirements?.length ?? 0) === 0)
      open.push(opening('policies.requirements', id, ['policies', id, 'requirements'], { title: bilingual(policy.title) }));
  return open;
}

function partyName({ document }: Inquiry, id: string) {
  return bilingual(ownEntry(document.stakeholders, id)?.name ?? id);
}
