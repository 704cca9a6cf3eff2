import { textIn } from '@anshin/model';
import type { BomDraft } from './bom-draft.ts';
import { STATE_TITLES } from './tables.ts';

/** A vulnerability that is, or may be, open at a component. */
export interface OpenVulnerability {
  readonly id: string;
  readonly state: 'exploitable' | 'in_triage';
  readonly threat: string;
  readonly component: string;
  /** The document had the threat before. */
  readonly isKnown: boolean;
}

/**
 * Takes back what said that the threat is handled: a judgement that it does not apply, measures that count as done. A measure that treats other
 * threats as well stays in place for those. Decisions about the threat stand, but are told. Exactly this threat at this component is touched, and
 * judgements there on threats that rules derive from unknown vulnerabilities.
 */
export function reopenThreat(bill: BomDraft, open: OpenVulnerability): void {
  const { id, threat, component, isKnown } = open;
  const derived = bill.catalog.rules.filter((rule) => rule.class === 'unknownVulnerability').map((rule) => `${rule.id}@${component}`);
  for (const key of isKnown ? [threat, ...derived] : derived) reopenJudgement(bill, open, key);
  if (!isKnown) return;
  for (const measure of bill.earlier.measuresOf.get(threat) ?? []) reopenMeasure(bill, open, measure);
  for (const decision of bill.earlier.decisionsOf.get(threat) ?? [])
    bill.telling.tellAt(['decisions', decision], 'cyclonedx.decision-affected', 'warning', { id, decision });
}

function reopenJudgement({ draft, telling }: BomDraft, { id, state }: OpenVulnerability, key: string): void {
  const before = draft.get('threatDispositions', key);
  if (before?.state !== 'notApplicable') return;
  const words = STATE_TITLES[state] ?? { ja: state, en: state };
  const because = before.because;
  const earlier = { ja: because === undefined ? '' : textIn(because, 'ja'), en: because === undefined ? '' : textIn(because, 'en') };
  const { by: _by, on: _on, ...rest } = before;
  draft.set('threatDispositions', key, {
    ...rest,
    state: 'adopted',
    because: {
      ja: `脆弱性情報（VEX）で ${id} が「${words.ja}」とされたため、判断を見直します。${earlier.ja === '' ? '' : `以前の理由: ${earlier.ja}`}`,
      en: `A statement (VEX) calls ${id} ${words.en}, so the judgement is open again.${earlier.en === '' ? '' : ` The reason before: ${earlier.en}`}`,
    },
  });
  telling.tellAt(['threatDispositions', key], 'cyclonedx.reopened-threat', 'warning', { id, state: words });
}

function reopenMeasure({ draft, telling }: BomDraft, { id, state, threat }: OpenVulnerability, measure: string): void {
  const current = draft.get('measures', measure);
  const treats = current?.treats ?? [];
  const isAbout = (reference: (typeof treats)[number]): boolean => 'threat' in reference && reference.threat === threat;
  if (current === undefined || !treats.some(isAbout) || (current.status !== 'implemented' && current.status !== 'verified')) return;
  const others = treats.filter((reference) => !isAbout(reference));
  draft.set('measures', measure, others.length === 0 ? { ...current, status: 'planned' } : { ...current, treats: others });
  const code = others.length === 0 ? 'cyclonedx.reopened-measure' : 'cyclonedx.released-measure';
  telling.tellAt(['measures', measure], code, 'warning', { id, measure: current.title, state: STATE_TITLES[state] ?? state });
}
