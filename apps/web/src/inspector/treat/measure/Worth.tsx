import type { MapPlace } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import type { MovedPosition } from '../../../engine/questions/measure-worth.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useAnswer, useResults } from '../../../live/use-live.ts';
import { useClassNames } from '../../../pages/threats/rows/use-threat-rows.ts';
import { Section } from '../../../parts/Section.tsx';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useParties } from '../../../parts/use-parties.ts';
import { Skeletons } from '../../../parts/Skeletons.tsx';
import classes from '../treat.module.css';

/** What a measure buys: the causes that only it keeps closed, and the positions that it moves. Anshin's estimate, never the framework's result. */
export function Worth({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const { value: worth } = useAnswer('measureWorth', { measure: id });
  const nameOf = useCauseNames();
  return (
    <Section title={say('worth.title')}>
      <p className={classes.muted}>{say('worth.lead')}</p>
      {worth === undefined && <Skeletons lines={2} />}
      {worth !== undefined && worth !== null && (
        <>
          {worth.closes.length > 0 && (
            <>
              <p>{say('worth.closes', { count: worth.closes.length })}</p>
              <ul className={classes.points}>
                {worth.closes.map((cause) => (
                  <li key={cause}>{nameOf(cause)}</li>
                ))}
              </ul>
            </>
          )}
          {worth.alsoCloses.length > 0 && <p>{say('worth.also', { count: worth.alsoCloses.length })}</p>}
          {worth.moves.length > 0 && <Moves moves={worth.moves} />}
          {worth.closes.length + worth.alsoCloses.length + worth.moves.length === 0 && <p>{say('worth.nothing')}</p>}
        </>
      )}
    </Section>
  );
}

function Moves({ moves }: { readonly moves: readonly MovedPosition[] }) {
  const say = useWords('measures');
  const text = useText();
  const parties = useParties();
  const place = (at: MapPlace | null): string =>
    at === null
      ? say('worth.nothing-open')
      : say('worth.place', { recovery: text(term('level', at.recoveryDifficulty)), economic: text(term('level', at.economicImpact)) });
  const lines = moves.flatMap(({ position, stakeholder, limited, open }) =>
    [
      { what: 'limited', ...limited },
      { what: 'open', ...open },
    ]
      .filter(({ without, with: now }) => place(without) !== place(now))
      .map(({ what, without, with: now }) => ({
        key: `${position} ${what}`,
        words: {
          party: text(parties.get(stakeholder)?.name, stakeholder),
          what: what === 'open' ? say('worth.open') : say('worth.limited'),
          before: place(without),
          after: place(now),
        },
      })),
  );
  return (
    <>
      <p>{say('worth.moves')}</p>
      <ul className={classes.points}>
        {lines.map(({ key, words }) => (
          <li key={key}>{say('worth.change', words)}</li>
        ))}
      </ul>
    </>
  );
}

function useCauseNames(): (cause: string) => string {
  const say = useWords('measures');
  const text = useText();
  const className = useClassNames();
  const place = useElementNames();
  const incidents = useResults((results) => results.incidents);
  return (id) => {
    for (const incident of incidents.values()) {
      const cause = incident.causes.find((each) => each.id === id);
      if (cause === undefined) continue;
      const words = { class: className(cause.class), incident: text(incident.title) };
      return cause.at === undefined ? say('worth.cause-whole', words) : say('worth.cause', { ...words, place: place(cause.at) });
    }
    return id;
  };
}
