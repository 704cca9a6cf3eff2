import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the workbench keeps its data unless told otherwise: the place that each system has for what programs keep of a user. */
export function dataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Anshin');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Anshin');
  const stated = environment['XDG_DATA_HOME'] ?? '';
  // A relative one is to be ignored (XDG Base Directory Specification 0.8).
  return join(stated.startsWith('/') ? stated : join(home, '.local', 'share'), 'anshin');
}
