import type { PositionResult } from '@anshin/engine';
import { useMemo, useState } from 'react';
import { useDocument, useMoment } from '../live/use-live.ts';
import { worstFirst } from './worst-first.ts';

/**
 * Positions, worst first. The order stays while a page is open, so that nothing jumps under somebody's hands; it is made anew when positions
 * come or go and when other measures count.
 */
export function useWorstFirst(positions: readonly PositionResult[]): readonly PositionResult[] {
  const state = useMoment(({ inForce }) => inForce);
  const stakeholders = useDocument((document) => document.stakeholders);
  const subject = [state, ...positions.map(({ id }) => id)].join(' ');
  const make = () => ({ subject, order: worstFirst(positions, Object.keys(stakeholders ?? {}), state).map(({ id }) => id) });
  const [kept, setKept] = useState(make);
  if (kept.subject !== subject) setKept(make());
  return useMemo(() => {
    const byId = new Map(positions.map((position) => [position.id, position]));
    return kept.order.flatMap((id) => byId.get(id) ?? []);
  }, [kept.order, positions]);
}
