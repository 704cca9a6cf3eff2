import { useWords } from '../../i18n/use-words.ts';

/** The one user of a workbench without accounts. */
const ONESELF = 'me';

/** Who did something, as the user knows them. */
export function useWho(): (by: string) => string {
  const say = useWords('history');
  return (by) => (by === ONESELF ? say('by.me') : by);
}
