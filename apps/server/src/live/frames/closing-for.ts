import { StoreError } from '@anshin/store';
import { type Closing, CLOSINGS } from './closings.ts';

/** How a connection ends for an error of the store or of the rooms. */
export function closingFor(error: unknown): Closing {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (code === 'store.not-found' || code === 'store.bad-input') return CLOSINGS.unknown;
  if (code === 'live.room-full') return CLOSINGS.full;
  if (code === 'live.room-gone') return CLOSINGS.goingAway;
  return error instanceof StoreError || code === 'live.foreign-writer' ? CLOSINGS.storeFailed : CLOSINGS.failed;
}
