import type { PositionResult } from '@anshin/engine';
import { useMemo } from 'react';
import { useText, useWords } from '../i18n/use-words.ts';
import { useDocument } from '../live/use-live.ts';
import { useParties } from '../parts/use-parties.ts';
import type { InForce } from './in-force.ts';
import type { MapToken } from './marks/map-token.ts';
import { type TokenGrounds, tokensOf } from './marks/tokens-of.ts';

/** What names and colours tokens in the open assessment. */
export function useTokenGrounds(): TokenGrounds {
  const say = useWords('riskMap');
  const text = useText();
  const parties = useParties();
  const usages = useDocument((document) => document.usages);
  return useMemo(
    () => ({ parties, usages, text: (value) => text(value), withUsage: (party, usage) => say('token.with-usage', { party, usage }) }),
    [parties, usages, text, say],
  );
}

/** Positions of the open assessment as tokens, at one state of measures. */
export function useMapTokens(positions: readonly PositionResult[], state: InForce): readonly MapToken[] {
  const grounds = useTokenGrounds();
  return useMemo(() => tokensOf(positions, state, grounds), [positions, state, grounds]);
}
