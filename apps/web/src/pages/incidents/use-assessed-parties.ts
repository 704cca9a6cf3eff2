import { useMemo } from 'react';
import { useDocument } from '../../live/use-live.ts';
import { type Party, useParties } from '../../parts/use-parties.ts';

/** The parties whose risk is assessed, in the order of the document. */
export function useAssessedParties(): readonly Party[] {
  const parties = useParties();
  const stakeholders = useDocument((document) => document.stakeholders);
  return useMemo(() => [...parties.values()].filter(({ id }) => stakeholders?.[id]?.notAssessed === undefined), [parties, stakeholders]);
}
