import type { Text } from '@anshin/model';
import type { BomVulnerability } from './bom.ts';
import type { BomDraft } from './bom-draft.ts';
import { reopenThreat } from './reopen-threat.ts';
import { JUSTIFICATIONS } from './tables.ts';

/** Lays what the statement says of a vulnerability on its threat. `isKnown`: the document had the threat before, perhaps with judgements of its own. */
export function judgeThreat(bill: BomDraft, vulnerability: BomVulnerability, threat: string, component: string, isKnown: boolean): void {
  switch (vulnerability.state) {
    case 'not_affected':
    case 'false_positive':
      closeThreat(bill, vulnerability, threat);
      return;
    case 'resolved':
    case 'resolved_with_pedigree':
      noteFix(bill, vulnerability, threat, component, isKnown);
      return;
    case 'exploitable':
    case 'in_triage':
      reopenThreat(bill, { id: vulnerability.id, state: vulnerability.state, threat, component, isKnown });
      return;
    case undefined:
      return;
  }
}

/** The supplier says that it does not bite: not applicable, with the supplier's reason. What a person of the assessment adopted stays. */
function closeThreat({ draft, telling }: BomDraft, { id, justification, detail }: BomVulnerability, threat: string): void {
  const path = ['threatDispositions', threat];
  const before = draft.get('threatDispositions', threat);
  if (before?.state === 'adopted') telling.tellAt(path, 'cyclonedx.kept-adopted', 'warning', { id });
  if (before !== undefined) return;
  draft.set('threatDispositions', threat, { state: 'notApplicable', because: reasonOf(justification, detail) });
  telling.tellAt(path, 'cyclonedx.not-affected', 'info', { id });
}

function reasonOf(justification: string, detail: string): Text {
  const reason = Object.hasOwn(JUSTIFICATIONS, justification) ? JUSTIFICATIONS[justification] : undefined;
  const more = detail === '' ? '' : `\n${detail}`;
  if (reason === undefined) return { ja: `供給者の説明（VEX）では影響がありません。${more}`, en: `The supplier says (VEX) that it is not affected.${more}` };
  return {
    ja: `供給者の説明（VEX）では影響がありません。理由: ${reason.ja}。${more}`,
    en: `The supplier says (VEX) that it is not affected: ${reason.en}.${more}`,
  };
}

/** The supplier says that it is mended: a measure that is in place, for a person to verify. */
function noteFix({ draft, telling, earlier }: BomDraft, { id, detail }: BomVulnerability, threat: string, component: string, isKnown: boolean): void {
  if (isKnown && earlier.measuresOf.has(threat)) return;
  const measure = draft.add('measures', `${id} fix`, {
    title: { ja: `${id} を直した版に更新する`, en: `Use the version that mends ${id}` },
    ...(detail === '' ? {} : { description: detail }),
    status: 'implemented',
    on: [component],
    treats: [{ threat }],
  });
  telling.tellAt(['measures', measure], 'cyclonedx.said-resolved', 'info', { id });
}
