import { useWords } from '../../i18n/use-words.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import type { Party } from '../../parts/use-parties.ts';
import type { System } from '../model/system.ts';
import classes from './Diagram.module.css';

const MOST = 12;

/** Which colour is whose: the parties that answer for something here. */
export function Legend({ system, parties }: { readonly system: System; readonly parties: ReadonlyMap<string, Party> }) {
  const say = useWords('diagram');
  const answering = new Set([...system.parts.values()].map(({ component }) => component.accountable));
  const shown = [...parties.values()].filter(({ id }) => answering.has(id));
  if (shown.length === 0) return null;
  return (
    <div className={classes.legend} role="group" aria-label={say('legend.label')}>
      {shown.slice(0, MOST).map((party) => (
        <PartyTag key={party.id} party={party} withName />
      ))}
      {shown.length > MOST && <span className="muted">{say('legend.more', { count: shown.length - MOST })}</span>}
    </div>
  );
}
