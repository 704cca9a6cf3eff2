import type { MeasureResult } from '@anshin/engine';
import { controlIdsOf, frameworksOf } from '../catalog/framework-catalog.ts';
import type { Scribe } from '../base/scribe.ts';

/** One measure under one control, and the parts that parties have in it. */
export interface Share {
  readonly control: string;
  readonly measure: MeasureResult;
  /** Who takes the measure. */
  readonly provider: string | undefined;
  /** Who leans on it: answers for the measure or for a component that it is on, and does not take it. Sorted. */
  readonly heirs: readonly string[];
  /** Who lays it on others: answers for it, else takes it. */
  readonly asker: string | undefined;
  /** Who was asked to take it. Sorted. */
  readonly asked: readonly string[];
}

/** The shares of all parties, by control and measure; measures that stand under no control of the frameworks in use have none. */
export function sharesOf(scribe: Scribe): Share[] {
  const { assessment, document, isParty } = scribe;
  const known = new Set(frameworksOf(scribe).flatMap((framework) => [...controlIdsOf(scribe, framework)]));
  const shares = assessment.measures.flatMap((measure) => {
    const { performs, accountable, on, meets, functions } = measure;
    const provider = [performs, accountable].find(isParty);
    const asker = [accountable, performs].find(isParty);
    const answering = [accountable, ...on.map((id) => document.components?.[id]?.accountable)].filter(isParty);
    const heirs = [...new Set(answering)].filter((party) => party !== provider).sort();
    const asked = [...new Set(measure.asked.filter(isParty))].filter((party) => party !== asker).sort();
    const controls = [...new Set([...meets, ...functions.map((number) => `ipa.f${number}`)])].filter((id) => known.has(id));
    return controls.map((control): Share => ({ control, measure, provider, heirs, asker, asked }));
  });
  return shares.sort((one, other) => (one.control === other.control ? 0 : one.control < other.control ? -1 : 1));
}

/** Whether a party has any part in a share. */
export function hasPart({ provider, heirs, asker, asked }: Share, party: string): boolean {
  return provider === party || heirs.includes(party) || asked.includes(party) || (asker === party && asked.length > 0);
}
