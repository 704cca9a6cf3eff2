/**
 * How it stands with what the user did: `saved` only when the server has it on its disk. `waiting`: not connected, and there is something
 * that only this page holds.
 */
export type SaveState = 'loading' | 'saved' | 'saving' | 'offline' | 'waiting' | 'gone';

/** The state from what the connection tells. */
export function saveStateOf(connection: {
  readonly isConnected: boolean;
  readonly isSynced: boolean;
  readonly unsaved: number;
  readonly isGone: boolean;
}): SaveState {
  if (connection.isGone) return 'gone';
  if (!connection.isConnected) return connection.unsaved > 0 ? 'waiting' : 'offline';
  if (!connection.isSynced && connection.unsaved === 0) return 'loading';
  return connection.unsaved > 0 ? 'saving' : 'saved';
}
