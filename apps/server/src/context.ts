import type { Store } from '@anshin/store';
import type { Explain } from './catalog/explanation.ts';
import type { LiveRooms } from './live/live-rooms.ts';
import type { Work } from './workers/work.ts';

/** How the server is, for those who ask whether it can be used. */
export type Condition = 'ready' | 'closing' | 'store-ended';

/** Everything that routes stand on. */
export interface ServerContext {
  readonly store: Store;
  readonly live: LiveRooms;
  readonly work: Work;
  readonly explain: Explain;
  readonly now: () => Date;
  condition(): Condition;
}
